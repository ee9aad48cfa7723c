import type { FramePiece } from '@vangnet/contract/danger-and-goals.contract.ts';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { FrameGroup } from './frame-groups.ts';

export interface FrameGroupSectionProps {
  group: FrameGroup;
  /** Among the groups of the page, so that each can be told apart by whoever listens. */
  number: number;
  card: (piece: FramePiece) => ReactNode;
  /** Starts a new piece; left out for whoever may not write. */
  onAdd?: ((kind: FramePiece['kind'], answersIds: readonly string[]) => void) | undefined;
}

/** One danger at the left, its goals at the right, the bottom lines of both under them. */
export function FrameGroupSection({ group, number, card, onAdd }: FrameGroupSectionProps) {
  const { t } = useTranslation('danger-and-goals');
  const headingId = useId();
  const { danger, goals, bottomLines } = group;
  const answersIds = danger ? [danger.id] : [];
  return (
    <section className="danger-group" aria-labelledby={headingId}>
      <h2 id={headingId} className={danger ? 'visually-hidden' : 'danger-group-title'}>
        {danger ? t('group.ofDanger', { number }) : t('group.withoutDanger')}
      </h2>
      <div className={danger ? 'danger-pair' : 'danger-pair danger-pair-loose'}>
        {danger && card(danger)}
        <div className="danger-goals">
          {goals.map(card)}
          {danger && goals.length === 0 && <p className="danger-missing">{t('group.noGoal')}</p>}
          {danger && onAdd && (
            <Button size="small" variant="quiet" icon="plus" onPress={() => onAdd('safetyGoal', answersIds)}>
              {t('add.goalForDanger')}
            </Button>
          )}
        </div>
      </div>
      {(bottomLines.length > 0 || danger) && (
        <div className="danger-lines">
          {bottomLines.map(card)}
          {danger && onAdd && (
            <Button
              size="small"
              variant="quiet"
              icon="plus"
              onPress={() => onAdd('bottomLine', goals[0] ? [goals[0].id] : answersIds)}
            >
              {t('add.lineForDanger')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
