import { useQuery } from '@tanstack/react-query';
import { activityKinds, type ActivityKind } from '@vangnet/contract/activity-log.contract.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { useSignedIn } from '../../api/session.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';

export interface ChosenActivity {
  readonly workerId: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly kind: ActivityKind | null;
}

export const everyActivity: ChosenActivity = { workerId: null, from: null, until: null, kind: null };

/** What is chosen, as the operations take it. */
export function toFilters(chosen: ChosenActivity): {
  workerId?: string;
  from?: string;
  until?: string;
  kind?: ActivityKind;
} {
  const { workerId, from, until, kind } = chosen;
  return {
    ...(workerId && { workerId }),
    ...(from && { from }),
    ...(until && { until }),
    ...(kind && { kind }),
  };
}

interface ActivityFiltersProps {
  value: ChosenActivity;
  onChange: (value: ChosenActivity) => void;
  /** Fields that only one of the pages has. */
  children?: ReactNode;
}

/** Who, which days, which kind. */
export function ActivityFilters({ value, onChange, children }: ActivityFiltersProps) {
  const { t } = useTranslation('activity-log');
  const { today } = useSignedIn();
  const { data: workers } = useQuery(api.organisation.listWorkers.queryOptions({ input: {} }));
  const change = (part: Partial<ChosenActivity>) => onChange({ ...value, ...part });
  const isEverything = Object.values(value).every((part) => part === null);
  return (
    <div className="activity-filters" role="search" aria-label={t('filters.label')}>
      {children}
      <ComboBox
        label={t('filters.worker')}
        placeholder={t('filters.everybody')}
        value={value.workerId}
        onChange={(workerId) => change({ workerId })}
        options={(workers ?? []).map(({ id, name, functions }) => ({
          value: id,
          label: name,
          detail: functions.map(({ role }) => t(`app:roles.${role}`)).join(', '),
        }))}
      />
      <Select
        label={t('filters.kind')}
        placeholder={t('filters.everything')}
        value={value.kind}
        onChange={(kind) => change({ kind })}
        options={activityKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <DateField
        label={t('filters.from')}
        value={value.from}
        max={today}
        onChange={(from) => change({ from })}
      />
      <DateField
        label={t('filters.until')}
        value={value.until}
        max={today}
        onChange={(until) => change({ until })}
      />
      {!isEverything && (
        <Button variant="quiet" onPress={() => onChange(everyActivity)}>
          {t('filters.clear')}
        </Button>
      )}
    </div>
  );
}
