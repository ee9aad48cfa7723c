import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { useSignedIn } from '../../api/session.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import './practice-page.css';
import { PracticeCaseList } from './practice-case-list.tsx';
import { PracticeTable } from './practice-table.tsx';
import { StepLegend } from './step-legend.tsx';

/** Thirteen steps by my cases: every date follows from work in a file and opens it. No tick-box exists. */
export function PracticePage() {
  const { t } = useTranslation('measurement');
  const { acting, today } = useSignedIn();
  const leadsATeam = acting?.role === 'teamLead';
  const [scope, setScope] = useState<'mine' | 'team'>(leadsATeam ? 'team' : 'mine');
  const { data, error, refetch } = useQuery(
    api.measurement.getPracticeOverview.queryOptions({ input: { scope } }),
  );

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <HelpText id="practice">{t('help')}</HelpText>
      {leadsATeam && (
        <Segmented
          label={t('scope.label')}
          isLabelHidden
          value={scope}
          onChange={setScope}
          options={[
            { value: 'mine', label: t('scope.mine') },
            { value: 'team', label: t('scope.team') },
          ]}
        />
      )}
      {error && <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data?.cases.length === 0 && <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
      {data && data.cases.length > 0 && (
        <>
          <Card
            title={t('table.title')}
            aside={<span className="soft">{t('table.note', { count: data.cases.length })}</span>}
            className="practice-wide"
          >
            <PracticeTable overview={data} today={today} />
          </Card>
          <div className="practice-narrow">
            <PracticeCaseList overview={data} today={today} />
          </div>
          <StepLegend shares={data.shares} steps={data.cases[0]?.steps ?? []} />
        </>
      )}
    </>
  );
}
