import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useLanguage } from '../../i18n/i18n.ts';
import { HelpText } from '../../ui/help-text.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ActivityFilters, everyActivity, toFilters } from './activity-filters.tsx';
import { ActivityTimeline } from './activity-timeline.tsx';

const REFERENCE = /^[0-9a-f]{8}(-[0-9a-f]{4}){0,3}(-[0-9a-f]{12})?$/i;

/** The log of the whole organisation for the data protection officer: who and when, never what stands in a file. */
export function OrganisationActivityPage({ reference }: { reference: string | undefined }) {
  const { t } = useTranslation('activity-log');
  const language = useLanguage();
  const [chosen, setChosen] = useState(everyActivity);
  const [typed, setTyped] = useState(reference ?? '');
  const caseReference = typed.trim();
  const isKnown = REFERENCE.test(caseReference);
  const filters = { ...toFilters(chosen), ...(isKnown && { caseReference }) };
  const log = useInfiniteQuery(
    api.activityLog.listOrganisationActivity.infiniteOptions({
      input: (cursor: string | undefined) => ({ ...filters, ...(cursor && { cursor }) }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  );
  const asked = new URLSearchParams({ ...filters, language });
  return (
    <>
      <PageHeader
        title={t('organisation.title')}
        lead={t('organisation.lead')}
        actions={
          <LinkButton href={`/api/activity/csv?${asked.toString()}`} download>
            {t('export')}
          </LinkButton>
        }
      />
      <HelpText id="organisation-activity">{t('organisation.help')}</HelpText>
      <ActivityFilters value={chosen} onChange={setChosen}>
        <TextField
          label={t('filters.case')}
          type="search"
          value={typed}
          onChange={setTyped}
          error={caseReference !== '' && !isKnown ? t('filters.caseWrong') : undefined}
        />
      </ActivityFilters>
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
