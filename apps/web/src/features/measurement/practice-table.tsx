import { practiceDashboard } from '@vangnet/domain/measurement/practice-dashboard.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-aria-components/Link';
import { caseLinks } from '../../case-parts/case-links.ts';
import { useCaseName } from '../../case-parts/use-case-name.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { evidenceLink, type PracticeCase, type PracticeOverview } from './evidence-link.ts';

/** Cases by steps. A cell holds the day and opens the work; an empty cell says nothing. */
export function PracticeTable({ overview, today }: { overview: PracticeOverview; today: string }) {
  const { t } = useTranslation('measurement');
  const { shortDate } = useFormat();
  const caseName = useCaseName();
  return (
    <DataTable<PracticeCase>
      caption={t('table.title')}
      isCaptionHidden
      rows={overview.cases}
      rowKey={(row) => row.caseId}
      maxHeight="70vh"
      columns={[
        {
          key: 'case',
          header: t('table.case'),
          isRowHeader: true,
          width: '11rem',
          cell: (row) => (
            <>
              <Link className="practice-case" href={caseLinks.columns(row.caseId)}>
                {caseName(row.names)}
              </Link>
              {row.label && <span className="ui-table-note">{row.label}</span>}
            </>
          ),
        },
        ...practiceDashboard.steps.map(({ id }, index) => {
          const share = overview.shares.find(({ stepId }) => stepId === id);
          const isKept = !overview.cases[0]?.steps[index]?.notYetKept;
          return {
            key: id,
            header: (
              <abbr className="practice-step" title={t(`steps.${id}.full`)}>
                {t(`steps.${id}.short`)}
              </abbr>
            ),
            headerNote: isKept
              ? t('table.share', { count: share?.count ?? 0, n: share?.n ?? 0 })
              : t('table.notYetKept'),
            cell: (row: PracticeCase) => {
              const step = row.steps[index];
              const href = step && evidenceLink(row.caseId, step);
              if (!step?.on || !href) return null;
              const day = shortDate(step.on, today);
              return (
                <Link
                  className="practice-day num"
                  href={href}
                  aria-label={t('table.open', { step: t(`steps.${id}.full`), date: day })}
                >
                  {day}
                </Link>
              );
            },
          };
        }),
      ]}
    />
  );
}
