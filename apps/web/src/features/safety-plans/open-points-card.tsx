import { useTranslation } from 'react-i18next';
import { useCaseName } from '../../case-parts/use-case-name.ts';
import { Card } from '../../ui/card.tsx';
import { findOpenPoints, type OpenPoint } from './open-points.ts';
import { numberBottomLines, type AgreementGroup } from './plan-order.ts';
import type { SafetyPlan } from './plan-queries.ts';

/** What the plan still asks for, each with the way to it. It points out; it stops nobody. */
export function OpenPointsCard({ plan, groups }: { plan: SafetyPlan; groups: readonly AgreementGroup[] }) {
  const { t } = useTranslation('safety-plans');
  const numbered = groups.flatMap(({ agreements }) => agreements);
  const points = findOpenPoints(
    plan,
    (id) => numbered.find(({ agreement }) => agreement.id === id)?.number ?? 0,
  );
  return (
    <Card title={t('open.title')} aside={points.length > 0 && <span className="num">{points.length}</span>}>
      {points.length === 0 ? (
        <p className="soft">{t('open.nothing')}</p>
      ) : (
        <ul className="plan-open">
          {points.map((point, index) => (
            <li key={index}>
              <OpenPointText point={point} plan={plan} />
            </li>
          ))}
        </ul>
      )}
      <p className="plan-note">{t('open.foot')}</p>
    </Card>
  );
}

function OpenPointText({ point, plan }: { point: OpenPoint; plan: SafetyPlan }) {
  const { t } = useTranslation('safety-plans');
  const joinNames = useCaseName();
  switch (point.kind) {
    case 'openPiece': {
      const piece = plan.frame.find(({ id }) => id === point.pieceId);
      if (piece?.kind !== 'bottomLine') return <>{t('open.goal', { words: piece?.words ?? '' })}</>;
      return (
        <>
          <a href={`#line-${point.pieceId}`}>
            {t('open.line', { number: numberBottomLines(plan.frame).get(point.pieceId) ?? 0 })}
          </a>
          {': '}
          {t('open.noAgreement')}
        </>
      );
    }
    case 'nobodyDoesIt':
      return (
        <>
          {t('open.nobodyDoesIt', {
            numbers: joinNames(point.numbers.map(String)),
            count: point.numbers.length,
          })}
        </>
      );
    case 'nobodyToCall':
      return (
        <>
          {t('open.nobodyToCall', {
            numbers: joinNames(point.numbers.map(String)),
            count: point.numbers.length,
          })}
        </>
      );
    case 'leansOn':
      return <>{t('open.leansOn', { name: point.name, number: point.count, total: point.total })}</>;
    case 'notAgreed':
      return <>{t('open.notAgreed', { names: joinNames(point.names), version: point.version })}</>;
  }
}
