import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import type { Confidentiality, ShownSecrecy } from '@vangnet/domain/access/confidentiality.ts';
import { positionBetween, positionsFor } from '@vangnet/domain/mapping/statement.ts';
import type {
  Anchor,
  Column,
  Element,
  Incident,
  StatementContent,
} from '@vangnet/domain/mapping/statement.ts';
import { localDateOf } from '@vangnet/domain/time/local-date.ts';
import { sql } from 'kysely';
import { AppError } from '../../operations/app-error.ts';
import type { CommandContext, OperationContext } from '../../operations/operation.ts';
import { loadVoices, showSecrecy, toShownSecrecyColumns, toVoiceColumns } from '../cases/public.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

function selectStatements({ tx, actor }: Reader, caseId: string) {
  return tx
    .selectFrom('statement')
    .leftJoin('conversation', (join) =>
      join
        .onRef('conversation.organisationId', '=', 'statement.organisationId')
        .onRef('conversation.caseId', '=', 'statement.caseId')
        .onRef('conversation.id', '=', 'statement.conversationId'),
    )
    .select([
      'statement.id',
      'statement.version',
      'statement.words',
      'statement.dueOn',
      'statement.position',
      'statement.voicePersonId',
      'statement.voiceWorkerId',
      'statement.voiceName',
      'statement.withdrawnAt',
      'statement.writtenAt',
      'statement.conversationId',
      'statement.confidentialityChosen',
      'statement.aboutPersonIds',
      'conversation.heldOn',
      'conversation.title',
      'conversation.kind',
    ])
    .select([
      sql<Column>`statement.column_name`.as('column'),
      sql<Element | null>`statement.element`.as('element'),
      sql<Anchor>`statement.anchor`.as('anchor'),
      sql<Incident | null>`statement.incident`.as('incident'),
      sql<Confidentiality>`statement.confidentiality`.as('confidentiality'),
      sql<Confidentiality | null>`conversation.confidentiality`.as('sourceConfidentiality'),
    ])
    .where('statement.organisationId', '=', actor.organisationId)
    .where('statement.caseId', '=', caseId)
    .orderBy(sql`array_position(array['worries', 'goingWell', 'mustHappen'], statement.column_name)`)
    .orderBy('statement.position')
    .orderBy('statement.id');
}

type StatementRow = Awaited<ReturnType<ReturnType<typeof selectStatements>['execute']>>[number];

/** One load of the voices for all rows; none when there are none. */
async function showStatements(
  context: Reader,
  caseId: string,
  rows: readonly StatementRow[],
): Promise<Statement[]> {
  if (rows.length === 0) return [];
  const voices = await loadVoices(context, caseId);
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    column: row.column,
    element: row.element,
    words: row.words,
    voice: voices.show(row),
    incident: row.incident,
    dueOn: row.dueOn,
    anchor: row.anchor,
    position: row.position,
    withdrawn: row.withdrawnAt !== null,
    source:
      row.conversationId === null || row.heldOn === null || row.sourceConfidentiality === null
        ? null
        : {
            conversationId: row.conversationId,
            heldOn: row.heldOn,
            title: row.title,
            kind: row.kind,
            confidentiality: row.sourceConfidentiality,
          },
    secrecy: showSecrecy(row),
    writtenOn: localDateOf(row.writtenAt),
  }));
}

/** Every statement of a case, column by column in its order, withdrawn ones too. */
export async function listStatementsOfCase(context: Reader, caseId: string): Promise<Statement[]> {
  return showStatements(context, caseId, await selectStatements(context, caseId).execute());
}

export async function listStatementsOfConversation(
  context: Reader,
  caseId: string,
  conversationId: string,
): Promise<Statement[]> {
  const rows = await selectStatements(context, caseId)
    .where('statement.conversationId', '=', conversationId)
    .execute();
  return showStatements(context, caseId, rows);
}

/** @throws AppError `notFound` */
export async function getStatement(context: Reader, caseId: string, statementId: string): Promise<Statement> {
  const row = await selectStatements(context, caseId).where('statement.id', '=', statementId).execute();
  const [statement] = await showStatements(context, caseId, row);
  if (!statement) throw new AppError('notFound');
  return statement;
}

/** For each conversation of the case that has any: how many statements were made of it, withdrawn ones left out. */
export async function countStatementsByConversation(
  { tx, actor }: Reader,
  caseId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('statement')
    .select(['conversationId', (eb) => eb.fn.countAll<number>().as('n')])
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('conversationId', 'is not', null)
    .where('withdrawnAt', 'is', null)
    .groupBy('conversationId')
    .execute();
  return new Map(rows.flatMap((row) => (row.conversationId === null ? [] : [[row.conversationId, row.n]])));
}

/** What a statement says, with who may read it from now on. */
export type SettledContent = Omit<StatementContent, 'secrecy'> & { readonly secrecy: ShownSecrecy };

export interface NewStatement {
  readonly id: string;
  readonly caseId: string;
  /** Where it was said; null for one that was typed straight into a column. */
  readonly conversationId: string | null;
  readonly content: SettledContent;
  readonly anchor: Anchor;
}

/**
 * Writes a statement at the foot of its column, with its first version.
 *
 * @param path where the content stands in the operation's input, for the refusal.
 * @throws AppError `invalidInput` when the voice or whom it is about is nobody of this case or organisation.
 */
