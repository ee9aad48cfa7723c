import type { Actor } from './actor.ts';
import { decideCaseAccess, type CaseFacts, type Moment } from './case-access.ts';

/** A file opened in an emergency stays open this long. */
export const EMERGENCY_HOURS = 3;
/** A reason of fewer characters says nothing to the lead who reads it. */
export const EMERGENCY_REASON_MIN = 10;
/** Searches for a file to open, by one worker in an hour: more is no emergency but a look around. */
export const EMERGENCY_SEARCHES_PER_HOUR = 20;

export function emergencyEndsAt(openedAt: Date): Date {
  return new Date(openedAt.getTime() + EMERGENCY_HOURS * 3_600_000);
}

/** Until when an actor sees a case only because it was opened in an emergency; undefined when they see it otherwise. */
export function findEmergencyEnd(actor: Actor, facts: CaseFacts, moment: Moment): Date | undefined {
  if (decideCaseAccess(actor, facts, moment).basis !== 'emergency') return undefined;
  const ends = facts.openings
    .filter((opening) => opening.workerId === actor.workerId)
    .map((opening) => Date.parse(opening.endsAt));
  return new Date(Math.max(...ends));
}

/**
 * Whether what was typed can be looked for: at least two words of at least two letters. One word would find half a
 * town.
 */
export function isFullName(name: string): boolean {
  return name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 2).length >= 2;
}
