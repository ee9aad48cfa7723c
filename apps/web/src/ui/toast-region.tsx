import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { closeToast, type Toast, toastStore } from './toast-queue.ts';
import './toast-region.css';

/** Long enough to read two sentences twice. */
const shownMs = 8000;

/**
 * The place where messages appear; once per app, near the root. Screen readers hear them when they are done
 * speaking. Messages without an action leave by themselves, but not under the mouse or the focus.
 */
export function ToastRegion() {
  const { t } = useTranslation('ui');
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  const [isHeld, setHeld] = useState(false);
  return (
    <section
      className="ui-toasts"
      aria-label={t('toast.region')}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <ol aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
          <ToastItem key={toast.id} toast={toast} isHeld={isHeld} />
        ))}
      </ol>
    </section>
  );
}

function ToastItem({ toast, isHeld }: { toast: Toast; isHeld: boolean }) {
  const { t } = useTranslation('ui');
  const stays = isHeld || toast.action !== undefined;

  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => closeToast(toast.id), shownMs);
    return () => clearTimeout(timer);
  }, [stays, toast.id]);

  return (
    <li className={`ui-toast ui-toast-${toast.tone}`}>
      <Icon name={toast.tone === 'danger' ? 'warning' : 'check'} />
      <span className="ui-toast-text">{toast.text}</span>
      {toast.action && (
        <Button
          size="small"
          onPress={() => {
            toast.action?.onAction();
            closeToast(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <Button
        size="small"
        variant="quiet"
        icon="close"
        aria-label={t('toast.dismiss')}
        onPress={() => closeToast(toast.id)}
      />
    </li>
  );
}
