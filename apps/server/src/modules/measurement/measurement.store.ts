import type { UnitKind } from '@vangnet/domain/access/actor.ts';
import type { PersonKind } from '@vangnet/domain/cases/case-file.ts';
import type { Evidence, EvidencePage } from '@vangnet/domain/measurement/practice-steps.ts';
import { sql } from 'kysely';
import type { OperationContext } from '../../operations/operation.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor' | 'today'>;

/** Cases in which this worker has a part today, or those of the teams that they lead; newest first. */
export async function listOverviewCases({ tx, actor, today }: Reader, scope: 'mine' | 'team') {
  const cases = tx
    .selectFrom('caseFile')
    .select(['id', 'workingTitle', 'label'])
    .where('organisationId', '=', actor.organisationId)
    .orderBy('openedOn', 'desc')
    .orderBy('id');
  if (scope === 'team') {
    const { acting } = actor;
    if (acting?.role !== 'teamLead' || acting.unitId === null) return [];
    return cases.where('teamId', '=', acting.unitId).execute();
  }
  return cases
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('caseWorker')
        .select('caseId')
        .where('organisationId', '=', actor.organisationId)
        .where('workerId', '=', actor.workerId)
        .where('fromDate', '<=', today)
        .where((or) => or.or([or('untilDate', 'is', null), or('untilDate', '>=', today)])),
    )
    .execute();
}

/** Names of the persons of these cases, as `namesOfCase` wants them. */
export async function listNamesOfCases({ tx, actor }: Reader, caseIds: readonly string[]) {
  if (caseIds.length === 0) return [];
  return tx
    .selectFrom('casePerson')
    .select(['caseId', 'name', 'calledAs'])
    .select(sql<PersonKind>`kind`.as('kind'))
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', 'in', caseIds)
    .orderBy(sql`array_position(array['minor', 'parent', 'networkMember', 'professional'], kind)`)
    .orderBy('position')
    .execute();
}

/** The units of the organisation, by name. */
export async function listUnits({ tx, actor }: Reader) {
  return tx
    .selectFrom('unit')
    .select(['id', 'parentId', 'name'])
    .select(sql<UnitKind>`kind`.as('kind'))
    .where('organisationId', '=', actor.organisationId)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** The open cases of some teams: ids alone. */
export async function listOpenCasesOfTeams({ tx, actor, today }: Reader, teamIds: readonly string[]) {
  if (teamIds.length === 0) return [];
  return tx
    .selectFrom('caseFile')
    .select(['id', 'teamId'])
    .where('organisationId', '=', actor.organisationId)
    .where('teamId', 'in', teamIds)
    .where('openedOn', '<=', today)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('caseClosure')
            .whereRef('caseClosure.organisationId', '=', 'caseFile.organisationId')
            .whereRef('caseClosure.caseId', '=', 'caseFile.id')
            .where('caseClosure.reopenedOn', 'is', null)
            .select('caseClosure.caseId'),
        ),
      ),
    )
    .execute();
}

interface EvidenceRow {
  readonly caseId: string;
  readonly kind: Evidence['kind'];
  readonly on: string;
  readonly page: EvidencePage;
  readonly id: string | null;
}

/**
 * Every piece of work in these cases on which a practice step can rest, in one question for all cases. What lies ahead
 * (a planned conversation) is not there yet. It reads ids, kinds and dates alone, as the role for figures may. Sources of the rules: protocols.json `practice-dashboard`; 002 L10292-10323.
 */
