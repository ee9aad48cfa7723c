import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { api, client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { caseKey } from '../../case-parts/use-case.ts';
import { moveLocally, type CardPlace } from './statement-order.ts';

/**
 * What goes stale when a statement changes: the columns, the strip above them (last incident, next steps), and the
 * conversation in which it was made.
 */
export function keysOfStatements(caseId: string) {
  return [
    api.mapping.listStatements.key({ input: { caseId } }),
    api.conversations.getConversation.key(),
    caseKey(caseId),
  ];
}

/** Every statement of the case, column by column, with what can be done to one. */
export function useStatements(caseId: string) {
  const options = api.mapping.listStatements.queryOptions({ input: { caseId } });
  const { data: statements } = useSuspenseQuery(options);
  const queries = useQueryClient();
  const invalidates = keysOfStatements(caseId);
  const move = useCommand(client.mapping.moveStatement, { invalidates });
  const withdraw = useCommand(client.mapping.withdrawStatement, { invalidates });

  const show = (change: (before: Statement[]) => Statement[]) =>
    queries.setQueryData(options.queryKey, (before) => before && change(before));
  /** What the server refused is shown again as it stands there. */
  const restore = () => void queries.invalidateQueries({ queryKey: options.queryKey });

  return {
    statements,
    refusal: move.refusal ?? withdraw.refusal,
    /** Shown at once, then sent. @returns whether the server agreed. */
    moveTo: async (statementId: string, place: CardPlace): Promise<boolean> => {
      show((before) => moveLocally(before, statementId, place));
      const result = await move.run({ caseId, statementId, ...place });
      if (!result.ok) restore();
      return result.ok;
    },
    setWithdrawn: async (statementId: string, withdrawn: boolean): Promise<boolean> => {
      show((before) => before.map((each) => (each.id === statementId ? { ...each, withdrawn } : each)));
      const result = await withdraw.run({ caseId, statementId, withdrawn });
      if (!result.ok) restore();
      return result.ok;
    },
  };
}

export type Statements = ReturnType<typeof useStatements>;
