import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../date-field.tsx';
import { Select } from '../select.tsx';
import { TextArea } from '../text-area.tsx';
import { TextField } from '../text-field.tsx';
import { Specimen } from './specimen.tsx';

export function FieldSpecimens() {
  const { t } = useTranslation('components');
  const [name, setName] = useState('');
  const [prose, setProse] = useState(t('fields.proseValue'));
  const [kind, setKind] = useState<string | null>(null);
  const [date, setDate] = useState<string | null>('2026-11-18');
  return (
    <>
      <Specimen name="TextField, TextArea" layout="block">
        <div className="ui-field-row">
          <TextField
            label={t('fields.name')}
            description={t('fields.nameHelp')}
            value={name}
            onChange={setName}
          />
          <TextField
            label={t('fields.phone')}
            type="tel"
            value="0400"
            onChange={() => undefined}
            error={t('fields.phoneError')}
            isRequired
          />
          <TextField
            label={t('fields.team')}
            value={t('fields.teamValue')}
            onChange={() => undefined}
            isDisabled
          />
        </div>
        <TextArea label={t('fields.prose')} value={prose} onChange={setProse} isProse />
      </Specimen>
      <Specimen name="Select, DateField" layout="block">
        <div className="ui-field-row">
          <Select
            label={t('fields.kind')}
            value={kind}
            onChange={setKind}
            options={[
              { value: 'visit', label: t('fields.visit') },
              { value: 'phone', label: t('fields.call') },
              { label: t('fields.together'), options: [{ value: 'meeting', label: t('fields.meeting') }] },
            ]}
          />
          <DateField label={t('fields.date')} value={date} onChange={setDate} max="2026-11-20" />
          <DateField
            label={t('fields.birth')}
            value="2027-02-03"
            onChange={() => undefined}
            max="2026-11-18"
          />
        </div>
      </Specimen>
    </>
  );
}
