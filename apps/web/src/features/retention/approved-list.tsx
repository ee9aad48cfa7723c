import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ListedFileRow } from './listed-file.tsx';

/** The second pair of eyes: what the officer approved, to be confirmed one by one. */
export function ApprovedList() {
  const { t } = useTranslation('retention');
  const { data, error, refetch } = useQuery(
    api.retention.listApprovedDestructions.queryOptions({ input: {} }),
  );
  const confirm = useCommand(client.retention.confirmDestruction, {
    invalidates: [api.retention.listApprovedDestructions.key()],
  });
  return (
    <div className="retention-stack">
      {error && <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />}
      <RefusalMessage refusal={confirm.refusal} />
      {!data && !error && <Skeleton lines={4} />}
      {data?.length === 0 && <EmptyState title={t('confirm.empty')}>{t('confirm.emptyTodo')}</EmptyState>}
      {data && data.length > 0 && (
        <Card title={t('confirm.title')} aside={<span className="num">{data.length}</span>}>
          <ul className="retention-rows">
            {data.map((entry) => (
              <ListedFileRow
                key={entry.caseId}
                file={entry}
                state={
                  <>
                    <Tag tone={entry.state === 'confirmed' ? 'danger' : 'attention'}>
                      {t(entry.state === 'confirmed' ? 'confirm.done' : 'state.approved')}
                    </Tag>{' '}
                    <span className="soft">{t('state.approvedBy', { name: entry.decidedBy ?? '' })}</span>
                  </>
                }
                actions={
                  entry.state === 'approved' && (
                    <Button
                      size="small"
                      variant="danger"
                      isPending={confirm.isBusy}
                      onPress={() => void confirm.run({ caseIds: [entry.caseId] })}
                    >
                      {t('confirm.submit')}
                    </Button>
                  )
                }
              />
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
