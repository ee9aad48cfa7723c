import type { Editor } from '@tiptap/core';
import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { client } from '../../api/client.ts';
import type { Refusal } from '../../api/refusal.ts';
import { useCommand } from '../../api/use-command.ts';
import { putBack, unmarkStatement } from './capture/mark-selection.ts';
import { conversationOptions, keysOfStatements } from './conversation-options.ts';
import type { CardActions } from './statement-list.tsx';

/** What the cards beside the prose can do. */
export function useCardActions(
  caseId: string,
  conversationId: string,
  editor: Editor,
  edit: (statement: Statement) => void,
): { readonly actions: CardActions; readonly refusal: Refusal | null } {
  const invalidates = [conversationOptions(caseId, conversationId).queryKey, ...keysOfStatements(caseId)];
  const move = useCommand(client.mapping.moveStatement, { invalidates });
  const withdraw = useCommand(client.mapping.withdrawStatement, { invalidates });
  return {
    refusal: move.refusal ?? withdraw.refusal,
    actions: {
      edit,
      sort: ({ id: statementId, column }, element) => void move.run({ caseId, statementId, column, element }),
      withdraw: ({ id: statementId }) => {
        unmarkStatement(editor, statementId);
        void withdraw.run({ caseId, statementId, withdrawn: true });
      },
      putBack: (statement) => putBack(editor, statement),
    },
  };
}
