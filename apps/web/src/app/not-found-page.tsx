import { useTranslation } from 'react-i18next';
import { caseLinks } from '../case-parts/case-links.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useDocumentTitle } from './use-document-title.ts';

export function NotFoundPage() {
  const { t } = useTranslation('app');
  useDocumentTitle(t('notFound.title'));
  return (
    <>
      <PageHeader title={t('notFound.title')} lead={t('notFound.lead')} />
      <LinkButton href={caseLinks.myDay()}>{t('notFound.home')}</LinkButton>
    </>
  );
}
