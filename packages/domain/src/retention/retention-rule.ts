import { z } from 'zod';
import { LIMITS, requiredText } from '../wording/text.ts';

/** The kinds of things that are kept for a term of their own. */
export const retainedKinds = [
  /** Case files about at least one minor. */
  'caseFile',
  /** Case files in which no minor stands. */
  'caseFileWithoutMinors',
  /** Rows of the activity log of files that were destroyed: who did what, without contents. */
  'activityOfDestroyedFile',
  /** Sessions: who was signed in where. */
  'session',
  /** The answers that commands gave, kept so that a retry gets the same one. They hold what was typed. */
  'commandAnswer',
  /** Invitations that nobody used. */
  'unusedInvitation',
] as const;
export type RetainedKind = (typeof retainedKinds)[number];

/** From what a term counts. */
export const countingStarts = [
  'birthOfYoungestMinor',
  'closing',
  'destruction',
  'lastUse',
  'making',
] as const;
export type CountingStart = (typeof countingStarts)[number];

/** What a kind can count from: another start would have no meaning for it. */
export const startsFor: Readonly<Record<RetainedKind, readonly CountingStart[]>> = {
  caseFile: ['birthOfYoungestMinor', 'closing'],
  caseFileWithoutMinors: ['closing'],
  activityOfDestroyedFile: ['destruction'],
  session: ['lastUse'],
  commandAnswer: ['making'],
  unusedInvitation: ['making'],
};

/**
 * How a rule is carried out: by the yearly list that people approve, every day by the server, or by nobody yet because
 * its first term ends years from now.
 */
export const carriedOut: Readonly<Record<RetainedKind, 'yearlyList' | 'daily' | 'notYet'>> = {
  caseFile: 'yearlyList',
  caseFileWithoutMinors: 'yearlyList',
  activityOfDestroyedFile: 'notYet',
  session: 'daily',
  commandAnswer: 'daily',
  unusedInvitation: 'daily',
};

/** Versions of the stored shape; {@link readRetentionRule} upgrades what older ones wrote. */
const SHAPE = 1;

/** A term of at least a day: a zero by a slip of the hand would put everything on the list. */
export const term = z.object({ amount: z.int().min(1).max(200), unit: z.enum(['years', 'days']) });
export type Term = z.output<typeof term>;

export const retentionRule = z
  .object({
    kind: z.enum(retainedKinds),
    from: z.enum(countingStarts),
    term,
    /** The article or document that gives the term; in its absence why the organisation chose it. */
    source: requiredText(LIMITS.line),
    /** No source gives this term: the organisation chose it itself. */
    isOwnChoice: z.boolean(),
  })
  .refine(({ kind, from }) => startsFor[kind].includes(from), {
    error: 'startDoesNotFit',
    path: ['from'],
  })
  .refine(({ kind, term: { unit } }) => unit === 'years' || carriedOut[kind] === 'daily', {
    error: 'termInYears',
    path: ['term', 'unit'],
  });
export type RetentionRule = z.output<typeof retentionRule>;

/** A rule as it is stored. */
export function toStoredRule(rule: RetentionRule): object {
  return { shape: SHAPE, ...rule };
}

/** A stored rule, whichever version wrote it. @throws z.ZodError when it is none */
export function readRetentionRule(stored: unknown): RetentionRule {
  // With a second shape, the upgrade from this one stands here.
  z.object({ shape: z.literal(SHAPE) }).parse(stored);
  return retentionRule.parse(stored);
}

/**
 * The rules that hold until an organisation writes its own. Only the first has a source
 * (peers-and-law.md section 5, retention: until 35, then destroyed; BVR 21/2/2014 art. 20, 61, 85); the others are
 * choices and say so. They are to be confirmed by the organisation's own jurist.
 */
export const defaultRetentionRules: Readonly<Record<RetainedKind, RetentionRule>> = {
  caseFile: {
    kind: 'caseFile',
    from: 'birthOfYoungestMinor',
    term: { amount: 35, unit: 'years' },
    source: 'BVR 21/2/2014, art. 20, 61 en 85',
    isOwnChoice: false,
  },
  caseFileWithoutMinors: {
    kind: 'caseFileWithoutMinors',
    from: 'closing',
    term: { amount: 35, unit: 'years' },
    source: 'Eigen keuze: ook een kind dat niet genoteerd werd, is dan 35',
    isOwnChoice: true,
  },
  activityOfDestroyedFile: {
    kind: 'activityOfDestroyedFile',
    from: 'destruction',
    term: { amount: 5, unit: 'years' },
    source: 'Eigen keuze, naar het Nederlandse NEN 7513 (minstens 5 jaar)',
    isOwnChoice: true,
  },
  session: {
    kind: 'session',
    from: 'lastUse',
    term: { amount: 30, unit: 'days' },
    source: 'Eigen keuze: lang genoeg om een vreemde aanmelding terug te vinden',
    isOwnChoice: true,
  },
  commandAnswer: {
    kind: 'commandAnswer',
    from: 'making',
    term: { amount: 30, unit: 'days' },
    source: 'Eigen keuze: een toestel probeert binnen de minuut opnieuw',
    isOwnChoice: true,
  },
  unusedInvitation: {
    kind: 'unusedInvitation',
    from: 'making',
    term: { amount: 30, unit: 'days' },
    source: 'Eigen keuze: wie na een maand niet kwam, wordt opnieuw uitgenodigd',
    isOwnChoice: true,
  },
};
