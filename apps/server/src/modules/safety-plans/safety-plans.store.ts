import type { AgreementContent } from '@vangnet/domain/safety-plans/agreement.ts';
import { sql } from 'kysely';
import type { CommandContext, OperationContext } from '../../operations/operation.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

const agreementColumns = [
  'id',
  'version',
  'ifWords',
  'thenWords',
  'who',
  'whenWords',
  'byDate',
  'callPersonIds',
  'servesIds',
  'position',
  'endedAt',
] as const;

/** The agreements of the plan as it is being written, in their order; ended ones are not among them. */
export async function listAgreementRows({ tx, actor }: Reader, caseId: string) {
  return tx
    .selectFrom('agreement')
    .select(agreementColumns)
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('endedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
}
export type AgreementRow = Awaited<ReturnType<typeof listAgreementRows>>[number];

/** An agreement, ended or not. */
export async function findAgreementRow(
  { tx, actor }: Reader,
  caseId: string,
  agreementId: string,
): Promise<AgreementRow | undefined> {
  return tx
    .selectFrom('agreement')
    .select(agreementColumns)
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', agreementId)
    .executeTakeFirst();
}

const valuesOf = (content: AgreementContent) => ({
  ifWords: content.ifWords,
  thenWords: content.thenWords,
  who: JSON.stringify(content.who),
  whenWords: content.whenWords,
  byDate: content.byDate,
  callPersonIds: [...new Set(content.callPersonIds)],
  servesIds: [...new Set(content.servesIds)],
});

export async function insertAgreement(
  { tx, actor, now }: CommandContext,
  caseId: string,
  agreementId: string,
  content: AgreementContent,
  position: number,
): Promise<void> {
  await tx
    .insertInto('agreement')
    .values({
      organisationId: actor.organisationId,
      caseId,
      id: agreementId,
      position,
      writtenBy: actor.workerId,
      writtenAt: now,
      ...valuesOf(content),
    })
    .execute();
}

/** @returns false when the agreement is no longer at `expectedVersion`. */
export async function updateAgreement(
  { tx, actor }: CommandContext,
  caseId: string,
  agreementId: string,
  expectedVersion: number,
  content: AgreementContent,
): Promise<boolean> {
  const updated = await tx
    .updateTable('agreement')
    .set({ ...valuesOf(content), version: expectedVersion + 1 })
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', agreementId)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

export async function updateAgreementPosition(
  { tx, actor }: CommandContext,
  caseId: string,
  agreementId: string,
  position: number,
): Promise<void> {
  await tx
    .updateTable('agreement')
    .set({ position })
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', agreementId)
    .execute();
}

export async function endAgreementRow(
  { tx, actor, now }: CommandContext,
  caseId: string,
  agreementId: string,
  reason: string | null,
): Promise<void> {
  await tx
    .updateTable('agreement')
    .set({ endedAt: now, endedReason: reason })
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', agreementId)
    .execute();
}

/** Saved versions, newest first, without what they hold. */
export async function listPlanVersionRows({ tx, actor }: Reader, caseId: string) {
  return tx
    .selectFrom('safetyPlanVersion')
    .select([
      'id',
      'number',
      'heldOn',
      'title',
      'presentPersonIds',
      'presentWorkerIds',
      'presentOthers',
      'savedBy',
    ])
    .select(sql<number>`jsonb_array_length(snapshot -> 'agreements')`.as('agreementCount'))
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .orderBy('number', 'desc')
    .execute();
}
export type PlanVersionRow = Awaited<ReturnType<typeof listPlanVersionRows>>[number];

/** What a saved version holds, as stored; undefined when it is no version of this case. */
export async function findPlanSnapshot(
  { tx, actor }: Reader,
  caseId: string,
  planVersionId: string,
): Promise<unknown> {
  const row = await tx
    .selectFrom('safetyPlanVersion')
    .select('snapshot')
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', planVersionId)
    .executeTakeFirst();
  return row?.snapshot;
}

export interface NewPlanVersion {
  readonly id: string;
  readonly number: number;
  readonly heldOn: string;
  readonly title: string | null;
  readonly presentPersonIds: string[];
  readonly presentWorkerIds: string[];
  readonly presentOthers: string | null;
  /** As JSON text. */
  readonly snapshot: string;
}

export async function insertPlanVersion(
  { tx, actor, now }: CommandContext,
  caseId: string,
  version: NewPlanVersion,
): Promise<void> {
  await tx
    .insertInto('safetyPlanVersion')
    .values({
      organisationId: actor.organisationId,
      caseId,
      savedBy: actor.workerId,
      savedAt: now,
      ...version,
    })
    .execute();
}

/** Every word of every person on the versions of a case: persons in the order of the file, the latest word first. */
export async function listConsentRows({ tx, actor }: Reader, caseId: string) {
  return tx
    .selectFrom('safetyPlanConsent as consent')
    .innerJoin('casePerson as person', (join) =>
      join
        .onRef('person.organisationId', '=', 'consent.organisationId')
        .onRef('person.caseId', '=', 'consent.caseId')
        .onRef('person.id', '=', 'consent.personId'),
    )
    .select([
      'consent.id',
      'consent.planVersionId',
      'consent.personId',
      'consent.onDate as on',
      'consent.remark',
    ])
    .select(sql<'signed' | 'saidYes' | 'notYet'>`consent.manner`.as('manner'))
    .where('consent.organisationId', '=', actor.organisationId)
    .where('consent.caseId', '=', caseId)
    .orderBy(sql`array_position(array['minor', 'parent', 'networkMember', 'professional'], person.kind)`)
    .orderBy('person.position')
    .orderBy('consent.onDate', 'desc')
    .orderBy('consent.writtenAt', 'desc')
    .execute();
}
export type ConsentRow = Awaited<ReturnType<typeof listConsentRows>>[number];

export interface NewConsent {
  readonly id: string;
  readonly planVersionId: string;
  readonly personId: string;
  readonly manner: string;
  readonly onDate: string;
  readonly remark: string | null;
}

export async function insertConsent(
  { tx, actor, now }: CommandContext,
  caseId: string,
  consent: NewConsent,
): Promise<void> {
  await tx
    .insertInto('safetyPlanConsent')
    .values({
      organisationId: actor.organisationId,
      caseId,
      writtenBy: actor.workerId,
      writtenAt: now,
      ...consent,
    })
    .execute();
}
