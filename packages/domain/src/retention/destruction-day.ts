import { addYears } from '../time/add-years.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import type { RetainedKind, RetentionRule, Term } from './retention-rule.ts';

/** What must be known of a file to say when it is to be destroyed. */
export interface FileFacts {
  /** The day of the last closing; null for a file that is open, or open again. */
  readonly closedOn: LocalDate | null;
  /** Birth dates of its minors, the expected day for a child that is not born yet; null where nobody filled it in. */
  readonly minorBirths: readonly (LocalDate | null)[];
}

export type DestructionDay =
  | { readonly kind: 'on'; readonly day: LocalDate }
  /** An open file is never destroyed. */
  | { readonly kind: 'stillOpen' }
  /** Without all birth dates nobody knows who the youngest is: somebody has to fill them in first. */
  | { readonly kind: 'birthDateMissing' };

/** Which rule a file falls under. */
export function ruleKindOf(facts: Pick<FileFacts, 'minorBirths'>): RetainedKind {
  return facts.minorBirths.length > 0 ? 'caseFile' : 'caseFileWithoutMinors';
}

/**
 * The first day on which a file may be destroyed: when its youngest minor is 35
 * (peers-and-law.md section 5: BVR 21/2/2014 art. 20, 61, 85), or as the rule says otherwise; never before it is closed.
 */
export function calculateDestructionDay(rule: RetentionRule, facts: FileFacts): DestructionDay {
  const { closedOn, minorBirths } = facts;
  if (closedOn === null) return { kind: 'stillOpen' };
  if (rule.from !== 'birthOfYoungestMinor') return { kind: 'on', day: addTerm(closedOn, rule.term) };
  const known = minorBirths.filter((birth) => birth !== null);
  if (known.length < minorBirths.length || known.length === 0) return { kind: 'birthDateMissing' };
  const youngest = known.reduce((latest, birth) => (birth > latest ? birth : latest));
  const day = addTerm(youngest, rule.term);
  return { kind: 'on', day: day > closedOn ? day : closedOn };
}

/** The day on which a term ends. */
export function addTerm(from: LocalDate, { amount, unit }: Term): LocalDate {
  return unit === 'years' ? addYears(from, amount) : addDays(from, amount);
}

/** From no later day can a term have ended by `until`: the bound of a search, whose finds are then decided one by one. */
export function latestStart(until: LocalDate, { amount, unit }: Term): LocalDate {
  return unit === 'years' ? addYears(until, -amount) : addDays(until, -amount);
}
