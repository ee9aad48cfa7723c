import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import { sql } from 'kysely';
import type { CommandContext, OperationContext } from '../../operations/operation.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

/** A closed file as the officer may know it. */
export interface FileToJudge {
  readonly caseId: string;
  readonly openedOn: LocalDate;
  readonly closedOn: LocalDate;
  readonly teamName: string | null;
  readonly minors: readonly { readonly initial: string; readonly bornOn: LocalDate | null }[];
}

/** Bounds of the search; null: none. */
export interface SearchBounds {
  readonly bornUntil: LocalDate | null;
  readonly closedUntilWithMinors: LocalDate | null;
  readonly closedUntilWithoutMinors: LocalDate | null;
}

/** Closed files within the bounds, those with an unknown birth date too. */
export async function listFilesWithin({ tx }: Reader, bounds: SearchBounds): Promise<readonly FileToJudge[]> {
  const { rows } = await sql<FileToJudge>`
    select * from app.list_files_to_judge(null, ${bounds.bornUntil}::date, ${bounds.closedUntilWithMinors}::date,
      ${bounds.closedUntilWithoutMinors}::date) order by closed_on, case_id`.execute(tx);
  return rows;
}

/** Closed files by id; whoever is open again or not there is missing from the answer. */
export async function listFilesById(
  { tx }: Reader,
  caseIds: readonly string[],
): Promise<readonly FileToJudge[]> {
  if (caseIds.length === 0) return [];
  const { rows } = await sql<FileToJudge>`
    select * from app.list_files_to_judge(${[...caseIds]}::uuid[], null, null, null) order by closed_on, case_id`.execute(
    tx,
  );
  return rows;
}

/** What was decided about files, with who decided; about all of them unless told which. */
export async function listEntryRows({ tx, actor }: Reader, caseIds?: readonly string[]) {
  return tx
    .selectFrom('destructionEntry')
    .leftJoin('worker as decider', (join) =>
      join
        .onRef('decider.organisationId', '=', 'destructionEntry.organisationId')
        .onRef('decider.id', '=', 'destructionEntry.decidedBy'),
    )
    .leftJoin('worker as confirmer', (join) =>
      join
        .onRef('confirmer.organisationId', '=', 'destructionEntry.organisationId')
        .onRef('confirmer.id', '=', 'destructionEntry.confirmedBy'),
    )
    .select(['caseId', 'listYear', 'dueOn', 'keptReason', 'keptUntil', 'decidedBy'])
    .select(sql<'approved' | 'confirmed' | 'kept'>`state`.as('state'))
    .select(['decider.name as deciderName', 'confirmer.name as confirmerName'])
    .where('destructionEntry.organisationId', '=', actor.organisationId)
    .$if(caseIds !== undefined, (query) => query.where('caseId', 'in', [...(caseIds ?? [])]))
    .execute();
}
export type EntryRow = Awaited<ReturnType<typeof listEntryRows>>[number];

export interface NewDecision {
  readonly caseId: string;
  readonly listYear: number;
  readonly state: 'approved' | 'kept';
  readonly dueOn: LocalDate;
  readonly rule: object;
  readonly ruleVersion: number;
  readonly keptReason: string | null;
  readonly keptUntil: LocalDate | null;
}

/** Writes what the officer decides; a decision that was confirmed needs a new confirmation. */
export async function upsertDecision(
  { tx, actor, now }: CommandContext,
  { rule, ...decision }: NewDecision,
): Promise<void> {
  const values = {
    ...decision,
    rule: JSON.stringify(rule),
    decidedBy: actor.workerId,
    decidedAt: now,
    confirmedBy: null,
    confirmedAt: null,
  };
  const { caseId: _caseId, ...revised } = values;
  await tx
    .insertInto('destructionEntry')
    .values({ organisationId: actor.organisationId, ...values })
    .onConflict((conflict) => conflict.columns(['organisationId', 'caseId']).doUpdateSet(revised))
    .execute();
}

export async function markConfirmed(
  { tx, actor, now }: CommandContext,
  caseIds: readonly string[],
): Promise<void> {
  await tx
    .updateTable('destructionEntry')
    .set({ state: 'confirmed', confirmedBy: actor.workerId, confirmedAt: now })
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', 'in', [...caseIds])
    .execute();
}

/** The database checks everything once more, empties every table and writes the proof. */
export async function destroyCase({ tx, newId }: CommandContext, caseId: string): Promise<void> {
  await sql`select app.destroy_case(${caseId}::uuid, ${newId()}::uuid)`.execute(tx);
}

export async function listProofRows({ tx, actor }: Reader) {
  return (
    tx
      .selectFrom('destructionProof')
      .select(['id', 'listYear as year', 'destroyedCaseId as caseId', 'destroyedOn', 'dueOn', 'rule'])
      .select(['ruleVersion', 'lastActivityHash', 'approvedBy', 'confirmedBy', 'destroyedBy'])
      // As text: names of tables are no keys to be turned.
      .select(sql<string>`counts::text`.as('counts'))
      .where('organisationId', '=', actor.organisationId)
      .orderBy('destroyedAt', 'desc')
      .orderBy('id')
      .execute()
  );
}
