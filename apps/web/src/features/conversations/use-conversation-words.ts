import type { ConversationSummary } from '@vangnet/contract/conversations.contract.ts';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session.ts';
import { useFormat } from '../../i18n/use-format.ts';

/** How a conversation is named and dated, the same everywhere. */
export function useConversationWords() {
  const { t } = useTranslation('conversations');
  const { day } = useFormat();
  const { today } = useSignedIn();
  return {
    /** Its own title, else its kind, else simply "Gesprek". */
    title: ({ title, kind }: Pick<ConversationSummary, 'title' | 'kind'>): string =>
      title ?? (kind ? t(`kinds.${kind}`) : t('untitled')),
    when: (heldOn: string): string => (heldOn === today ? t('today') : day(heldOn, today)),
    clock: (time: string): string => time.replace(':', t('timeSign')),
    isPlanned: (heldOn: string): boolean => heldOn > today,
  };
}
