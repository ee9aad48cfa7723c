import { useTranslation } from 'react-i18next';
import { CasePageHeader } from '../../case-parts/case-page-header.tsx';

export interface ConversationsPageProps {
  caseId: string;
}

export function ConversationsPage({ caseId }: ConversationsPageProps) {
  const { t } = useTranslation('app');
  return <CasePageHeader caseId={caseId} title={t('pages.conversations')} />;
}
