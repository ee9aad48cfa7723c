import { useTranslation } from 'react-i18next';
import { CasePageHeader } from '../../case-parts/case-page-header.tsx';

export interface PeoplePageProps {
  caseId: string;
}

export function PeoplePage({ caseId }: PeoplePageProps) {
  const { t } = useTranslation('app');
  return <CasePageHeader caseId={caseId} title={t('pages.people')} />;
}
