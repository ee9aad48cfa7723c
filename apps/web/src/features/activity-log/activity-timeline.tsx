import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import './activity-log.css';
import { ActivityLineItem } from './activity-line.tsx';
import { groupActivity, type ActivityDay, type LogEntry } from './group-activity.ts';

interface ActivityTimelineProps {
  entries: readonly LogEntry[];
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore: () => void;
}

/** The log as sentences under their days, newest first. */
export function ActivityTimeline({ entries, hasMore, isLoadingMore, onMore }: ActivityTimelineProps) {
  const { t } = useTranslation('activity-log');
  const days = useMemo(() => groupActivity(entries), [entries]);
  if (days.length === 0) return <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>;
  return (
    <>
      {days.map((day) => (
        <Day key={day.day} day={day} />
      ))}
      {hasMore && (
        <Button isPending={isLoadingMore} onPress={onMore}>
          {t('earlier')}
        </Button>
      )}
    </>
  );
}

function Day({ day: { day, lines } }: { day: ActivityDay }) {
  const { longDate } = useFormat();
  const id = useId();
  return (
    <section className="activity-day" aria-labelledby={id}>
      <h2 id={id}>{longDate(day)}</h2>
      <ul>
        {lines.map((line) => (
          <ActivityLineItem key={line.entry.id} line={line} />
        ))}
      </ul>
    </section>
  );
}
