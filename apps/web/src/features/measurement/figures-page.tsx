import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import './figures-page.css';
import { FiguresTable } from './figures-table.tsx';

/** Figures by team, for whoever leads or studies the work without seeing the files: no file, no name, no ranking. */
export function FiguresPage() {
  const { t } = useTranslation('measurement');
  const { data, error, refetch } = useQuery(api.measurement.getPracticeFigures.queryOptions({ input: {} }));
  const withheld = data?.teams.filter(({ figures }) => figures === null) ?? [];
  const isAnyShown = data !== undefined && withheld.length < data.teams.length;
  const minimum = data?.minimum ?? 0;
  return (
    <>
      <PageHeader title={t('figures.title')} lead={t('figures.lead')} />
      <HelpText id="figures">{t('figures.help', { minimum })}</HelpText>
      {error && <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data?.teams.length === 0 && (
        <EmptyState title={t('figures.noTeams.title')}>{t('figures.noTeams.text')}</EmptyState>
      )}
      {data && data.teams.length > 0 && !isAnyShown && (
        <EmptyState title={t('figures.tooSmall.title')}>{t('figures.tooSmall.text', { minimum })}</EmptyState>
      )}
      {data && isAnyShown && (
        <>
          <Card title={t('figures.table.title')} className="figures-card">
            <FiguresTable figures={data} />
            {withheld.length > 0 && (
              <p className="figures-note">
                {t('figures.withheld', { minimum, names: withheld.map(({ name }) => name) })}
              </p>
            )}
            <p className="figures-note">{t('figures.note')}</p>
          </Card>
          <Card title={t('figures.question.title')} className="figures-card">
            <ul className="figures-questions">
              <li>{t('figures.question.recognise')}</li>
              <li>{t('figures.question.missing')}</li>
              <li>{t('figures.question.learn')}</li>
            </ul>
          </Card>
        </>
      )}
    </>
  );
}
