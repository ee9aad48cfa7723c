import { z } from 'zod';
import { requiredText, LIMITS } from '../wording/text.ts';

/** Why somebody of the family side reads a piece. */
export const readingReasons = ['ownFile', 'forOwnChild', 'withMinorsConsent', 'confidant', 'shared'] as const;
export type ReadingReason = (typeof readingReasons)[number];

/** Why somebody of the family side does not read a piece. */
export const hidingReasons = [
  'inConfidence',
  'court',
  'harmful',
  'health',
  'professionals',
  'aboutOthers',
  'tooYoung',
  'ageUnknown',
  'noConsentOfMinor',
  'onlyWhatIsShared',
] as const;
export type HidingReason = (typeof hidingReasons)[number];

const article = requiredText(LIMITS.line);
const articlesOf = <const Reason extends string>(reasons: readonly Reason[]) =>
  z.object(Object.fromEntries(reasons.map((reason) => [reason, article])) as Record<Reason, typeof article>);

/**
 * Who of the family reads what, as data: the law changes, and an organisation keeps its own reading of it (principle
 * 10). `version` is that of the shape; {@link readReadingRules} is where an older shape is upgraded.
 */
export const readingRules = z.object({
  version: z.literal(1),
  /** From this age on a minor is presumed capable: reads the own file, and decides whether the parents do. */
  capableFromAge: z.int().min(6, { error: 'ageOutOfRange' }).max(18, { error: 'ageOutOfRange' }),
  /** Parents of a capable minor read only with that minor's consent. */
  parentsNeedConsent: z.boolean(),
  /** Data on somebody else are readable for who lives together with them. */
  housematesReadEachOther: z.boolean(),
  /** The confidant reads what would harm the minor. */
  confidantReadsHarmful: z.boolean(),
  /** Data on health are not read along with the file. */
  healthKeptApart: z.boolean(),
  /** The article that each verdict names. */
  articles: articlesOf([...readingReasons, ...hidingReasons]),
});
export type ReadingRules = z.output<typeof readingRules>;

/** Stored rules in the present shape. @throws ZodError when they are none. */
export function readReadingRules(stored: unknown): ReadingRules {
  return readingRules.parse(stored);
}

/**
 * The rules that hold where an organisation revised nothing: peers-and-law.md section 5 (own file: DRM 7/5/2004, art.
 * 20-23; sharing: DIJH 12/7/2013, art. 7, 74, 75).
 */
export const defaultReadingRules: ReadingRules = {
  version: 1,
  capableFromAge: 12,
  parentsNeedConsent: true,
  housematesReadEachOther: true,
  confidantReadsHarmful: true,
  healthKeptApart: true,
  articles: {
    ownFile: 'DRM 7/5/2004, art. 20-23',
    forOwnChild: 'DRM 7/5/2004, art. 20-23',
    withMinorsConsent: 'DRM 7/5/2004, art. 20-23',
    confidant: 'DRM 7/5/2004, art. 20-23',
    shared: 'DIJH 12/7/2013, art. 74',
    inConfidence: 'DRM 7/5/2004, art. 20-23: in vertrouwen gezegd door een derde',
    court: 'DRM 7/5/2004, art. 20-23: opgesteld voor het gerecht',
    harmful: 'DRM 7/5/2004, art. 20-23: niet in het belang van de minderjarige (agogische exceptie)',
    health: 'gegevens over gezondheid staan apart (infojeugdhulp.be)',
    professionals: 'DIJH 12/7/2013, art. 7 en art. 74: beroepsgeheim',
    aboutOthers: 'DRM 7/5/2004, art. 20-23: gegevens over wie niet samenwoont',
    tooYoung: 'DRM 7/5/2004, art. 20-23: onder twaalf lezen de ouders',
    ageUnknown: 'DRM 7/5/2004, art. 20-23: leeftijd of bekwaamheid staat niet in het dossier',
    noConsentOfMinor: 'DRM 7/5/2004, art. 20-23: de bekwame minderjarige stemde niet in',
    onlyWhatIsShared: 'DIJH 12/7/2013, art. 74: enkel wat nodig is en gedeeld werd',
  },
};

/** The version that holds on a day: the last one that is valid by then, of two on one day the later written. */
export function rulesInForce<Version extends { readonly number: number; readonly validFrom: string }>(
  versions: readonly Version[],
  today: string,
): Version | undefined {
  return versions
    .filter((version) => version.validFrom <= today)
    .sort((a, b) => (a.validFrom === b.validFrom ? a.number - b.number : a.validFrom < b.validFrom ? -1 : 1))
    .at(-1);
}
