import type { FramePiece } from '@vangnet/contract/danger-and-goals.contract.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-aria-components/Link';
import { caseLinks } from '../../case-parts/case-links.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Tag } from '../../ui/tag.tsx';
import { numberBottomLines, type AgreementGroup } from './plan-order.ts';
import type { PlanPiece } from './plan-queries.ts';

export interface PlanFrameProps {
  caseId: string;
  dangers: readonly FramePiece[];
  frame: readonly PlanPiece[];
  groups: readonly AgreementGroup[];
  /** Starts an agreement for an open piece; left out for whoever may not write. */
  onAdd?: ((pieceId: string) => void) | undefined;
}

/** What the plan has to answer: the dangers beside the goals, and the bottom lines with what is there for each. */
export function PlanFrame({ caseId, dangers, frame, groups, onAdd }: PlanFrameProps) {
  const { t } = useTranslation('safety-plans');
  const goals = frame.filter((piece) => piece.kind === 'safetyGoal');
  const lines = frame.filter((piece) => piece.kind === 'bottomLine');
  const numbers = numberBottomLines(frame);
  if (dangers.length + frame.length === 0) {
    return (
      <EmptyState
        isCompact
        title={t('frame.empty')}
        action={<Link href={caseLinks.dangerAndGoals(caseId)}>{t('frame.toDangerAndGoals')}</Link>}
      />
    );
  }
  const serving = (pieceId: string) =>
    groups
      .flatMap(({ agreements }) => agreements)
      .filter(({ agreement }) => agreement.servesIds.includes(pieceId))
      .map(({ agreement, number }) => ({ id: agreement.id, number }));

  return (
    <>
      <div className="plan-why">
        {dangers.length > 0 && (
          <WhyBox tone="danger" title={t('frame.dangers', { count: dangers.length })} pieces={dangers} />
        )}
        {goals.length > 0 && (
          <WhyBox tone="goal" title={t('frame.goals', { count: goals.length })} pieces={goals} />
        )}
      </div>
      {lines.length > 0 && (
        <section className="plan-section" aria-labelledby="plan-lines-title">
          <div className="plan-section-head">
            <h2 id="plan-lines-title">{t('frame.bottomLines')}</h2>
            <p className="soft">{t('frame.whatAndHow')}</p>
          </div>
          <ul className="plan-lines">
            {lines.map((line) => (
              <li key={line.id} id={`line-${line.id}`} data-open={line.open || undefined}>
                <span className="plan-number num">{numbers.get(line.id)}</span>
                <div>
                  <h3 className="serif">{line.words}</h3>
                  {line.setBy && <p className="plan-note">{t('frame.setBy', { name: line.setBy })}</p>}
                  {line.open ? (
                    <>
                      <Tag tone="attention">{t('frame.open')}</Tag>{' '}
                      {onAdd && (
                        <Button size="small" variant="quiet" icon="plus" onPress={() => onAdd(line.id)}>
                          {t('frame.addFor')}
                        </Button>
                      )}
                    </>
                  ) : (
                    <>
                      <Tag tone="well" icon="check">
                        {t('frame.agreements', { count: line.agreementCount })}
                      </Tag>
                      <p className="plan-note">
                        {t('frame.which', { count: serving(line.id).length })}{' '}
                        {serving(line.id).map(({ id, number }) => (
                          <a key={id} className="num" href={`#agreement-${id}`}>
                            {number}
                          </a>
                        ))}
                      </p>
                    </>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface WhyBoxProps {
  tone: 'danger' | 'goal';
  title: string;
  pieces: readonly { readonly id: string; readonly words: string }[];
}

function WhyBox({ tone, title, pieces }: WhyBoxProps) {
  return (
    <section className={`plan-why-box plan-why-${tone}`}>
      <h2>{title}</h2>
      {pieces.map((piece) => (
        <p key={piece.id} className="serif">
          {piece.words}
        </p>
      ))}
    </section>
  );
}
