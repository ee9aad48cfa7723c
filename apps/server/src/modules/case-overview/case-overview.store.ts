import type { NextDate } from '@vangnet/contract/cases.contract.ts';
import type { Incident } from '@vangnet/domain/mapping/statement.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import { sql } from 'kysely';
import type { OperationContext } from '../../operations/operation.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

export interface ComingDate extends NextDate {
  readonly caseId: string;
}

/**
 * What lies ahead in some cases from `today` on, soonest first: planned conversations, next steps that are due,
 * agreements with a day, the end of the guidance.
 */
export async function listComingDates(
  { tx, actor }: Reader,
  caseIds: readonly string[],
  today: LocalDate,
): Promise<readonly ComingDate[]> {
  if (caseIds.length === 0) return [];
  const { organisationId } = actor;
  const cases = sql`${[...caseIds]}::uuid[]`;
  const { rows } = await sql<ComingDate>`
    select case_id, held_on as "on", start_time as time, 'conversation' as kind, title, kind as conversation_kind, id as record_id
    from conversation
    where organisation_id = ${organisationId} and case_id = any(${cases})
      -- Once there is prose, today's conversation has been held.
      and (held_on > ${today} or (held_on = ${today} and prose_text = ''))
    union all
    select case_id, due_on, null, 'nextStep', words, null, id
    from statement
    where organisation_id = ${organisationId} and case_id = any(${cases}) and due_on >= ${today} and withdrawn_at is null
    union all
    select case_id, by_date, null, 'agreement', then_words, null, id
    from agreement
    where organisation_id = ${organisationId} and case_id = any(${cases}) and by_date >= ${today} and ended_at is null
    union all
    select id, guidance_end, null, 'guidanceEnd', null, null, null
    from case_file
    where organisation_id = ${organisationId} and id = any(${cases}) and guidance_end >= ${today}
    order by "on", time nulls last, kind`.execute(tx);
  return rows;
}

/** The newest agreements that hold now. */
export async function listNewestAgreements({ tx, actor }: Reader, caseId: string, count: number) {
  return tx
    .selectFrom('agreement')
    .select(['id', 'ifWords', 'thenWords', 'who'])
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('endedAt', 'is', null)
    .orderBy('writtenAt', 'desc')
    .orderBy('position', 'desc')
    .limit(count)
    .execute();
}

/** Persons whom the agreements that hold name as somebody to call, in the order of the plan, each once. */
export async function listPersonsToCall({ tx, actor }: Reader, caseId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('agreement')
    .select('callPersonIds')
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('endedAt', 'is', null)
    .orderBy('position')
    .execute();
  return [...new Set(rows.flatMap((row) => row.callPersonIds))];
}

/** Every statement of a case that tells an incident, with the day on which it was told. */
export async function listIncidentRows({ tx, actor }: Reader, caseId: string) {
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
      'statement.words',
      'statement.voicePersonId',
      'statement.voiceWorkerId',
      'statement.voiceName',
      'statement.writtenAt',
      'conversation.heldOn',
      sql<Incident>`statement.incident`.as('incident'),
    ])
    .where('statement.organisationId', '=', actor.organisationId)
    .where('statement.caseId', '=', caseId)
    .where('statement.incident', 'is not', null)
    .where('statement.withdrawnAt', 'is', null)
    .orderBy('statement.writtenAt')
    .execute();
}

/** Day and minutes of every conversation of a case, for the contact hours. */
export async function listTimedConversations({ tx, actor }: Reader, caseId: string) {
  return tx
    .selectFrom('conversation')
    .select(['heldOn', 'directContactMinutes', 'consultationMinutes'])
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .execute();
}

export async function countMappings({ tx, actor }: Reader, caseId: string): Promise<number> {
  const { n } = await tx
    .selectFrom('mapping')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .executeTakeFirstOrThrow();
  return n;
}
