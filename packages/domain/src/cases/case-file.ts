import { z } from 'zod';
import { addDays, localDate, type LocalDate } from '../time/local-date.ts';
import { LIMITS, optionalText, requiredText } from '../wording/text.ts';

/** Support centre youth care, or court social service (glossary: OCJ, SDJ). */
export const services = ['OCJ', 'SDJ'] as const;
/** On whose mandate the service is involved. */
export const mandates = ['mandatedService', 'court', 'urgentProcedure'] as const;
/** Plan A: within the own network; plan B: residence elsewhere (glossary). */
export const plans = ['planA', 'planB'] as const;

/** Somebody the file is about, or who stands around the child. Workers of the service are not case persons. */
export const personKinds = ['minor', 'parent', 'networkMember', 'professional'] as const;
export type PersonKind = (typeof personKinds)[number];

/** The part that a worker has in one case. A guest, a worker of a partner, reads along until a day. */
export const workerParts = ['consultant', 'coConsultant', 'familyWorker', 'guest'] as const;
export type WorkerPart = (typeof workerParts)[number];
/** The parts of those who work on the case. */
export const workingParts = ['consultant', 'coConsultant', 'familyWorker'] as const;
export type WorkingPart = (typeof workingParts)[number];

const optionalSwitch = z
  .boolean()
  .nullish()
  .transform((value) => value ?? null);

/** What is written about a person in a case. Everything but the name may stay unknown (null). */
export const personDetails = z.object({
  kind: z.enum(personKinds),
  name: requiredText(LIMITS.name),
  /** How the family says it: "mama", "oma Els". Shown instead of the name where it is known. */
  calledAs: optionalText(LIMITS.name),
  /** Relation to the children in free words: mother, neighbour, teacher. */
  relation: optionalText(LIMITS.line),
  bornOn: localDate.nullish().transform((value) => value ?? null),
  telephone: optionalText(40),
  language: optionalText(60),
  /** Somebody to call when it goes wrong. */
  callInCrisis: z.boolean().default(false),
  /** Lives together with the minors; null: presumed by kind (who reads what, domain/sharing). */
  livesWithMinors: optionalSwitch,
  /** Able to judge the own interests; null: presumed by age. */
  capable: optionalSwitch,
  /** The minors whose parent this is; null: presumed by kind. */
  parentOfIds: z
    .array(z.uuid())
    .max(30)
    .nullish()
    .transform((value) => value ?? null),
});
export type PersonDetails = z.output<typeof personDetails>;

/** What is written about a case itself. All of it may stay unknown (null). */
export const caseDetails = z
  .object({
    workingTitle: optionalText(LIMITS.name),
    /** Why we are involved, in one or two sentences. */
    reason: optionalText(LIMITS.words),
    service: z
      .enum(services)
      .nullish()
      .transform((value) => value ?? null),
    mandate: z
      .enum(mandates)
      .nullish()
      .transform((value) => value ?? null),
    plan: z
      .enum(plans)
      .nullish()
      .transform((value) => value ?? null),
    teamId: z
      .uuid()
      .nullish()
      .transform((value) => value ?? null),
    judge: optionalText(LIMITS.name),
    guidanceStart: localDate.nullish().transform((value) => value ?? null),
    guidanceEnd: localDate.nullish().transform((value) => value ?? null),
    /** A visible remark on the file's header, such as "retold from a published case". */
    label: optionalText(LIMITS.line),
  })
  .refine(
    ({ guidanceStart, guidanceEnd }) =>
      guidanceStart === null || guidanceEnd === null || guidanceStart <= guidanceEnd,
    { error: 'guidanceEndsBeforeStart', path: ['guidanceEnd'] },
  );
export type CaseDetails = z.output<typeof caseDetails>;

/** A child that is expected may be in the file; a day further ahead is a slip of the hand. */
const LONGEST_EXPECTED_DAYS = 300;

/** Whether somebody can have been born, or be expected, on a day. Unknown is always possible. */
export function isPossibleBirth(bornOn: LocalDate | null, today: LocalDate): boolean {
  return bornOn === null || bornOn <= addDays(today, LONGEST_EXPECTED_DAYS);
}

/** The name under which a person is shown. */
export function shownName(person: { readonly name: string; readonly calledAs: string | null }): string {
  return person.calledAs ?? person.name;
}

/**
 * The name under which a case is shown: its working title, else its minors, else the first person.
 * The caller puts words between the names; undefined only when the file has neither (which {@link hasName} refuses).
 */
export function namesOfCase(
  workingTitle: string | null,
  persons: readonly { readonly kind: PersonKind; readonly name: string; readonly calledAs: string | null }[],
): readonly string[] {
  if (workingTitle) return [workingTitle];
  const minors = persons.filter((person) => person.kind === 'minor');
  return (minors.length > 0 ? minors : persons.slice(0, 1)).map(shownName);
}

/** A file needs a name or a working title, and nothing else (principle 2: nothing blocks). */
export function hasName(workingTitle: string | null, persons: readonly { readonly name: string }[]): boolean {
  return workingTitle !== null || persons.length > 0;
}
