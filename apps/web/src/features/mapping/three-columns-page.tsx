import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseHeader } from '../../case-parts/case-header.tsx';
import { TodayStrip } from '../../case-parts/today-strip.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { ColumnsBoard } from './columns-board.tsx';
import { MappingActions } from './mapping-actions.tsx';

export interface ThreeColumnsPageProps {
  caseId: string;
  /** The scaling of the case, under the columns. */
  scaling: ReactNode;
}

/** The first screen of a file: what is needed today, the three columns, and how safe everybody says it is. */
export function ThreeColumnsPage({ caseId, scaling }: ThreeColumnsPageProps) {
  const { t } = useTranslation('mapping');
  return (
    <>
      <CaseHeader caseId={caseId} />
      <TodayStrip caseId={caseId} />
      <HelpText id="three-columns">{t('help')}</HelpText>
      <MappingActions caseId={caseId} />
      <ColumnsBoard caseId={caseId} />
      {scaling}
    </>
  );
}
