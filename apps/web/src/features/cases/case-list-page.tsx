import type { CaseInMyDay } from '@vangnet/contract/cases.contract.ts';
import { useMemo, useState } from 'react';
import { Link } from 'react-aria-components/Link';
import { useTranslation } from 'react-i18next';
import { asRefusal } from '../../api/refusal.ts';
import { useSignedIn } from '../../api/session.ts';
import { caseLinks } from '../../case-parts/case-links.ts';
import { useDateWords } from '../../case-parts/date-words.ts';
import { useListedName } from '../../case-parts/use-listed-name.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type DataColumn } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextField } from '../../ui/text-field.tsx';
import './cases.css';
import { NoCasesYet } from './no-cases-yet.tsx';
import { useCaseFilter, useMyDay, type Files } from './use-my-day.ts';

/** All my cases by name, to find one. */
export function CaseListPage() {
  const { t } = useTranslation(['cases', 'closing']);
  const { mayOpenCase, mayOpenInEmergency } = useSignedIn();
  const [typed, setTyped] = useState('');
  const filter = useCaseFilter();
  const [files, setFiles] = useState<Files>('open');
  const columns = useColumns(files);
  const { data, error, refetch } = useMyDay('mine', files);
  const byName = useMemo(
    () =>
      [...(data?.cases ?? [])].sort((one, other) =>
        one.names.join(' ').localeCompare(other.names.join(' '), 'nl'),
      ),
    [data],
  );
  const found = filter(byName, typed);

  return (
    <>
      <PageHeader
        title={t('list.title')}
        actions={
          <>
            {mayOpenInEmergency && (
              <LinkButton icon="warning" href={caseLinks.emergency()}>
                {t('openInEmergency')}
              </LinkButton>
            )}
            {mayOpenCase && (
              <LinkButton variant="primary" icon="plus" href={caseLinks.open()}>
                {t('open')}
              </LinkButton>
            )}
          </>
        }
      />
      <HelpText id="case-list">{t('list.help')}</HelpText>
      <Segmented
        className="cases-scope"
        label={t('closing:list.files')}
        isLabelHidden
        value={files}
        onChange={setFiles}
        options={[
          { value: 'open', label: t('closing:list.open') },
          { value: 'closed', label: t('closing:list.closed') },
        ]}
      />
      {error && <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data?.cases.length === 0 &&
        (files === 'open' ? (
          <NoCasesYet scope="mine" />
        ) : (
          <EmptyState title={t('closing:list.noneClosed')}>{t('closing:list.noneClosedTodo')}</EmptyState>
        ))}
      {data && data.cases.length > 0 && (
        <Card>
          <TextField
            className="cases-filter"
            type="search"
            label={t('filter')}
            isLabelHidden
            placeholder={t('filterPlaceholder')}
            value={typed}
            onChange={setTyped}
          />
          <DataTable
            caption={t('list.caption', { count: found.length })}
            columns={columns}
            rows={found}
            rowKey={(listed) => listed.id}
            empty={t('noMatch')}
          />
        </Card>
      )}
    </>
  );
}

function useColumns(files: Files): readonly DataColumn<CaseInMyDay>[] {
  const { t } = useTranslation(['cases', 'closing']);
  const { today } = useSignedIn();
  const { day } = useFormat();
  const listedName = useListedName();
  const dateWords = useDateWords();
  const closedOn: DataColumn<CaseInMyDay> = {
    key: 'closed',
    header: t('closing:list.closedOn'),
    cell: (listed) => listed.closedOn && <span className="num">{day(listed.closedOn, today)}</span>,
  };
  const comingColumns: readonly DataColumn<CaseInMyDay>[] = [
    {
      key: 'next',
      header: t('list.next'),
      cell: ({ nextDate }) => {
        if (!nextDate) return null;
        const { what, when } = dateWords(nextDate);
        return (
          <>
            <span className="num">{when}</span> <span className="soft cases-clamp">{what}</span>
          </>
        );
      },
    },
    {
      key: 'news',
      header: t('list.news'),
      cell: ({ changes }) => (changes.count > 0 ? t('changes.short', { count: changes.count }) : null),
    },
  ];
  return [
    {
      key: 'case',
      header: t('list.case'),
      isRowHeader: true,
      cell: (listed) => <Link href={caseLinks.columns(listed.id)}>{listedName(listed)}</Link>,
    },
    { key: 'part', header: t('list.part'), cell: ({ part }) => part && t(`parts.${part}`) },
    { key: 'team', header: t('list.team'), cell: ({ teamName }) => teamName },
    {
      key: 'last',
      header: t('list.last'),
      cell: ({ lastConversationOn }) =>
        lastConversationOn ? (
          <span className="num">{day(lastConversationOn, today)}</span>
        ) : (
          <span className="soft">{t('day.noConversation')}</span>
        ),
    },
    ...(files === 'closed' ? [closedOn] : comingColumns),
  ];
}
