import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.ts';
import { Icon } from './icon.tsx';
import './save-state.css';

/** Where somebody's words are now. `at` is an instant. */
export type SaveStatus =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date | string }
  /** Kept on this device, not yet at the server. */
  | { kind: 'saved-offline'; at: Date | string }
  /** No connection and nowhere to keep it: the window must stay open. */
  | { kind: 'offline' }
  | { kind: 'refused'; reason: string };

export interface SaveStateProps {
  status: SaveStatus;
}

/** Says quietly that what was typed is safe, and clearly when it is not. */
export function SaveState({ status }: SaveStateProps) {
  const { t } = useTranslation('ui');
  const { time } = useFormat();
  const isSafe = status.kind !== 'offline' && status.kind !== 'refused';

  const text = {
    idle: () => '',
    saving: () => t('save.saving'),
    saved: () => t('save.saved', { time: 'at' in status ? time(status.at) : '' }),
    'saved-offline': () => t('save.savedOffline', { time: 'at' in status ? time(status.at) : '' }),
    offline: () => t('save.offline'),
    refused: () => t('save.refused', { reason: 'reason' in status ? status.reason : '' }),
  }[status.kind]();

  return (
    <p className={`ui-save ui-save-${status.kind}`} role={isSafe ? 'status' : 'alert'}>
      {status.kind === 'saved' && <Icon name="check" size={14} />}
      {(status.kind === 'offline' || status.kind === 'saved-offline') && <Icon name="offline" size={15} />}
      {status.kind === 'refused' && <Icon name="warning" size={15} />}
      {status.kind === 'saving' && <span className="ui-save-dot" aria-hidden="true" />}
      <span>{text}</span>
    </p>
  );
}
