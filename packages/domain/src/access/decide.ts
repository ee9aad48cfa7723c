import type { LocalDate } from '../time/local-date.ts';
import type { Actor, Role } from './actor.ts';

/** What an operation asks for. An operation names exactly one. */
export const permissions = ['nobodyInParticular', 'signedIn', 'openCase', 'readCase', 'writeCase'] as const;
export type Permission = (typeof permissions)[number];

/** What must be known of a case to decide about it. */
export interface CaseFacts {
  readonly organisationId: string;
  readonly teamId: string | null;
  readonly workers: readonly {
    readonly workerId: string;
    readonly from: LocalDate;
    readonly until: LocalDate | null;
  }[];
}

export type Decision =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: RefusalReason };
export type RefusalReason = 'notSignedIn' | 'functionMayNot' | 'otherOrganisation' | 'notYourCase';

const yes: Decision = { allowed: true };
const no = (reason: RefusalReason): Decision => ({ allowed: false, reason });

/** Functions that may open a case file (002 L5994-6002: the consultant starts, the team lead assigns). */
const openers: readonly Role[] = ['consultant', 'teamLead'];

/**
 * Whether an actor may do something. Refuses by default. The same rule stands as SQL in `app.may_see_case`
 * (row-level security); a database test holds the two against each other.
 *
 * @param today the local day on which the question is asked: a worker's part in a case has a first and a last day.
 */
export function decide(
  actor: Actor | undefined,
  permission: Permission,
  facts: { readonly case?: CaseFacts | undefined; readonly today: LocalDate },
): Decision {
  if (permission === 'nobodyInParticular') return yes;
  if (!actor) return no('notSignedIn');
  if (permission === 'signedIn') return yes;
  if (permission === 'openCase') {
    return actor.functions.some((held) => openers.includes(held.role)) ? yes : no('functionMayNot');
  }
  const caseFacts = facts.case;
  if (!caseFacts || caseFacts.organisationId !== actor.organisationId) return no('otherOrganisation');
  return worksOn(actor, caseFacts, facts.today) || leadsTeamOf(actor, caseFacts) ? yes : no('notYourCase');
}

function worksOn(actor: Actor, caseFacts: CaseFacts, today: LocalDate): boolean {
  return caseFacts.workers.some(
    (part) =>
      part.workerId === actor.workerId && part.from <= today && (part.until === null || part.until >= today),
  );
}

function leadsTeamOf(actor: Actor, caseFacts: CaseFacts): boolean {
  return actor.functions.some(
    (held) => held.role === 'teamLead' && held.teamId !== null && held.teamId === caseFacts.teamId,
  );
}
