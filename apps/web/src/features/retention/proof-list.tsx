import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

/** What was destroyed: when, under which rule, by whom, how much; nothing of what stood in it. */
export function ProofList() {
  const { t } = useTranslation('retention');
  const { date, number } = useFormat();
  const { data, error, refetch } = useQuery(api.retention.listDestructionProofs.queryOptions({ input: {} }));
  return (
    <Card title={t('proofs.title')} aside={data && <span className="num">{data.length}</span>}>
      <p>{t('proofs.explain')}</p>
      {error && <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={4} />}
      {data?.length === 0 && (
        <EmptyState title={t('proofs.empty')} isCompact>
          {t('proofs.emptyTodo')}
        </EmptyState>
      )}
      {data?.map((proof) => (
        <Disclosure
          key={proof.id}
          level={3}
          title={t('proofs.file', { number: proof.caseId.slice(0, 8), date: date(proof.destroyedOn) })}
          aside={t('proofs.rows', {
            count: Object.values(proof.counts).reduce((sum, rows) => sum + rows, 0),
          })}
        >
          <dl className="retention-proof">
            <dt>{t('proofs.number')}</dt>
            <dd className="num">{proof.caseId}</dd>
            <dt>{t('proofs.rule')}</dt>
            <dd>
              {t(`rules.term.${proof.rule.term.unit}`, {
                count: proof.rule.term.amount,
                from: t(`rules.from.${proof.rule.from}`),
              })}{' '}
              {t('proofs.ruleDetail', { version: proof.ruleVersion, source: proof.rule.source })}
            </dd>
            <dt>{t('proofs.due')}</dt>
            <dd>{t('proofs.dueDetail', { date: date(proof.dueOn), year: proof.year })}</dd>
            <dt>{t('proofs.who')}</dt>
            <dd>
              {t('proofs.whoDetail', {
                approved: proof.approvedBy ?? '',
                confirmed: proof.confirmedBy ?? '',
                destroyed: proof.destroyedBy ?? '',
              })}
            </dd>
            <dt>{t('proofs.counts')}</dt>
            <dd>
              {Object.entries(proof.counts)
                .map(([table, rows]) => `${table} ${number(rows)}`)
                .join(' · ')}
            </dd>
            <dt>{t('proofs.hash')}</dt>
            <dd className="retention-hash">{proof.lastActivityHash ?? t('proofs.noHash')}</dd>
          </dl>
        </Disclosure>
      ))}
    </Card>
  );
}
