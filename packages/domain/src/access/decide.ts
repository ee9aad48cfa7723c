import type { Actor, Role } from './actor.ts';
import {
  decideCaseAccess,
  leadsTeamOf,
  type AccessBasis,
  type CaseFacts,
  type CaseLevel,
  type Moment,
} from './case-access.ts';

/** What an operation asks for. An operation names exactly one. */
export const permissions = [
  'nobodyInParticular',
  'signedIn',
  /** To open a new case file. */
  'openCase',
  /** To read a case: everybody who sees all of it, and guests. */
  'readCase',
  /** To read what holds a whole case at once, such as a saved mapping: everybody who sees all of it. */
  'readWholeCase',
  /** To write in a case. */
  'writeCase',
  /** To find contacts, agreements and the last incident, also in place of a colleague who is away. */
  'coverCase',
  /** To say who works on a case: the lead of its team. */
  'leadCase',
  /** To read who looked in a case and did what. */
  'readCaseLog',
  /** To open a file of the own organisation that one normally may not see, for a stated reason. */
  'openInEmergency',
  /** To look for the file that must be opened in an emergency. */
  'findInEmergency',
  /** To see what is shared with oneself, of a case that one otherwise does not see. The pieces decide. */
  'readShared',
  /** To read the activity of the whole organisation, to keep the rules on who reads and how long is kept. */
  'protectData',
  /** To lead teams: reassign the cases of the team. */
  'leadTeam',
  /** To see figures over cases that one may not see. */
  'readFigures',
  /** To keep units, functions and accounts. */
  'manageOrganisation',
] as const;
export type Permission = (typeof permissions)[number];

/** Permissions that are asked of one case: their operations name it in the path. */
export const casePermissions = [
  'readCase',
  'readWholeCase',
  'writeCase',
  'coverCase',
  'leadCase',
  'readCaseLog',
  'openInEmergency',
  'readShared',
] as const satisfies readonly Permission[];
type CasePermission = (typeof casePermissions)[number];
type OtherPermission = Exclude<
  Permission,
  CasePermission | 'nobodyInParticular' | 'signedIn' | 'findInEmergency'
>;

export type Decision =
  | { readonly allowed: true; readonly basis: AccessBasis | null }
  | { readonly allowed: false; readonly reason: RefusalReason };
export type RefusalReason = 'notSignedIn' | 'functionMayNot' | 'otherOrganisation' | 'notYourCase';

const no = (reason: RefusalReason): Decision => ({ allowed: false, reason });

/**
 * Which functions give what, apart from any case (002 L5994-6002: the consultant starts, the team lead assigns).
 * Researchers and leaders of regions get figures, not files.
 */
const rolesWith: Readonly<Record<OtherPermission, readonly Role[]>> = {
  openCase: ['consultant', 'coConsultant', 'teamLead'],
  protectData: ['dataProtectionOfficer'],
  leadTeam: ['teamLead'],
  readFigures: ['teamLead', 'groupCoordinator', 'regionalStaff', 'regionHead', 'researcher'],
  manageOrganisation: ['administrator'],
};

/** Who may open a file in an emergency: whoever works with families or leads those who do, in the own service. */
const emergencyRoles: readonly Role[] = [
  'consultant',
  'coConsultant',
  'familyWorker',
  'teamLead',
  'groupCoordinator',
  'regionalStaff',
  'regionHead',
];

/** The levels that give a permission on a case. */
const levelsFor: Readonly<
  Record<'readCase' | 'readWholeCase' | 'writeCase' | 'coverCase', readonly CaseLevel[]>
> = {
  readCase: ['full', 'guest'],
  readWholeCase: ['full'],
  writeCase: ['full'],
  coverCase: ['full', 'guest', 'cover'],
};

/**
 * Whether an actor may do something. Refuses by default. Row-level security says the same of the rows; a database test
 * holds the two against each other.
 */
export function decide(
  actor: Actor | undefined,
  permission: Permission,
  asked: { readonly case?: CaseFacts | undefined; readonly moment: Moment },
): Decision {
  if (permission === 'nobodyInParticular') return { allowed: true, basis: null };
  if (!actor) return no('notSignedIn');
  if (permission === 'signedIn') return { allowed: true, basis: null };
  if (permission === 'findInEmergency') {
    return mayOpenInEmergency(actor) ? { allowed: true, basis: null } : no('functionMayNot');
  }
  if (!isCasePermission(permission)) {
    return holds(actor, rolesWith[permission]) ? { allowed: true, basis: null } : no('functionMayNot');
  }
  const facts = asked.case;
  if (!facts || facts.organisationId !== actor.organisationId) return no('otherOrganisation');
  return decideOnCase(actor, permission, facts, asked.moment);
}

function decideOnCase(actor: Actor, permission: CasePermission, facts: CaseFacts, moment: Moment): Decision {
  const { level, basis } = decideCaseAccess(actor, facts, moment);
  switch (permission) {
    case 'leadCase':
      return leadsTeamOf(actor, facts) ? { allowed: true, basis: 'lead' } : no('notYourCase');
    case 'readCaseLog':
      if (level === 'full') return { allowed: true, basis };
      return holds(actor, rolesWith.protectData)
        ? { allowed: true, basis: 'dataProtection' }
        : no('notYourCase');
    case 'openInEmergency':
      return mayOpenInEmergency(actor) ? { allowed: true, basis: 'emergency' } : no('functionMayNot');
    case 'readShared':
      return facts.sharedWith.includes(actor.workerId)
        ? { allowed: true, basis: 'share' }
        : no('notYourCase');
    default:
      return levelsFor[permission].includes(level) ? { allowed: true, basis } : no('notYourCase');
  }
}

/** A provider's workers see the cases they have a part in, never another file of the service. */
export function mayOpenInEmergency(actor: Actor): boolean {
  return holds(actor, emergencyRoles) && actor.acting?.unitKind !== 'provider';
}

function isCasePermission(permission: Permission): permission is CasePermission {
  return (casePermissions as readonly Permission[]).includes(permission);
}

function holds(actor: Actor, roles: readonly Role[]): boolean {
  return actor.acting !== null && roles.includes(actor.acting.role);
}