export async function listEvidence(
  { tx, actor, today }: Reader,
  caseIds: readonly string[],
): Promise<readonly EvidenceRow[]> {
  if (caseIds.length === 0) return [];
  const { rows } = await sql<EvidenceRow>`
    with asked as (
      select ${actor.organisationId}::uuid as organisation_id, unnest(${[...caseIds]}::uuid[]) as case_id
    ),
    held as (
      select organisation_id, case_id, c.id, c.kind, c.held_on, c.present_person_ids
      from conversation c join asked using (organisation_id, case_id) where c.held_on <= ${today}::date
    ),
    -- A version of the plan counts from the day on which a parent and somebody of the network stand behind it, by their latest word.
    agreed as (
      select organisation_id, case_id, plan_version_id, person_kind, min(on_date) as on_date
      from (
        select distinct on (s.organisation_id, s.case_id, s.plan_version_id, s.person_id)
          s.organisation_id, s.case_id, s.plan_version_id, s.manner, s.on_date, p.kind as person_kind
        from safety_plan_consent s
        join asked using (organisation_id, case_id)
        join case_person p on p.organisation_id = s.organisation_id and p.case_id = s.case_id and p.id = s.person_id
        order by s.organisation_id, s.case_id, s.plan_version_id, s.person_id, s.on_date desc, s.written_at desc
      ) latest
      where manner in ('signed', 'saidYes') and person_kind in ('parent', 'networkMember')
      group by organisation_id, case_id, plan_version_id, person_kind
    )
    select m.case_id, case m.kind when 'internal' then 'mapping:internal' else 'mapping:with-family' end as kind,
      m.held_on as "on", 'mapping' as page, m.id
    from mapping m join asked using (organisation_id, case_id) where m.held_on <= ${today}::date
    union all
    select m.case_id, 'mapping:strengths-settled', m.held_on, 'mapping', m.id
    from mapping m join asked using (organisation_id, case_id)
    where m.held_on <= ${today}::date and m.holds_strengths_and_safety
    union all
    select s.case_id, 'harm-matrix', coalesce(c.held_on, (s.written_at at time zone 'Europe/Brussels')::date),
      case when c.id is null then 'mapping' else 'conversation' end, c.id
    from statement s join asked using (organisation_id, case_id)
    left join held c on c.organisation_id = s.organisation_id and c.case_id = s.case_id and c.id = s.conversation_id
    where s.withdrawn_at is null and s.is_placed_incident
    union all
    select e.case_id, 'network-member:informed', e.on_date, 'dangerAndGoals', e.piece_id
    from frame_piece_event e join asked using (organisation_id, case_id)
    where e.kind = 'shared' and exists (
      select from case_person p
      where p.organisation_id = e.organisation_id and p.case_id = e.case_id and p.id = any (e.person_ids) and p.kind = 'networkMember'
    )
    union all
    select e.case_id, case f.kind when 'dangerStatement' then 'danger-statement:settled' else 'safety-goal:settled' end,
      e.on_date, 'dangerAndGoals', e.piece_id
    from frame_piece_event e join asked using (organisation_id, case_id)
    join frame_piece f on f.organisation_id = e.organisation_id and f.case_id = e.case_id and f.id = e.piece_id
    where e.kind = 'settled' and f.kind in ('dangerStatement', 'safetyGoal')
    union all
    select e.case_id, 'safety-goal:shared', e.on_date, 'dangerAndGoals', e.piece_id
    from frame_piece_event e join asked using (organisation_id, case_id)
    join frame_piece f on f.organisation_id = e.organisation_id and f.case_id = e.case_id and f.id = e.piece_id
    where e.kind = 'shared' and f.kind = 'safetyGoal'
    union all
    select c.case_id, 'child-voice', c.held_on, 'conversation', c.id
    from held c
    where c.kind = 'talkWithChild' and exists (
      select from case_person p
      where p.organisation_id = c.organisation_id and p.case_id = c.case_id and p.id = any (c.present_person_ids) and p.kind = 'minor'
    )
    union all
    select c.case_id, 'meeting:network', c.held_on, 'conversation', c.id from held c where c.kind = 'networkMeeting'
    union all
    select v.case_id, 'safety-plan:first-version', greatest(v.held_on, parent.on_date, network.on_date), 'safetyPlan', v.id
    from safety_plan_version v join asked using (organisation_id, case_id)
    join agreed parent on parent.organisation_id = v.organisation_id and parent.case_id = v.case_id
      and parent.plan_version_id = v.id and parent.person_kind = 'parent'
    join agreed network on network.organisation_id = v.organisation_id and network.case_id = v.case_id
      and network.plan_version_id = v.id and network.person_kind = 'networkMember'
    union all
    select c.case_id, 'safety-plan:monitoring', c.held_on, 'conversation', c.id
    from held c
    where c.kind = 'planFollowUp' and exists (
      select from safety_plan_version v
      where v.organisation_id = c.organisation_id and v.case_id = c.case_id and v.held_on <= c.held_on
    )`.execute(tx);
  return rows;
}
