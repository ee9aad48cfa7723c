import { useQuery } from '@tanstack/react-query';
import type { DestructionEntry } from '@vangnet/contract/retention.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import { DestroyButton } from './destroy-button.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { ListedFileRow } from './listed-file.tsx';

/** The list of a year: what is due, what was decided, and what waits for a second person. */
export function YearlyList() {
  const { t } = useTranslation('retention');
  const { today } = useSignedIn();
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [keeping, setKeeping] = useState<DestructionEntry | null>(null);
  const { data, error, refetch } = useQuery(
    api.retention.prepareDestructionList.queryOptions({ input: { year } }),
  );
  const approve = useCommand(client.retention.approveDestruction, {
    invalidates: [api.retention.prepareDestructionList.key()],
  });
  const years = [thisYear - 1, thisYear, thisYear + 1, thisYear + 2];
  const undecided = data?.entries.filter(({ state }) => state === 'undecided') ?? [];
  const ready = data?.entries.filter(({ state, dueOn }) => state === 'confirmed' && dueOn <= today) ?? [];

  return (
    <div className="retention-stack">
      <div className="retention-tools">
        <Segmented
          label={t('list.year')}
          value={String(year)}
          onChange={(chosen) => setYear(Number(chosen))}
          options={years.map((one) => ({ value: String(one), label: String(one) }))}
        />
        {undecided.length > 1 && (
          <Button
            isPending={approve.isBusy}
            onPress={() => void approve.run({ year, caseIds: undecided.map(({ caseId }) => caseId) })}
          >
            {t('list.approveAll', { count: undecided.length })}
          </Button>
        )}
        {ready.length > 0 && <DestroyButton year={year} count={ready.length} />}
      </div>
      <RefusalMessage refusal={approve.refusal} />
      {error && <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={5} />}
      {data && (
        <Card title={t('list.title', { year })} aside={<span className="num">{data.entries.length}</span>}>
          {data.entries.length === 0 ? (
            <EmptyState title={t('list.empty')} isCompact>
              {t('list.emptyTodo')}
            </EmptyState>
          ) : (
            <ul className="retention-rows">
              {data.entries.map((entry) => (
                <ListedFileRow
                  key={entry.caseId}
                  file={entry}
                  state={<EntryState entry={entry} today={today} />}
                  actions={
                    <>
                      {(entry.state === 'undecided' || entry.state === 'kept') && (
                        <Button
                          size="small"
                          onPress={() => void approve.run({ year, caseIds: [entry.caseId] })}
                        >
                          {t('list.approve')}
                        </Button>
                      )}
                      <Button size="small" variant="quiet" onPress={() => setKeeping(entry)}>
                        {t('list.keep')}
                      </Button>
                    </>
                  }
                />
              ))}
            </ul>
          )}
        </Card>
      )}
      {data && data.birthDateMissing.length > 0 && (
        <Card title={t('missing.title')} aside={<span className="num">{data.birthDateMissing.length}</span>}>
          <p>{t('missing.explain')}</p>
          <ul className="retention-rows">
            {data.birthDateMissing.map((file) => (
              <ListedFileRow key={file.caseId} file={file} />
            ))}
          </ul>
        </Card>
      )}
      {keeping && <KeepDialog year={year} entry={keeping} onClose={() => setKeeping(null)} />}
    </div>
  );
}

/** Where a file stands, with who said so. */
function EntryState({ entry, today }: { entry: DestructionEntry; today: string }) {
  const { t } = useTranslation('retention');
  const { date } = useFormat();
  const { state, kept, decidedBy, confirmedBy, dueOn } = entry;
  switch (state) {
    case 'undecided':
      return <Tag>{t('state.undecided')}</Tag>;
    case 'approved':
      return (
        <>
          <Tag tone="attention">{t('state.approved')}</Tag>{' '}
          <span className="soft">{t('state.approvedBy', { name: decidedBy ?? '' })}</span>
        </>
      );
    case 'confirmed':
      return (
        <>
          <Tag tone="danger">
            {dueOn > today ? t('state.waits', { date: date(dueOn) }) : t('state.confirmed')}
          </Tag>{' '}
          <span className="soft">{t('state.confirmedBy', { name: confirmedBy ?? '' })}</span>
        </>
      );
    case 'kept':
      return (
        <>
          <Tag tone="well">{t('state.kept', { date: kept ? date(kept.until) : '' })}</Tag>{' '}
          <span className="soft">{kept?.reason}</span>
        </>
      );
  }
}
