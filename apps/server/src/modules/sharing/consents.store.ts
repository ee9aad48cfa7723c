import type { Beneficiary, ConsentContent, ConsentPurpose } from '@vangnet/domain/sharing/consent.ts';
import { sql } from 'kysely';
import type { CommandContext, OperationContext } from '../../operations/operation.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

/** Consents of a case with what became of them, newest first. */
export async function listConsentRows({ tx, actor }: Reader, caseId: string) {
  const rows = await tx
    .selectFrom('consent')
    .leftJoin('consentWithdrawal as withdrawal', (join) =>
      join
        .onRef('withdrawal.organisationId', '=', 'consent.organisationId')
        .onRef('withdrawal.caseId', '=', 'consent.caseId')
        .onRef('withdrawal.consentId', '=', 'consent.id'),
    )
    .select([
      'consent.id',
      'personId',
      'givenByPersonId as givenById',
      'consent.words',
      'givenOn',
      'evidence',
    ])
    .select(['toPersonId', 'toWorkerId', 'toOrganisation', 'consent.notedBy'])
    .select(['withdrawnOn', 'withdrawal.words as withdrawnWords', 'withdrawal.notedBy as withdrawnNotedBy'])
    .select(sql<ConsentPurpose>`purpose`.as('purpose'))
    .select(sql<ConsentContent['how']>`manner`.as('how'))
    .where('consent.organisationId', '=', actor.organisationId)
    .where('consent.caseId', '=', caseId)
    .orderBy('givenOn', 'desc')
    .orderBy('consent.notedAt', 'desc')
    .orderBy('consent.id')
    .execute();
  return rows.map(({ toPersonId, toWorkerId, toOrganisation, ...row }) => ({
    ...row,
    to: toBeneficiary(toPersonId, toWorkerId, toOrganisation),
  }));
}
export type ConsentRow = Awaited<ReturnType<typeof listConsentRows>>[number];

function toBeneficiary(
  personId: string | null,
  workerId: string | null,
  name: string | null,
): Beneficiary | null {
  if (personId !== null) return { kind: 'casePerson', personId };
  if (workerId !== null) return { kind: 'worker', workerId };
  return name === null ? null : { kind: 'organisation', name };
}

export async function insertConsent(
  { tx, actor, now, commandId }: CommandContext,
  caseId: string,
  { to, ...content }: ConsentContent,
): Promise<void> {
  await tx
    .insertInto('consent')
    .values({
      organisationId: actor.organisationId,
      caseId,
      id: commandId,
      personId: content.personId,
      givenByPersonId: content.givenById,
      purpose: content.purpose,
      toPersonId: to?.kind === 'casePerson' ? to.personId : null,
      toWorkerId: to?.kind === 'worker' ? to.workerId : null,
      toOrganisation: to?.kind === 'organisation' ? to.name : null,
      words: content.words,
      givenOn: content.givenOn,
      manner: content.how,
      evidence: content.evidence,
      notedBy: actor.workerId,
      notedAt: now,
    })
    .execute();
}

export async function insertWithdrawal(
  { tx, actor, now }: CommandContext,
  caseId: string,
  consentId: string,
  withdrawal: { readonly withdrawnOn: string; readonly words: string | null },
): Promise<void> {
  await tx
    .insertInto('consentWithdrawal')
    .values({
      organisationId: actor.organisationId,
      caseId,
      consentId,
      ...withdrawal,
      notedBy: actor.workerId,
      notedAt: now,
    })
    .execute();
}
