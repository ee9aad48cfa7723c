import type { Agreement } from '@vangnet/contract/safety-plans.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { AgreementEditor } from './agreement-editor.tsx';
import { AgreementRow } from './agreement-row.tsx';
import { EndAgreementDialog } from './end-agreement-dialog.tsx';
import { afterIdFor, numberBottomLines, type AgreementGroup } from './plan-order.ts';
import { planKeys, type SafetyPlan } from './plan-queries.ts';
import { useRowDrag } from './use-row-drag.ts';

export interface AgreementListProps {
  caseId: string;
  plan: SafetyPlan;
  groups: readonly AgreementGroup[];
  mayWrite: boolean;
}

/** The agreements under what they serve, numbered through; each changes, moves and ends in its place. */
export function AgreementList({ caseId, plan, groups, mayWrite }: AgreementListProps) {
  const { t } = useTranslation('safety-plans');
  const [editingId, setEditingId] = useState<string | null>(null);
  const [ending, setEnding] = useState<Agreement | null>(null);
  const [announced, setAnnounced] = useState('');
  const move = useCommand(client.safetyPlans.moveAgreement, { invalidates: planKeys(caseId) });
  const numbers = numberBottomLines(plan.frame);

  async function moveTo(agreementId: string, index: number) {
    const group = groups.find(({ agreements }) =>
      agreements.some(({ agreement }) => agreement.id === agreementId),
    );
    const ids = group?.agreements.map(({ agreement }) => agreement.id) ?? [];
    const afterId = afterIdFor(
      plan.agreements.map(({ id }) => id),
      ids,
      agreementId,
      index,
    );
    if (afterId === undefined) return;
    const result = await move.run({ caseId, agreementId, afterId });
    if (result.ok) setAnnounced(t('list.moved', { place: index + 1, total: ids.length }));
  }
  const { drag, start } = useRowDrag((id, index) => void moveTo(id, index));

  return (
    <>
      <RefusalMessage refusal={move.refusal} />
      <p className="visually-hidden" role="status">
        {announced}
      </p>
      {groups.map(({ piece, agreements }) => (
        <section key={piece?.id ?? 'other'} className="plan-group">
          <h3>
            {piece?.kind === 'bottomLine' && <span className="plan-number num">{numbers.get(piece.id)}</span>}
            {piece ? piece.words : t('list.servesNothing')}
          </h3>
          <ol>
            {agreements.map(({ agreement, number }, index) =>
              editingId === agreement.id ? (
                <li key={agreement.id}>
                  <AgreementEditor
                    caseId={caseId}
                    agreement={agreement}
                    frame={plan.frame}
                    onClose={() => setEditingId(null)}
                  />
                </li>
              ) : (
                <AgreementRow
                  key={agreement.id}
                  agreement={agreement}
                  number={number}
                  otherNumbers={agreement.servesIds
                    .filter((id) => id !== piece?.id)
                    .flatMap((id) => numbers.get(id) ?? [])}
                  isLast={index === agreements.length - 1}
                  isFirst={index === 0}
                  mayWrite={mayWrite}
                  drag={drag?.id === agreement.id ? drag : null}
                  onDragStart={(event) => start(agreement.id, event)}
                  onMove={(step) => void moveTo(agreement.id, index + step)}
                  onEdit={() => setEditingId(agreement.id)}
                  onEnd={() => setEnding(agreement)}
                />
              ),
            )}
          </ol>
        </section>
      ))}
      {ending && <EndAgreementDialog caseId={caseId} agreement={ending} onClose={() => setEnding(null)} />}
    </>
  );
}
