import { useQuery } from '@tanstack/react-query';
import type { KeptRule } from '@vangnet/contract/retention.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import { RuleDialog } from './rule-dialog.tsx';

/** How long each kind of thing is kept, from when, by what article, and who carries it out. */
export function RuleList() {
  const { t } = useTranslation('retention');
  const { dateTime } = useFormat();
  const [editing, setEditing] = useState<KeptRule | null>(null);
  const { data, error, refetch } = useQuery(api.retention.listRetentionRules.queryOptions({ input: {} }));
  return (
    <Card title={t('rules.title')}>
      <p>{t('rules.explain')}</p>
      {error && <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      <ul className="retention-rows">
        {data?.map((kept) => (
          <li key={kept.rule.kind} className="retention-row">
            <div className="retention-row-words">
              <p>
                <strong>{t(`rules.kinds.${kept.rule.kind}`)}</strong>{' '}
                {kept.rule.isOwnChoice && <Tag>{t('rules.ownChoice')}</Tag>}
              </p>
              <p>
                {t(`rules.term.${kept.rule.term.unit}`, {
                  count: kept.rule.term.amount,
                  from: t(`rules.from.${kept.rule.from}`),
                })}
              </p>
              <p className="soft">
                {[
                  kept.rule.source,
                  t(`rules.carriedOut.${kept.carriedOut}`),
                  kept.revisedAt === null
                    ? t('rules.default')
                    : t('rules.revised', {
                        version: kept.version,
                        when: dateTime(new Date(kept.revisedAt)),
                        name: kept.revisedBy ?? '',
                      }),
                ].join(' · ')}
              </p>
            </div>
            <div className="retention-row-actions">
              <Button size="small" onPress={() => setEditing(kept)}>
                {t('rules.revise')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {editing && <RuleDialog kept={editing} onClose={() => setEditing(null)} />}
    </Card>
  );
}
