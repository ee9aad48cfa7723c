import type { WorkerPart } from '../cases/case-file.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Actor, Role } from './actor.ts';

/**
 * How far somebody may see into a case. `full` reads and writes all of it; `guest` reads along what is not confidential;
 * `cover` finds contacts, agreements and the last incident while a colleague is away.
 */
export const caseLevels = ['full', 'guest', 'cover', 'none'] as const;
export type CaseLevel = (typeof caseLevels)[number];

/** Why somebody may see a case; stands in the activity log with everything they do. */
export const accessBases = [
  'part',
  'lead',
  'emergency',
  'guest',
  'cover',
  'dataProtection',
  'share',
] as const;
export type AccessBasis = (typeof accessBases)[number];

/** What must be known of a case to decide about it (the database gives it: `app.case_facts`). */
export interface CaseFacts {
  readonly organisationId: string;
  readonly teamId: string | null;
  readonly workers: readonly {
    readonly workerId: string;
    readonly part: WorkerPart;
    readonly from: LocalDate;
    readonly until: LocalDate | null;
    /** Days on which this worker is away. */
    readonly absences: readonly { readonly from: LocalDate; readonly until: LocalDate }[];
    /** Units in which this worker holds a function today. */
    readonly unitIds: readonly string[];
  }[];
  /** Openings in an emergency that have not ended. Instants as ISO text. */
  readonly openings: readonly {
    readonly workerId: string;
    readonly openedAt: string;
    readonly endsAt: string;
  }[];
  /** Workers with whom pieces of the case are shared today. */
  readonly sharedWith: readonly string[];
}

/** When something is asked: the instant, and the local day that it falls on. */
export interface Moment {
  readonly now: Date;
  readonly today: LocalDate;
}

export interface CaseAccess {
  readonly level: CaseLevel;
  readonly basis: AccessBasis | null;
  /** With `cover`: the colleague who is away, in whose place they look. */
  readonly onBehalfOf?: string;
}

const none: CaseAccess = { level: 'none', basis: null };

/** Functions whose colleagues' cases somebody may be called for. */
const coveringRoles: readonly Role[] = ['consultant', 'coConsultant', 'familyWorker', 'teamLead'];

/**
 * How far and why an actor may see into a case, today: by a part in it, as lead of its team, by opening it in an
 * emergency, as a guest, or in place of a colleague of the own unit who is away. The widest counts.
 * The same rule stands as SQL in `app.case_level`; a database test holds the two against each other.
 */
export function decideCaseAccess(actor: Actor, facts: CaseFacts, moment: Moment): CaseAccess {
  if (facts.organisationId !== actor.organisationId) return none;
  const { now, today } = moment;
  const current = facts.workers.filter(
    (worker) => worker.from <= today && (worker.until === null || worker.until >= today),
  );
  const own = current.filter((worker) => worker.workerId === actor.workerId);
  if (own.some((worker) => worker.part !== 'guest')) return { level: 'full', basis: 'part' };
  if (leadsTeamOf(actor, facts)) return { level: 'full', basis: 'lead' };
  const isOpened = facts.openings.some(
    (opening) =>
      opening.workerId === actor.workerId &&
      Date.parse(opening.openedAt) <= now.getTime() &&
      Date.parse(opening.endsAt) > now.getTime(),
  );
  if (isOpened) return { level: 'full', basis: 'emergency' };
  if (own.length > 0) return { level: 'guest', basis: 'guest' };
  const { acting } = actor;
  const unitId = acting && coveringRoles.includes(acting.role) ? acting.unitId : null;
  const absent = current.find(
    (worker) =>
      worker.part !== 'guest' &&
      unitId !== null &&
      worker.unitIds.includes(unitId) &&
      worker.absences.some((away) => away.from <= today && away.until >= today),
  );
  return absent ? { level: 'cover', basis: 'cover', onBehalfOf: absent.workerId } : none;
}

/** Whether an actor acts as the lead of the case's team. */
export function leadsTeamOf(actor: Actor, facts: CaseFacts): boolean {
  const { acting } = actor;
  return acting?.role === 'teamLead' && acting.unitId !== null && acting.unitId === facts.teamId;
}
