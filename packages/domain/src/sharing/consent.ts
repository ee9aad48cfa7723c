import { z } from 'zod';
import { ageOn, localDate, type LocalDate } from '../time/local-date.ts';
import { LIMITS, optionalText, requiredText } from '../wording/text.ts';
import { capabilityOf, isParentOf, type ReadingPerson } from './reading-person.ts';
import type { RuleIssue } from './rule-issue.ts';

/**
 * What somebody can consent to: sharing pieces with a named person or organisation; the parents reading the file of a
 * capable minor; a confidant reading along; contact with the network; a report to the judge or a social service.
 */
export const consentPurposes = [
  'sharePieces',
  'parentsRead',
  'confidant',
  'contactNetwork',
  'reportToAuthority',
  'other',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** By the person, or by the parent who speaks for them: that shows from who gave it. */
export const consentGivenHow = ['written', 'spoken'] as const;

/** In favour of whom. */
export const beneficiary = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('casePerson'), personId: z.uuid() }),
  z.object({ kind: z.literal('worker'), workerId: z.uuid() }),
  z.object({ kind: z.literal('organisation'), name: requiredText(LIMITS.name) }),
]);
export type Beneficiary = z.output<typeof beneficiary>;

/** A consent as it is noted. Never changed afterwards: who changes their mind withdraws it and gives another. */
export const consentContent = z.object({
  /** Whose data it is about. */
  personId: z.uuid(),
  /** Who said yes: the person, or a parent for a child that is not capable. */
  givenById: z.uuid(),
  purpose: z.enum(consentPurposes),
  to: beneficiary.nullish().transform((value) => value ?? null),
  /** To what exactly, in free words. */
  words: optionalText(LIMITS.words),
  givenOn: localDate,
  how: z.enum(consentGivenHow),
  /** Where it can be found again: the signed paper, who was there. */
  evidence: optionalText(LIMITS.line),
});
export type ConsentContent = z.output<typeof consentContent>;

/** A consent with its withdrawal, as rules see it. */
export interface ConsentFacts extends Pick<
  ConsentContent,
  'personId' | 'givenById' | 'purpose' | 'to' | 'givenOn'
> {
  readonly id: string;
  readonly withdrawnOn: LocalDate | null;
}

/** A withdrawn consent holds no more from the moment at which that is noted, whatever the day it bears. */
export function isInForce(consent: Pick<ConsentFacts, 'givenOn' | 'withdrawnOn'>, today: LocalDate): boolean {
  return consent.givenOn <= today && consent.withdrawnOn === null;
}

const ADULT_FROM_AGE = 18;

/**
 * What is wrong with a consent as somebody wants to note it. Whoever is capable speaks for themselves, also a parent
 * who is still a minor; for a child that is not, a capable parent does (DRM 7/5/2004, art. 20-23). Where the age is
 * unknown both are taken: it is what happened.
 */
export function findConsentIssues(
  content: ConsentContent,
  persons: readonly ReadingPerson[],
  capableFromAge: number,
  today: LocalDate,
): readonly RuleIssue[] {
  const find = (id: string) => persons.find((person) => person.id === id);
  const person = find(content.personId);
  const giver = find(content.givenById);
  if (!person) return [{ path: ['personId'], code: 'unknown' }];
  if (!giver) return [{ path: ['givenById'], code: 'unknown' }];
  const issues: RuleIssue[] = [];
  if (content.givenOn > today) issues.push({ path: ['givenOn'], code: 'inFuture' });

  const capability = capabilityOf(person, capableFromAge, today);
  const isOwn = giver.id === person.id;
  const canSpeak =
    capabilityOf(giver, capableFromAge, today) !== 'notCapable' &&
    (person.kind !== 'minor' || isParentOf(giver, person));
  if (capability === 'capable' && !isOwn) issues.push({ path: ['givenById'], code: 'ownConsentOnly' });
  if (capability === 'notCapable' && (isOwn || !canSpeak))
    issues.push({ path: ['givenById'], code: 'parentGives' });
  if (capability === 'unknown' && !isOwn && !canSpeak)
    issues.push({ path: ['givenById'], code: 'parentGives' });

  return [...issues, ...findPurposeIssues(content, person, find, today)];
}

function findPurposeIssues(
  { purpose, to, words }: ConsentContent,
  person: ReadingPerson,
  find: (id: string) => ReadingPerson | undefined,
  today: LocalDate,
): readonly RuleIssue[] {
  const receiver = to?.kind === 'casePerson' ? find(to.personId) : undefined;
  if (to?.kind === 'casePerson' && !receiver) return [{ path: ['to', 'personId'], code: 'unknown' }];
  const ofMinor: RuleIssue[] =
    person.kind === 'minor' ? [] : [{ path: ['personId'], code: 'onlyMinorsDecideThis' }];
  switch (purpose) {
    case 'parentsRead':
      return to === null || receiver?.kind === 'parent'
        ? ofMinor
        : [...ofMinor, { path: ['to'], code: 'nameAParent' }];
    // Of age and not part of the help (DRM 7/5/2004, art. 24 §1).
    case 'confidant': {
      const isMinor = receiver?.kind === 'minor' || isUnderAge(receiver, today);
      return receiver && receiver.kind !== 'parent' && !isMinor
        ? ofMinor
        : [...ofMinor, { path: ['to'], code: 'nameAConfidant' }];
    }
    case 'sharePieces':
      return to === null ? [{ path: ['to'], code: 'sayForWhom' }] : [];
    case 'other':
      return words === null ? [{ path: ['words'], code: 'required' }] : [];
    case 'contactNetwork':
    case 'reportToAuthority':
      return [];
  }
}

function isUnderAge(person: ReadingPerson | undefined, today: LocalDate): boolean {
  if (!person?.bornOn) return false;
  const age = ageOn(person.bornOn, today);
  return age === undefined || age.years < ADULT_FROM_AGE;
}
