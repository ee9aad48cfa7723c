import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../ui/page-header.tsx';

export function OpenCasePage() {
  const { t } = useTranslation('app');
  return <PageHeader title={t('pages.cases')} />;
}
