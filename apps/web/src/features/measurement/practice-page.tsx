import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../ui/page-header.tsx';

export function PracticePage() {
  const { t } = useTranslation('app');
  return <PageHeader title={t('pages.practice')} />;
}
