import { practiceDashboard } from '@vangnet/domain/measurement/practice-dashboard.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-aria-components/Link';
import { caseLinks } from '../../case-parts/case-links.ts';
import { useCaseName } from '../../case-parts/use-case-name.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Card } from '../../ui/card.tsx';
import { evidenceLink, type PracticeOverview } from './evidence-link.ts';

/** The same for a narrow screen: a card per case with the steps that its work shows. */
export function PracticeCaseList({ overview, today }: { overview: PracticeOverview; today: string }) {
  const { t } = useTranslation('measurement');
  const { shortDate } = useFormat();
  const caseName = useCaseName();
  return (
    <ul className="practice-cards">
      {overview.cases.map((row) => {
        const standing = practiceDashboard.steps.flatMap(({ id }, index) => {
          const step = row.steps[index];
          const href = step && evidenceLink(row.caseId, step);
          return step?.on && href ? [{ id, href, on: step.on }] : [];
        });
        return (
          <li key={row.caseId}>
            <Card
              title={<Link href={caseLinks.columns(row.caseId)}>{caseName(row.names)}</Link>}
              aside={t('list.count', { count: standing.length, total: practiceDashboard.steps.length })}
            >
              {standing.length === 0 ? (
                <p className="soft">{t('list.nothing')}</p>
              ) : (
                <ol className="practice-card-steps">
                  {standing.map(({ id, href, on }) => (
                    <li key={id}>
                      <Link href={href}>
                        <span className="num">{shortDate(on, today)}</span>{' '}
                        <span>{t(`steps.${id}.full`)}</span>
                      </Link>
                    </li>
                  ))}
                </ol>
              )}
            </Card>
          </li>
        );
      })}
    </ul>
  );
}
