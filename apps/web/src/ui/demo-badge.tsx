import { useTranslation } from 'react-i18next';
import { Tag } from './tag.tsx';

/** Marks everything that is demonstration: nobody may take invented people for real ones. */
export function DemoBadge() {
  const { t } = useTranslation('ui');
  return <Tag tone="attention">{t('demo.badge')}</Tag>;
}
