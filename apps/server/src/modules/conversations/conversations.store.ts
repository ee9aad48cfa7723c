import type { Confidentiality, ShownSecrecy } from '@vangnet/domain/access/confidentiality.ts';
import type { ConversationDetails } from '@vangnet/domain/conversations/conversation.ts';
import { sql } from 'kysely';
import type { CommandContext, OperationContext } from '../../operations/operation.ts';
import { toShownSecrecyColumns } from '../cases/public.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

const detailColumns = [
  'id',
  'version',
  'title',
  'kind',
  'heldOn',
  'startTime',
  'durationMinutes',
  'directContactMinutes',
  'consultationMinutes',
  'presentPersonIds',
  'presentWorkerIds',
  'presentOthers',
  'preparation',
  'writtenBy',
  'confidentialityChosen',
  'aboutPersonIds',
] as const;
const confidentiality = sql<Confidentiality>`confidentiality`.as('confidentiality');

/** Enough of the prose for a list, which shows its first words. */
const OPENING_CHARACTERS = 400;

export async function listConversationRows({ tx, actor }: Reader, caseId: string) {
  return tx
    .selectFrom('conversation')
    .select([...detailColumns, confidentiality])
    .select((eb) => eb.fn<string>('left', ['proseText', eb.lit(OPENING_CHARACTERS)]).as('proseText'))
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .orderBy('heldOn', 'desc')
    .orderBy('startTime', (order) => order.desc().nullsLast())
    .orderBy('writtenAt', 'desc')
    .execute();
}

/** One conversation with its prose. A command that will write it asks for the lock. */
export async function findConversationRow(
  { tx, actor }: Reader,
  caseId: string,
  conversationId: string,
  lock: 'lock' | 'noLock' = 'noLock',
) {
  const query = tx
    .selectFrom('conversation')
    .select([...detailColumns, confidentiality])
    .select(['proseState', 'proseText'])
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', conversationId);
  return (lock === 'lock' ? query.forNoKeyUpdate() : query).executeTakeFirst();
}

export type ConversationRow = Awaited<ReturnType<typeof listConversationRows>>[number];

const valuesOf = (details: ConversationDetails, secrecy: ShownSecrecy) => ({
  title: details.title,
  kind: details.kind,
  heldOn: details.heldOn,
  startTime: details.startTime,
  durationMinutes: details.durationMinutes,
  directContactMinutes: details.directContactMinutes,
  consultationMinutes: details.consultationMinutes,
  presentPersonIds: details.presence.personIds,
  presentWorkerIds: details.presence.workerIds,
  presentOthers: details.presence.others,
  preparation: details.preparation,
  ...toShownSecrecyColumns(secrecy),
});

export interface StoredProse {
  readonly state: Uint8Array;
  readonly text: string;
}

export async function insertConversation(
  { tx, actor, now }: CommandContext,
  caseId: string,
  conversationId: string,
  details: ConversationDetails,
  secrecy: ShownSecrecy,
  prose: StoredProse | null,
): Promise<void> {
  await tx
    .insertInto('conversation')
    .values({
      organisationId: actor.organisationId,
      caseId,
      id: conversationId,
      ...valuesOf(details, secrecy),
      ...(prose && { proseState: Buffer.from(prose.state), proseText: prose.text }),
      writtenBy: actor.workerId,
      writtenAt: now,
    })
    .execute();
}

/** @returns false when the conversation is no longer at `expectedVersion`. */
export async function updateDetails(
  { tx, actor }: CommandContext,
  caseId: string,
  conversationId: string,
  expectedVersion: number,
  details: ConversationDetails,
  secrecy: ShownSecrecy,
): Promise<boolean> {
  const updated = await tx
    .updateTable('conversation')
    .set({ ...valuesOf(details, secrecy), version: expectedVersion + 1 })
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', conversationId)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

/** The version stays: prose merges, so whoever changes the day or the kind is not in its way. */
export async function updateProse(
  { tx, actor }: CommandContext,
  caseId: string,
  conversationId: string,
  prose: StoredProse,
): Promise<void> {
  await tx
    .updateTable('conversation')
    .set({ proseState: Buffer.from(prose.state), proseText: prose.text })
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', conversationId)
    .execute();
}
