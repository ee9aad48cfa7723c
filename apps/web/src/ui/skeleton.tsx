import { useTranslation } from 'react-i18next';
import './skeleton.css';

export interface SkeletonProps {
  /** Lines of the text that will come. */
  lines?: number;
}

/** The place of what is on its way. Appears only after a moment, so that quick answers do not flicker. */
export function Skeleton({ lines = 3 }: SkeletonProps) {
  const { t } = useTranslation('ui');
  return (
    <div className="ui-skeleton" role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="ui-skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}
