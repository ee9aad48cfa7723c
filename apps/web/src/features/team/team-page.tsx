import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ReassignCard } from './reassign-card.tsx';
import './team.css';
import { TeamAbsences } from './team-absences.tsx';
import { TeamWorkers } from './team-workers.tsx';

/** For the lead of a team: who works in it, who is away, and giving cases to others. */
export function TeamPage() {
  const { t } = useTranslation('team');
  const { data, error, refetch } = useQuery(api.cases.getMyTeam.queryOptions({ input: {} }));
  // Whose cases are shown below; `nobody` for those on which nobody works.
  const [chosen, setChosen] = useState<string | null>(null);
  if (error) {
    return (
      <>
        <PageHeader title={t('page.title')} />
        <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data) return <Skeleton lines={6} />;
  return (
    <>
      <PageHeader title={t('page.title')} lead={data.team.name} />
      <HelpText id="team">{t('page.help')}</HelpText>
      <div className="team-page">
        <div className="team-side">
          <TeamWorkers team={data} chosen={chosen} onChoose={setChosen} />
          <TeamAbsences workers={data.workers} />
        </div>
        <ReassignCard key={chosen} team={data} chosen={chosen} onDone={() => setChosen(null)} />
      </div>
    </>
  );
}
