import { useTranslation } from 'react-i18next';
import { CasePageHeader } from '../../case-parts/case-page-header.tsx';

export interface SafetyPlanPageProps {
  caseId: string;
}

export function SafetyPlanPage({ caseId }: SafetyPlanPageProps) {
  const { t } = useTranslation('app');
  return <CasePageHeader caseId={caseId} title={t('pages.safetyPlan')} />;
}
