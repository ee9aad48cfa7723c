import {
  followConversation,
  type Confidentiality,
  type Secrecy,
} from '@vangnet/domain/access/confidentiality.ts';
import { followProse, type Anchor } from '@vangnet/domain/mapping/statement.ts';
import { sql } from 'kysely';
import type { CommandContext } from '../../operations/operation.ts';
import { showSecrecy, toShownSecrecyColumns } from '../cases/public.ts';
import { insertVersions } from './statements.store.ts';

/**
 * Lets the statements of a conversation follow its prose after an edit (domain `followProse`): words under a mark go
 * with it, a statement whose mark is gone stays. A version is written for each that changed.
 *
 * @param marked for each statement id that is marked in the prose, the words now under its mark.
 */
export async function letStatementsFollowProse(
  context: CommandContext,
  caseId: string,
  conversationId: string,
  marked: ReadonlyMap<string, string>,
): Promise<void> {
  const { tx, actor } = context;
  const rows = await tx
    .selectFrom('statement')
    .select(['id', 'words', sql<Anchor>`anchor`.as('anchor')])
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('conversationId', '=', conversationId)
    .execute();
  const changed = rows.flatMap((row) => {
    const followed = followProse(row, marked.get(row.id));
    return followed.words === row.words && followed.anchor === row.anchor
      ? []
      : [{ id: row.id, ...followed }];
  });
  if (changed.length === 0) return;
  await sql`
    update statement s set words = c.words, anchor = c.anchor, version = s.version + 1
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as c (id uuid, words text, anchor text)
    where s.organisation_id = ${actor.organisationId} and s.case_id = ${caseId} and s.id = c.id`.execute(tx);
  await insertVersions(
    context,
    caseId,
    changed.map(({ id }) => id),
  );
}

/**
 * Lets the statements of a conversation go along when it is marked otherwise (domain `followConversation`): what is told
 * in confidence stays so in the columns. A version is written for each that changed.
 */
export async function letStatementsFollowSecrecy(
  context: CommandContext,
  caseId: string,
  conversationId: string,
  { before, secrecy }: { readonly before: Secrecy; readonly secrecy: Secrecy },
): Promise<void> {
  const { tx, actor } = context;
  const rows = await tx
    .selectFrom('statement')
    .select(['id', 'aboutPersonIds', 'confidentialityChosen'])
    .select(sql<Confidentiality>`confidentiality`.as('confidentiality'))
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('conversationId', '=', conversationId)
    .execute();
  const changed = rows
    .map((row) => ({
      id: row.id,
      was: showSecrecy(row),
      is: followConversation(showSecrecy(row), before, secrecy),
    }))
    .filter(({ was, is }) => JSON.stringify(was) !== JSON.stringify(is));
  for (const { id, is } of changed) {
    await tx
      .updateTable('statement')
      .set((eb) => ({ ...toShownSecrecyColumns(is), version: eb('version', '+', 1) }))
      .where('organisationId', '=', actor.organisationId)
      .where('caseId', '=', caseId)
      .where('id', '=', id)
      .execute();
  }
  await insertVersions(
    context,
    caseId,
    changed.map(({ id }) => id),
  );
}
