import { Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asRefusal } from '../../api/refusal.ts';
import { useSignedIn } from '../../api/session.ts';
import { caseLinks } from '../../case-parts/case-links.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CaseRow } from './case-row.tsx';
import './cases.css';
import { ComingDates } from './coming-dates.tsx';
import { NoCasesYet } from './no-cases-yet.tsx';
import { useCaseFilter, useMyDay, type Scope } from './use-my-day.ts';

interface MyDayPageProps {
  /** The families of colleagues who are away. */
  covered: ReactNode;
  /** When one is away oneself. */
  absence: ReactNode;
}

/** What comes, and what changed: the first page of the day. */
export function MyDayPage({ covered, absence }: MyDayPageProps) {
  const { t } = useTranslation('cases');
  const { longDate } = useFormat();
  const worker = useSignedIn();
  const leadsTeam = worker.acting?.role === 'teamLead';
  // Who only leads a team has no cases of their own to begin with.
  const [scope, setScope] = useState<Scope>(leadsTeam && worker.functions.length === 1 ? 'team' : 'mine');
  const [typed, setTyped] = useState('');
  const filter = useCaseFilter();
  const { data, error, refetch } = useMyDay(scope);
  const found = filter(data?.cases ?? [], typed);

  return (
    <>
      <PageHeader
        title={t('day.title')}
        lead={longDate(worker.today)}
        actions={
          worker.mayOpenCase && (
            <LinkButton variant="primary" icon="plus" href={caseLinks.open()}>
              {t('open')}
            </LinkButton>
          )
        }
      />
      <HelpText id="my-day">{t('day.help')}</HelpText>
      {leadsTeam && (
        <Segmented
          className="cases-scope"
          label={t('day.scope')}
          isLabelHidden
          value={scope}
          onChange={setScope}
          options={[
            { value: 'mine', label: t('day.mine') },
            { value: 'team', label: t('day.team') },
          ]}
        />
      )}
      <Suspense>{covered}</Suspense>
      {error && <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data?.cases.length === 0 && <NoCasesYet scope={scope} />}
      {data && data.cases.length > 0 && (
        <div className="cases-day">
          <Card title={t('day.cases')} aside={<span className="num">{data.cases.length}</span>}>
            <TextField
              className="cases-filter"
              type="search"
              label={t('filter')}
              isLabelHidden
              placeholder={t('filterPlaceholder')}
              value={typed}
              onChange={setTyped}
            />
            {found.length === 0 ? (
              <EmptyState title={t('noMatch')} isCompact>
                {t('noMatchTodo')}
              </EmptyState>
            ) : (
              <ul className="cases-rows">
                {found.map((listed) => (
                  <CaseRow key={listed.id} listed={listed} />
                ))}
              </ul>
            )}
          </Card>
          <ComingDates dates={data.dates} />
        </div>
      )}
      <Suspense>{absence}</Suspense>
    </>
  );
}
