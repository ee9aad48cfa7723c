import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { CasePageHeader } from '../../case-parts/case-page-header.tsx';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useLanguage } from '../../i18n/i18n.ts';
import { HelpText } from '../../ui/help-text.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ActivityFilters, everyActivity, toFilters } from './activity-filters.tsx';
import { ActivityTimeline } from './activity-timeline.tsx';

/** Who looked in a file and what they did, as those who work on it read it and can show it to the family. */
export function CaseActivityPage({ caseId }: { caseId: string }) {
  const { t } = useTranslation('activity-log');
  const language = useLanguage();
  const [chosen, setChosen] = useState(everyActivity);
  const filters = toFilters(chosen);
  const log = useInfiniteQuery(
    api.activityLog.listCaseActivity.infiniteOptions({
      input: (cursor: string | undefined) => ({ caseId, ...filters, ...(cursor && { cursor }) }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  );
  const asked = new URLSearchParams({ ...filters, language });
  return (
    <>
      <CasePageHeader
        caseId={caseId}
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton href={`/api/cases/${caseId}/activity/csv?${asked.toString()}`} download>
            {t('export')}
          </LinkButton>
        }
      />
      <HelpText id="case-activity">{t('help')}</HelpText>
      <ActivityFilters value={chosen} onChange={setChosen} />
      {log.error && <RefusalMessage refusal={asRefusal(log.error)} onRetry={() => void log.refetch()} />}
      {!log.data && !log.error && <Skeleton lines={8} />}
      {log.data && (
        <ActivityTimeline
          entries={log.data.pages.flatMap((page) => page.entries)}
          hasMore={log.hasNextPage}
          isLoadingMore={log.isFetchingNextPage}
          onMore={() => void log.fetchNextPage()}
        />
      )}
    </>
  );
}
