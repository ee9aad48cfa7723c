import { useQuery } from '@tanstack/react-query';
import { mandates, plans, services } from '@vangnet/domain/cases/case-file.ts';
import { LIMITS } from '@vangnet/domain/wording/text.ts';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { CaseForm } from './case-form.ts';

export interface CaseFieldsProps {
  value: CaseForm;
  onChange: (change: Partial<CaseForm>) => void;
  /** The error under a field, by its name. */
  errorOf: (field: keyof CaseForm) => string | undefined;
}

/** Why we are involved, on whose mandate, and with which plan. */
export function ReasonFields({ value, onChange, errorOf }: CaseFieldsProps) {
  const { t } = useTranslation('cases');
  return (
    <div className="ui-field-stack">
      <TextArea
        label={t('fields.reason')}
        value={value.reason}
        onChange={(reason) => onChange({ reason })}
        error={errorOf('reason')}
        maxLength={LIMITS.words}
        rows={2}
        isProse
      />
      <div className="ui-field-row">
        <Select
          label={t('fields.service')}
          value={value.service}
          onChange={(service) => onChange({ service })}
          options={services.map((service) => ({ value: service, label: t(`serviceLong.${service}`) }))}
          placeholder={t('fields.unknown')}
        />
        <Select
          label={t('fields.mandate')}
          value={value.mandate}
          onChange={(mandate) => onChange({ mandate })}
          options={mandates.map((mandate) => ({ value: mandate, label: t(`mandates.${mandate}`) }))}
          placeholder={t('fields.unknown')}
        />
        <Select
          label={t('fields.plan')}
          value={value.plan}
          onChange={(plan) => onChange({ plan })}
          options={plans.map((plan) => ({ value: plan, label: t(`planLong.${plan}`) }))}
          placeholder={t('fields.unknown')}
        />
      </div>
      <TextField
        label={t('fields.workingTitle')}
        description={t('fields.workingTitleHelp')}
        value={value.workingTitle}
        onChange={(workingTitle) => onChange({ workingTitle })}
        error={errorOf('workingTitle')}
        maxLength={LIMITS.name}
      />
    </div>
  );
}

/** Team, judge and period of the guidance. */
export function WorkFields({ value, onChange, errorOf }: CaseFieldsProps) {
  const { t } = useTranslation('cases');
  const { data: teams = [] } = useQuery(api.organisation.listTeams.queryOptions({ input: {} }));
  return (
    <div className="ui-field-row">
      <Select
        label={t('fields.team')}
        value={value.teamId}
        onChange={(teamId) => onChange({ teamId })}
        options={teams.map((team) => ({ value: team.id, label: team.name }))}
        placeholder={t('fields.unknown')}
        error={errorOf('teamId')}
      />
      <TextField
        label={t('fields.judge')}
        value={value.judge}
        onChange={(judge) => onChange({ judge })}
        error={errorOf('judge')}
        maxLength={LIMITS.name}
      />
      <DateField
        label={t('fields.guidanceStart')}
        value={value.guidanceStart}
        onChange={(guidanceStart) => onChange({ guidanceStart })}
        error={errorOf('guidanceStart')}
      />
      <DateField
        label={t('fields.guidanceEnd')}
        value={value.guidanceEnd}
        min={value.guidanceStart ?? undefined}
        onChange={(guidanceEnd) => onChange({ guidanceEnd })}
        error={errorOf('guidanceEnd')}
      />
    </div>
  );
}
