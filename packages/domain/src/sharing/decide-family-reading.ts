import type { Moment } from '../access/case-access.ts';
import { isInForce, type ConsentFacts } from './consent.ts';
import type { PieceFacts } from './piece.ts';
import {
  capabilityOf,
  isParentOf,
  livesWithMinors,
  minorsConcerned,
  type ReadingPerson,
} from './reading-person.ts';
import type { HidingReason, ReadingReason, ReadingRules } from './reading-rules.ts';
import type { BasisKind } from './share.ts';

/** What opens and closes pieces for the family side of one case. */
export interface FamilyReadingFacts {
  readonly persons: readonly ReadingPerson[];
  readonly consents: readonly ConsentFacts[];
  /** Shares with persons of the case that are open on this day. */
  readonly shares: readonly {
    readonly personId: string;
    readonly basisKind: BasisKind;
    readonly pieceIds: ReadonlySet<string>;
  }[];
}

export type ReadingVerdict =
  | { readonly reads: true; readonly reason: ReadingReason; readonly article: string }
  | { readonly reads: false; readonly reason: HidingReason; readonly article: string };

/**
 * Whether somebody of the family side reads a piece, and why (peers-and-law.md section 5; DRM 7/5/2004, art. 20-23).
 * What a third person told in confidence opens for nobody, what is meant for the court on a mandate only. A share opens any other piece for its receiver. Else a capable minor reads the own file, the parents read for a child
 * that is not capable and with the consent of one who is, a confidant reads what the minor may; the rest of the family
 * side reads what is shared with them.
 */
export function decideFamilyReading(
  reader: ReadingPerson,
  piece: Pick<PieceFacts, 'id' | 'confidentiality' | 'aboutPersonIds'>,
  facts: FamilyReadingFacts,
  rules: ReadingRules,
  { today }: Pick<Moment, 'today'>,
): ReadingVerdict {
  const hidden = (reason: HidingReason): ReadingVerdict => ({
    reads: false,
    reason,
    article: rules.articles[reason],
  });
  if (piece.confidentiality === 'inConfidence') return hidden('inConfidence');
  const shares = facts.shares.filter((share) => share.personId === reader.id && share.pieceIds.has(piece.id));
  if (piece.confidentiality === 'court' && !shares.some((share) => share.basisKind === 'mandate'))
    return hidden('court');
  if (shares.length > 0) return { reads: true, reason: 'shared', article: rules.articles.shared };

  const standing = standingOf(reader, piece, facts, rules, today);
  if ('hides' in standing) return hidden(standing.hides);
  const kept = keptApart(piece, standing.reason, rules);
  if (kept !== null) return hidden(kept);
  if (isAboutOthers(standing.as, piece, facts.persons, rules)) return hidden('aboutOthers');
  return { reads: true, reason: standing.reason, article: rules.articles[standing.reason] };
}

/**
 * Whether words of one piece stay hidden within another that its reader has: a statement in the prose of a conversation,
 * a card in a saved mapping. Within what was shared, words that anybody of the family could read come along.
 */
export function isHiddenWithin(
  around: ReadingVerdict & { readonly reads: true },
  reader: ReadingPerson,
  inner: Pick<PieceFacts, 'id' | 'confidentiality' | 'aboutPersonIds'>,
  facts: FamilyReadingFacts,
  rules: ReadingRules,
  moment: Pick<Moment, 'today'>,
): boolean {
  if (decideFamilyReading(reader, inner, facts, rules, moment).reads) return false;
  if (around.reason !== 'shared') return true;
  return inner.confidentiality !== 'open' || isAboutOthers(reader, inner, facts.persons, rules);
}

/** In whose place somebody reads, and why. */
type Standing =
  { readonly reason: ReadingReason; readonly as: ReadingPerson } | { readonly hides: HidingReason };

/** In what right somebody would read the file at all. */
function standingOf(
  reader: ReadingPerson,
  piece: Pick<PieceFacts, 'aboutPersonIds'>,
  facts: FamilyReadingFacts,
  rules: ReadingRules,
  today: string,
): Standing {
  const capability = (person: ReadingPerson) => capabilityOf(person, rules.capableFromAge, today);
  if (reader.kind === 'minor') {
    const own = capability(reader);
    if (own === 'unknown') return { hides: 'ageUnknown' };
    return own === 'capable' ? { reason: 'ownFile', as: reader } : { hides: 'tooYoung' };
  }
  const consented = (minor: ReadingPerson, purpose: 'parentsRead' | 'confidant'): boolean =>
    facts.consents.some(
      ({ personId, givenById, to, ...consent }) =>
        consent.purpose === purpose &&
        personId === minor.id &&
        givenById === minor.id &&
        isInForce(consent, today) &&
        ((to === null && isParentOf(reader, minor)) ||
          (to?.kind === 'casePerson' && to.personId === reader.id)),
    );
  if (reader.kind !== 'parent') {
    const chosenBy = facts.persons.find(
      (minor) => minor.kind === 'minor' && capability(minor) === 'capable' && consented(minor, 'confidant'),
    );
    return chosenBy ? { reason: 'confidant', as: chosenBy } : { hides: 'onlyWhatIsShared' };
  }
  const concerned = minorsConcerned(facts.persons, piece.aboutPersonIds);
  if (!concerned.some((minor) => isParentOf(reader, minor))) return { hides: 'onlyWhatIsShared' };
  if (concerned.some((minor) => capability(minor) === 'unknown')) return { hides: 'ageUnknown' };
  const capable = concerned.filter((minor) => capability(minor) === 'capable');
  if (capable.length === 0 || !rules.parentsNeedConsent) return { reason: 'forOwnChild', as: reader };
  return capable.every((minor) => consented(minor, 'parentsRead'))
    ? { reason: 'withMinorsConsent', as: reader }
    : { hides: 'noConsentOfMinor' };
}

/** What stays apart for whoever reads in their own right. */
function keptApart(
  { confidentiality }: Pick<PieceFacts, 'confidentiality'>,
  reason: ReadingReason,
  rules: ReadingRules,
): HidingReason | null {
  if (confidentiality === 'professionals') return 'professionals';
  if (confidentiality === 'health' && rules.healthKeptApart) return 'health';
  const mayReadHarmful = reason === 'confidant' && rules.confidantReadsHarmful;
  return confidentiality === 'harmful' && !mayReadHarmful ? 'harmful' : null;
}

/**
 * Data on somebody else, unless they live together. The own child is nobody else to a parent; for a parent, what is
 * about the whole family is about its minors.
 */
function isAboutOthers(
  reader: ReadingPerson,
  piece: Pick<PieceFacts, 'aboutPersonIds'>,
  persons: readonly ReadingPerson[],
  rules: ReadingRules,
): boolean {
  const readsAtHome = rules.housematesReadEachOther && livesWithMinors(reader);
  const isSubject = (person: ReadingPerson): boolean =>
    piece.aboutPersonIds.length === 0
      ? reader.kind === 'parent' && person.kind === 'minor'
      : piece.aboutPersonIds.includes(person.id);
  return persons.some((person) => {
    if (!isSubject(person) || person.id === reader.id || isParentOf(reader, person)) return false;
    return !(readsAtHome && livesWithMinors(person));
  });
}
