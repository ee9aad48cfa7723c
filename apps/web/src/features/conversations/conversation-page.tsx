import { useTranslation } from 'react-i18next';
import { CasePageHeader } from '../../case-parts/case-page-header.tsx';

export interface ConversationPageProps {
  caseId: string;
  conversationId: string;
}

export function ConversationPage({ caseId }: ConversationPageProps) {
  const { t } = useTranslation('app');
  return <CasePageHeader caseId={caseId} title={t('pages.conversations')} />;
}
