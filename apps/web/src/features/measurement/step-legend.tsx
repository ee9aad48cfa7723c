import { practiceDashboard } from '@vangnet/domain/measurement/practice-dashboard.ts';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.tsx';
import type { PracticeOverview, PracticeStep } from './evidence-link.ts';

export interface StepLegendProps {
  shares: PracticeOverview['shares'];
  /** The steps of any case: whether the product can hold them is the same for all. */
  steps: readonly PracticeStep[];
}

/** The steps in full, in how many cases each stands, and from which work it follows. */
export function StepLegend({ shares, steps }: StepLegendProps) {
  const { t } = useTranslation('measurement');
  return (
    <Card title={t('legend.title')} className="practice-legend">
      <p className="soft">{t('legend.explain')}</p>
      <ol>
        {practiceDashboard.steps.map(({ id }, index) => {
          const share = shares[index];
          const isKept = !steps[index]?.notYetKept;
          return (
            <li key={id}>
              <b>{t(`steps.${id}.full`)}</b>
              <span className="num practice-share">
                {isKept
                  ? t('legend.share', { count: share?.count ?? 0, n: share?.n ?? 0 })
                  : t('table.notYetKept')}
              </span>
              <span className="practice-from">{t(`steps.${id}.from`)}</span>
            </li>
          );
        })}
      </ol>
      <p className="practice-note">{t('legend.notYetKept')}</p>
    </Card>
  );
}
