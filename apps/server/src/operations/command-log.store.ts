import type { Tx } from '../platform/database/database.ts';

export interface ClaimedCommand {
  readonly organisationId: string;
  readonly commandId: string;
  readonly workerId: string;
  readonly operation: string;
  /** Of the parsed input: the same id with other content is not a retry. */
  readonly inputHash: Buffer;
  readonly at: Date;
}

export type Claim =
  | { readonly kind: 'new' }
  | { readonly kind: 'retry'; readonly result: unknown }
  | { readonly kind: 'reused' };

/**
 * Claims a command id for this transaction. A second request with the same id waits here until the first has ended,
 * and then gets its answer: a double click changes one thing.
 */
export async function claimCommand(tx: Tx, command: ClaimedCommand): Promise<Claim> {
  const inserted = await tx
    .insertInto('commandLog')
    .values(command)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 1n) return { kind: 'new' };
  const known = await tx
    .selectFrom('commandLog')
    .select(['operation', 'inputHash', 'result'])
    .where('organisationId', '=', command.organisationId)
    .where('commandId', '=', command.commandId)
    .executeTakeFirst();
  // A stored answer is kept for some weeks only (domain, retention rules): after that nobody can say it again.
  const isSame = known?.operation === command.operation && known.inputHash.equals(command.inputHash);
  if (!isSame || known.result === null) return { kind: 'reused' };
  return { kind: 'retry', result: known.result };
}

/** @param caseId the case whose contents the answer may hold, so that it goes when the case is destroyed. */
export async function storeResult(
  tx: Tx,
  command: ClaimedCommand,
  result: unknown,
  caseId: string | null,
): Promise<void> {
  await tx
    .updateTable('commandLog')
    .set({ result: JSON.stringify(result), caseId })
    .where('organisationId', '=', command.organisationId)
    .where('commandId', '=', command.commandId)
    .execute();
}
