import type { Unit } from '@vangnet/contract/organisation.contract.ts';
import { roles, type Role } from '@vangnet/domain/access/actor.ts';
import { mayHoldIn, unitKindsFor } from '@vangnet/domain/organisation/functions.ts';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../api/refusal.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { orderUnits } from './tree.ts';

export interface FunctionForm {
  readonly role: Role | null;
  readonly unitId: string | null;
  readonly from: string | null;
}

/** A function that starts: with the unit that was looked at, where it fits. */
export const startForm = (unitId: string | null, today: string): FunctionForm => ({
  role: null,
  unitId,
  from: today,
});

/** The unit of a form as it is sent: the organisation as a whole where the function is held in no unit. */
export function unitOfForm({ role, unitId }: FunctionForm, units: readonly Unit[]): string | null {
  const unit = units.find(({ id }) => id === unitId);
  return role && unit && mayHoldIn(role, unit.kind) ? unit.id : null;
}

/** Whether everything is chosen that the function needs. */
export function isCompleteForm(form: FunctionForm, units: readonly Unit[]): boolean {
  const { role, from } = form;
  if (role === null || from === null) return false;
  return unitOfForm(form, units) !== null || mayHoldIn(role, null);
}

interface FunctionFieldsProps {
  form: FunctionForm;
  onChange: (form: FunctionForm) => void;
  units: readonly Unit[];
  refusal: Refusal | null;
}

/** What somebody does, where, and since when. Only places where that function can be held are offered. */
export function FunctionFields({ form, onChange, units, refusal }: FunctionFieldsProps) {
  const { t } = useTranslation('organisation');
  const fieldError = useFieldError();
  const { role } = form;
  const possible = orderUnits(units).filter(({ kind }) => role !== null && mayHoldIn(role, kind));
  const isInUnit = role !== null && unitKindsFor(role).some((kind) => kind !== null);
  return (
    <>
      <Select
        label={t('functions.role')}
        value={role}
        onChange={(value) => onChange({ ...form, role: value })}
        options={roles.map((value) => ({ value, label: t(`app:roles.${value}`) }))}
        error={fieldError(refusal, 'role')}
        isRequired
      />
      {isInUnit && (
        <Select
          label={t('functions.unit')}
          value={unitOfForm(form, units)}
          onChange={(unitId) => onChange({ ...form, unitId })}
          options={possible.map(({ id, name, kind }) => ({
            value: id,
            label: `${name} (${t(`kinds.${kind}`)})`,
          }))}
          error={fieldError(refusal, 'unitId')}
          {...(possible.length === 0 && { description: t('functions.noUnit') })}
        />
      )}
      <DateField
        label={t('functions.from')}
        value={form.from}
        onChange={(from) => onChange({ ...form, from })}
        error={fieldError(refusal, 'from')}
      />
    </>
  );
}
