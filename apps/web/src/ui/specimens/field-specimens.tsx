import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import { Checkbox } from '../checkbox.tsx';
import { CheckboxGroup } from '../checkbox-group.tsx';
import { ComboBox } from '../combo-box.tsx';
import { DateField } from '../date-field.tsx';
import { DurationField } from '../duration-field.tsx';
import { NumberScale } from '../number-scale.tsx';
import { PersonPicker, VoicePicker } from '../person-picker.tsx';
import { RadioGroup } from '../radio-group.tsx';
import { Segmented } from '../segmented.tsx';
import { Select } from '../select.tsx';
import { TextArea } from '../text-area.tsx';
import { TextField } from '../text-field.tsx';
import { Specimen } from './specimen.tsx';
import { voices } from './statement-specimens.tsx';

const people = Object.entries(voices).map(([id, voice]) => ({ id, ...voice }));

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
      <ChoiceSpecimens />
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

function ChoiceSpecimens() {
  const { t } = useTranslation('components');
  const [worker, setWorker] = useState<string | null>(null);
  const [minutes, setMinutes] = useState<number | null>(75);
  const [shown, setShown] = useState<string[]>(['danger']);
  const [service, setService] = useState<string | null>('ocj');
  const [scope, setScope] = useState('mine');
  const [isPresent, setPresent] = useState(true);
  const [safety, setSafety] = useState<number | null>(6);
  const [agreement, setAgreement] = useState<number | null>(null);
  const [present, setPeople] = useState<string[]>(['mother', 'kid']);
  const [voice, setVoice] = useState<string | null>('kid');
  return (
    <>
      <Specimen name="ComboBox, DurationField" layout="block">
        <div className="ui-field-row">
          <ComboBox
            label={t('fields.worker')}
            description={t('fields.workerHelp')}
            value={worker}
            onChange={setWorker}
            options={['Amira Haddad', 'Joris Claes', 'Sofie Maes', 'Thomas De Smet', 'Zoë Çelik'].map(
              (name) => ({
                value: name,
                label: name,
                detail: t('role'),
              }),
            )}
          />
          <DurationField label={t('fields.duration')} value={minutes} onChange={setMinutes} />
          <Segmented
            label={t('fields.scope')}
            value={scope}
            onChange={setScope}
            options={['mine', 'team', 'region'].map((value) => ({
              value,
              label: t(`fields.scopes.${value}`),
            }))}
          />
        </div>
      </Specimen>
      <Specimen name="CheckboxGroup, RadioGroup, Checkbox" layout="block">
        <div className="ui-field-row">
          <CheckboxGroup
            label={t('fields.show')}
            value={shown}
            onChange={setShown}
            options={[
              { value: 'danger', label: t('columns.danger') },
              { value: 'harm', label: t('columns.harm'), description: t('fields.nameHelp') },
              { value: 'goal', label: t('columns.goal'), isDisabled: true },
            ]}
          />
          <RadioGroup
            label={t('fields.service')}
            value={service}
            onChange={setService}
            options={[
              { value: 'ocj', label: t('fields.ocj') },
              { value: 'sdj', label: t('fields.sdj'), description: t('fields.sdjHelp') },
            ]}
          />
          <Checkbox isSelected={isPresent} onChange={setPresent}>
            {t('fields.present')}
          </Checkbox>
        </div>
      </Specimen>
      <Specimen name="NumberScale" layout="block">
        <NumberScale
          label={t('card.title')}
          value={safety}
          onChange={setSafety}
          minLabel={t('fields.scaleMin')}
          maxLabel={t('fields.scaleMax')}
        />
        <NumberScale label={t('fields.agree')} min={1} max={4} value={agreement} onChange={setAgreement} />
      </Specimen>
      <Specimen name="PersonPicker, VoicePicker" layout="block">
        <PersonPicker
          label={t('fields.who')}
          people={people}
          value={present}
          onChange={setPeople}
          footer={
            <Button variant="quiet" icon="plus">
              {t('fields.somebodyElse')}
            </Button>
          }
        />
        <VoicePicker
          label={t('words.whoSays')}
          people={people.slice(0, 4)}
          value={voice}
          onChange={setVoice}
        />
      </Specimen>
    </>
  );
}
