import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, client } from '../api/client.ts';
import { useSignedIn } from '../api/session.ts';
import { useCommand } from '../api/use-command.ts';
import { Button, type ButtonVariant } from '../ui/button.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { caseLinks } from './case-links.ts';
import { caseKey } from './use-case.ts';

export interface RecordConversationButtonProps {
  caseId: string;
  variant?: ButtonVariant;
}

/**
 * Begins a conversation at once: today, with an open field to write in. Nothing is asked first, because the words are
 * there now and the rest can wait. Also on the key G, which is named beside it.
 */
export function RecordConversationButton({ caseId, variant = 'primary' }: RecordConversationButtonProps) {
  const { t } = useTranslation('conversations');
  const navigate = useNavigate();
  const { workerId } = useSignedIn();
  const record = useCommand(client.conversations.recordConversation, {
    invalidates: [api.conversations.listConversations.key({ input: { caseId } }), caseKey(caseId)],
  });

  async function begin() {
    const result = await record.run({ caseId, details: { presence: { workerIds: [workerId] } } });
    if (result.ok) await navigate({ to: caseLinks.conversation(caseId, result.output.id) });
  }

  useShortcut('g', () => void begin());
  return (
    <Button variant={variant} icon="plus" kbd="G" isPending={record.isBusy} onPress={() => void begin()}>
      {t('record')}
    </Button>
  );
}
