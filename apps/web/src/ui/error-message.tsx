import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import './error-message.css';
import { Icon } from './icon.tsx';

export interface ErrorMessageProps {
  /** What went wrong, in the person's words. */
  title?: ReactNode;
  /** What to do now; what was kept. */
  children?: ReactNode;
  /** Shows "try again". */
  onRetry?: () => void;
  /** Other ways on. */
  actions?: ReactNode;
}

/** Something did not work: what it was, what is safe, what to do. Announced at once. */
export function ErrorMessage({ title, children, onRetry, actions }: ErrorMessageProps) {
  const { t } = useTranslation('ui');
  return (
    <div className="ui-error" role="alert">
      <Icon name="warning" size={18} />
      <div className="ui-error-text">
        <p className="ui-error-title">{title ?? t('error.title')}</p>
        {children && <div>{children}</div>}
        {(onRetry || actions) && (
          <div className="ui-error-actions">
            {onRetry && (
              <Button size="small" onPress={onRetry}>
                {t('error.retry')}
              </Button>
            )}
            {actions}
          </div>
        )}
      </div>
    </div>
  );
}
