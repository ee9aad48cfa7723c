import type { PersonKind } from '../cases/case-file.ts';
import { ageOn, type LocalDate } from '../time/local-date.ts';

/** What the reading rules must know of somebody of the case. */
export interface ReadingPerson {
  readonly id: string;
  readonly kind: PersonKind;
  readonly bornOn: LocalDate | null;
  /** Null: presumed by kind. Until households are kept, this says with whom the minors live. */
  readonly livesWithMinors: boolean | null;
  /** Able to judge the own interests; null: presumed by age. */
  readonly capable: boolean | null;
  /** The minors of the case whose parent this is; null: presumed by kind. A minor can be a parent too. */
  readonly parentOfIds: readonly string[] | null;
}

/** A parent is presumed to be the parent of every minor of the case, and nobody else of any. */
export function isParentOf(
  person: Pick<ReadingPerson, 'id' | 'kind' | 'parentOfIds'>,
  minor: Pick<ReadingPerson, 'id' | 'kind'>,
): boolean {
  if (minor.kind !== 'minor' || person.id === minor.id) return false;
  return person.parentOfIds?.includes(minor.id) ?? person.kind === 'parent';
}

/** Minors and parents are presumed to live together, others not. */
export function livesWithMinors(person: Pick<ReadingPerson, 'kind' | 'livesWithMinors'>): boolean {
  return person.livesWithMinors ?? (person.kind === 'minor' || person.kind === 'parent');
}

export type Capability = 'capable' | 'notCapable' | 'unknown';

/**
 * Whether somebody may exercise the rights on the own file: what a worker noted, else presumed from the age on
 * (DRM 7/5/2004, art. 20-23: from twelve). A grown-up whose day of birth nobody wrote down is capable; a minor's stays
 * unknown, and unknown opens nothing.
 */
export function capabilityOf(person: ReadingPerson, fromAge: number, today: LocalDate): Capability {
  if (person.capable !== null) return person.capable ? 'capable' : 'notCapable';
  if (person.bornOn === null) return person.kind === 'minor' ? 'unknown' : 'capable';
  const age = ageOn(person.bornOn, today);
  return age !== undefined && age.years >= fromAge ? 'capable' : 'notCapable';
}

/** The minors whom a piece is about; a piece that names no minor is about all of them. */
export function minorsConcerned(
  persons: readonly ReadingPerson[],
  aboutPersonIds: readonly string[],
): readonly ReadingPerson[] {
  const minors = persons.filter((person) => person.kind === 'minor');
  const named = minors.filter((minor) => aboutPersonIds.includes(minor.id));
  return named.length > 0 ? named : minors;
}
