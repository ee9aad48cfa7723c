import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseHeader } from '../../case-parts/case-header.tsx';
import { PrintMenu } from '../../case-parts/print-menu.tsx';
import { RecordConversationButton } from '../../case-parts/record-conversation-button.tsx';
import { TodayStrip } from '../../case-parts/today-strip.tsx';
import { useCase } from '../../case-parts/use-case.ts';
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
  const { file } = useCase(caseId);
  return (
    <>
      <CaseHeader
        caseId={caseId}
        actions={
          <>
            <PrintMenu caseId={caseId} sheet="three-columns" />
            {file.allowedActions.includes('writeCase') && <RecordConversationButton caseId={caseId} />}
          </>
        }
      />
      <TodayStrip caseId={caseId} />
      {file.allowedActions.includes('writeCase') && <HelpText id="three-columns">{t('help')}</HelpText>}
      <MappingActions caseId={caseId} hasLink />
      <ColumnsBoard caseId={caseId} />
      {scaling}
    </>
  );
}
