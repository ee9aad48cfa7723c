import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CasePageHeader } from '../../case-parts/case-page-header.tsx';

export interface ThreeColumnsPageProps {
  caseId: string;
  /** The scaling of the case, under the columns. */
  scaling: ReactNode;
}

export function ThreeColumnsPage({ caseId, scaling }: ThreeColumnsPageProps) {
  const { t } = useTranslation('app');
  return (
    <>
      <CasePageHeader caseId={caseId} title={t('pages.columns')} />
      {scaling}
    </>
  );
}
