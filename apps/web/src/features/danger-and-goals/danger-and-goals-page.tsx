import { useTranslation } from 'react-i18next';
import { CasePageHeader } from '../../case-parts/case-page-header.tsx';

export interface DangerAndGoalsPageProps {
  caseId: string;
}

export function DangerAndGoalsPage({ caseId }: DangerAndGoalsPageProps) {
  const { t } = useTranslation('app');
  return <CasePageHeader caseId={caseId} title={t('pages.dangerAndGoals')} />;
}
