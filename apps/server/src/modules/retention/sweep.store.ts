import type { Tx } from '../../platform/database/database.ts';

/** What a sweep took away. */
export interface Swept {
  readonly commandAnswers: number;
  readonly sessions: number;
  readonly invitations: number;
}

export async function listOrganisationIds(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.selectFrom('organisation').select('id').execute();
  return rows.map(({ id }) => id);
}

/**
 * Takes away what is older than the terms of one organisation. Of a command its id stays, so that it is never done twice;
 * a browser that is known because somebody signed in there goes with its sessions.
 */
export async function sweepOrganisation(
  tx: Tx,
  organisationId: string,
  before: { readonly commandAnswer: Date; readonly session: Date; readonly unusedInvitation: Date },
): Promise<Swept> {
  const answers = await tx
    .updateTable('commandLog')
    .set({ result: null })
    .where('organisationId', '=', organisationId)
    .where('result', 'is not', null)
    .where('at', '<', before.commandAnswer)
    .executeTakeFirst();
  const sessions = await tx
    .deleteFrom('session')
    .where('organisationId', '=', organisationId)
    .where('lastSeenAt', '<', before.session)
    .executeTakeFirst();
  await tx
    .deleteFrom('knownDevice')
    .where('organisationId', '=', organisationId)
    .where('lastUsedAt', '<', before.session)
    .execute();
  const invitations = await tx
    .deleteFrom('invitation')
    .where('organisationId', '=', organisationId)
    .where('acceptedAt', 'is', null)
    .where('invitedAt', '<', before.unusedInvitation)
    .executeTakeFirst();
  return {
    commandAnswers: Number(answers.numUpdatedRows),
    sessions: Number(sessions.numDeletedRows),
    invitations: Number(invitations.numDeletedRows),
  };
}
