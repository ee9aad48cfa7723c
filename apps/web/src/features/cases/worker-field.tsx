import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { ComboBox } from '../../ui/combo-box.tsx';

interface WorkerFieldProps {
  label: string;
  value: string | null;
  onChange: (workerId: string | null) => void;
  /** Workers who cannot be chosen here. */
  without?: readonly string[];
  error?: string | undefined;
}

/** A worker of the own organisation, by name, with what they do. */
export function WorkerField({ label, value, onChange, without = [], error }: WorkerFieldProps) {
  const { t } = useTranslation('app');
  const { data: workers } = useQuery(api.organisation.listWorkers.queryOptions({ input: {} }));
  if (!workers) return null;
  return (
    <ComboBox
      label={label}
      value={value}
      onChange={onChange}
      options={workers
        .filter(({ id }) => !without.includes(id))
        .map(({ id, name, functions }) => ({
          value: id,
          label: name,
          detail: functions.map(({ role }) => t(`roles.${role}`)).join(', '),
        }))}
      error={error}
    />
  );
}
