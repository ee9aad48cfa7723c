import type { OperationOutputs } from '@vangnet/contract';
import { calculatePracticeSteps } from '@vangnet/domain/measurement/practice-steps.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { DataTable } from '../../ui/data-table.tsx';

type PracticeFigures = OperationOutputs['measurement']['getPracticeFigures'];
type Figures = NonNullable<PracticeFigures['together']>;

/** Steps that the product can hold: of the others it knows nothing, so it counts nothing. */
const steps = calculatePracticeSteps([]).filter(({ notYetKept }) => !notYetKept);

/** Steps by teams, in the order of their names; a percentage never without its numbers. */
export function FiguresTable({ figures: { teams, together } }: { figures: PracticeFigures }) {
  const { t } = useTranslation('measurement');
  const { percentage } = useFormat();
  const column = (key: string, header: string, figures: Figures) => ({
    key,
    header,
    headerNote: t('figures.table.openCases', { count: figures.openCases }),
    cell: (step: (typeof steps)[number]) => {
      const share = figures.shares.find(({ stepId }) => stepId === step.stepId);
      if (!share) return null;
      return (
        <span className="figures-share num">
          <b>{percentage(share.count, share.n)}</b>{' '}
          <span>{t('table.share', { count: share.count, n: share.n })}</span>
        </span>
      );
    },
  });
  return (
    <DataTable
      caption={t('figures.table.title')}
      isCaptionHidden
      rows={steps}
      rowKey={(step) => step.stepId}
      columns={[
        {
          key: 'step',
          header: t('figures.table.step'),
          isRowHeader: true,
          width: '16rem',
          cell: (step) => t(`steps.${step.stepId}.full`),
        },
        ...teams.flatMap(({ teamId, name, figures }) => (figures ? [column(teamId, name, figures)] : [])),
        ...(together ? [column('together', t('figures.table.together'), together)] : []),
      ]}
    />
  );
}
