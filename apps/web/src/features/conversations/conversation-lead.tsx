import type { ConversationSummary } from '@vangnet/contract/conversations.contract.ts';
import { useTranslation } from 'react-i18next';
import { useSecrecyWords } from '../../case-parts/secrecy-label.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useConversationWords } from './use-conversation-words.ts';

export interface ConversationLeadProps {
  conversation: ConversationSummary;
  /** Opens the details at who may read it; left out where the file may only be read. */
  onChangeSecrecy?: () => void;
}

/** Under the title: when it was, and in one glance who may read it. */
export function ConversationLead({ conversation, onChangeSecrecy }: ConversationLeadProps) {
  const { t } = useTranslation('secrecy');
  const { when } = useConversationWords();
  const secrecyWords = useSecrecyWords();
  const isOpen = conversation.secrecy.confidentiality === 'open';
  const words = (
    <>
      <Icon name={isOpen ? 'lock-open' : 'lock'} size={15} />
      {onChangeSecrecy && <span className="visually-hidden">{t('change')} </span>}
      {secrecyWords(conversation.secrecy)}
    </>
  );
  return (
    <span className="conversations-lead">
      {when(conversation.heldOn)}
      {onChangeSecrecy ? (
        <button type="button" data-kept={!isOpen || undefined} onClick={onChangeSecrecy}>
          {words}
        </button>
      ) : (
        <span data-kept={!isOpen || undefined}>{words}</span>
      )}
    </span>
  );
}