export async function insertStatement(
  context: CommandContext,
  { id, caseId, conversationId, content, anchor }: NewStatement,
  path: readonly string[] = ['content'],
): Promise<void> {
  const { tx, actor, now } = context;
  const voices = await loadVoices(context, caseId);
  voices.assertKnown(content.voice, [...path, 'voice']);
  voices.assertAbout(content.secrecy, [...path, 'secrecy']);
  const position = positionBetween(
    (await listPlaces(context, caseId, content.column)).at(-1)?.position,
    undefined,
  );
  await tx
    .insertInto('statement')
    .values({
      organisationId: actor.organisationId,
      caseId,
      id,
      conversationId,
      ...valuesOf(content),
      anchor,
      position: position ?? 0,
      writtenBy: actor.workerId,
      writtenAt: now,
    })
    .execute();
  await insertVersions(context, caseId, [id]);
}

/**
 * Writes new content as the version after `expectedVersion`, in the same place unless the column changes (then last).
 *
 * @returns false when the statement is no longer at `expectedVersion`.
 */
export async function updateStatement(
  context: CommandContext,
  caseId: string,
  statement: { readonly id: string; readonly expectedVersion: number; readonly position: number },
  content: SettledContent,
  anchor: Anchor,
): Promise<boolean> {
  const { tx, actor } = context;
  const updated = await tx
    .updateTable('statement')
    .set({
      ...valuesOf(content),
      anchor,
      position: statement.position,
      version: statement.expectedVersion + 1,
    })
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', statement.id)
    .where('version', '=', statement.expectedVersion)
    .executeTakeFirst();
  if (updated.numUpdatedRows !== 1n) return false;
  await insertVersions(context, caseId, [statement.id]);
  return true;
}

const valuesOf = (content: SettledContent) => ({
  columnName: content.column,
  element: content.element,
  words: content.words,
  ...toVoiceColumns(content.voice),
  incident: content.incident === null ? null : JSON.stringify(content.incident),
  dueOn: content.dueOn,
  ...toShownSecrecyColumns(content.secrecy),
});

/** Copies the statements as they now stand into the history of their words. */
export async function insertVersions(
  { tx, actor, now }: CommandContext,
  caseId: string,
  statementIds: readonly string[],
): Promise<void> {
  await sql`
    insert into statement_version
      (organisation_id, case_id, statement_id, version, words, column_name, element, voice_name, confidentiality,
        about_person_ids, changed_at, changed_by)
    select s.organisation_id, s.case_id, s.id, s.version, s.words, s.column_name, s.element,
      coalesce(s.voice_name, p.called_as, p.name, w.name), s.confidentiality, s.about_person_ids, ${now}, ${actor.workerId}
    from statement s
    left join case_person p on p.organisation_id = s.organisation_id and p.case_id = s.case_id and p.id = s.voice_person_id
    left join worker w on w.organisation_id = s.organisation_id and w.id = s.voice_worker_id
    where s.organisation_id = ${actor.organisationId} and s.case_id = ${caseId} and s.id = any(${statementIds}::uuid[])`.execute(
    tx,
  );
}

/** The history of a statement, oldest first; empty when there is no such statement. */
export async function listVersionRows({ tx, actor }: Reader, caseId: string, statementId: string) {
  return tx
    .selectFrom('statementVersion')
    .leftJoin('worker', (join) =>
      join
        .onRef('worker.organisationId', '=', 'statementVersion.organisationId')
        .onRef('worker.id', '=', 'statementVersion.changedBy'),
    )
    .select(['version', 'words', 'voiceName', 'changedAt', 'worker.name as changedBy'])
    .select([
      sql<Column>`column_name`.as('column'),
      sql<Element | null>`element`.as('element'),
      sql<Confidentiality>`confidentiality`.as('confidentiality'),
      'aboutPersonIds',
    ])
    .where('statementVersion.organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('statementId', '=', statementId)
    .orderBy('version')
    .execute();
}

export async function setPosition(
  context: CommandContext,
  caseId: string,
  statementId: string,
  position: number,
): Promise<void> {
  await ofStatement(context, caseId, statementId).set({ position }).execute();
}

export async function setWithdrawn(
  context: CommandContext,
  caseId: string,
  statementId: string,
  withdrawn: boolean,
): Promise<void> {
  await ofStatement(context, caseId, statementId)
    .set({ withdrawnAt: withdrawn ? context.now : null })
    .execute();
}

const ofStatement = ({ tx, actor }: CommandContext, caseId: string, statementId: string) =>
  tx
    .updateTable('statement')
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', statementId);

export interface Place {
  readonly id: string;
  readonly position: number;
}

/** The places in a column from top to bottom, those of withdrawn statements too. */
export async function listPlaces({ tx, actor }: Reader, caseId: string, column: Column): Promise<Place[]> {
  return tx
    .selectFrom('statement')
    .select(['id', 'position'])
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('columnName', '=', column)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Numbers a column anew in its present order, with room between all neighbours. */
export async function renumberColumn(
  { tx, actor }: CommandContext,
  caseId: string,
  places: readonly Place[],
): Promise<Place[]> {
  const positions = positionsFor(places.length);
  const renumbered = places.map(({ id }, index) => ({ id, position: positions[index] ?? 0 }));
  await sql`
    update statement s set position = c.position
    from jsonb_to_recordset(${JSON.stringify(renumbered)}::jsonb) as c (id uuid, position double precision)
    where s.organisation_id = ${actor.organisationId} and s.case_id = ${caseId} and s.id = c.id`.execute(tx);
  return renumbered;
}
