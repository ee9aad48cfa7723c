import { z } from 'zod';
import { voice } from '../mapping/statement.ts';
import { localDate } from '../time/local-date.ts';
import { LIMITS, optionalText, requiredText } from '../wording/text.ts';

/**
 * One agreement of the safety plan as a sentence: if ... then ... who ... by when ... call whom.
 * It serves bottom lines or goals: the what is the service's, this is the family's how (002 L3753-3759).
 */
export const agreementContent = z.object({
  ifWords: optionalText(LIMITS.words),
  thenWords: requiredText(LIMITS.words),
  who: z.array(voice).max(20).default([]),
  /** When or how often, in free words: "every Friday from six". */
  whenWords: optionalText(LIMITS.line),
  byDate: localDate.nullish().transform((value) => value ?? null),
  /** Persons of the file to call when it does not work, the first one first. */
  callPersonIds: z.array(z.uuid()).max(10).default([]),
  servesIds: z.array(z.uuid()).max(30).default([]),
});
export type AgreementContent = z.output<typeof agreementContent>;

/** How somebody agreed with a version of the plan. */
export const consentManners = ['signed', 'saidYes', 'notYet'] as const;

/** One agreement as it stood in a saved version; names are kept as words. */
export const plannedAgreement = z.object({
  agreementId: z.uuid(),
  ifWords: z.string().nullable(),
  thenWords: z.string(),
  who: z.array(z.string()),
  whenWords: z.string().nullable(),
  byDate: z.string().nullable(),
  call: z.array(z.object({ name: z.string(), telephone: z.string().nullable() })),
  servesIds: z.array(z.uuid()),
});
export type PlannedAgreement = z.infer<typeof plannedAgreement>;

/** What a saved version of the plan holds, stored as JSON. `version` is that of the shape. */
export const planSnapshot = z.object({
  version: z.literal(1),
  agreements: z.array(plannedAgreement),
  frame: z.array(
    z.object({ pieceId: z.uuid(), kind: z.enum(['safetyGoal', 'bottomLine']), words: z.string() }),
  ),
});
export type PlanSnapshot = z.infer<typeof planSnapshot>;

/** The pieces that no agreement serves yet: they stay visibly open. */
export function findOpenPieces<Piece extends { readonly id: string }>(
  pieces: readonly Piece[],
  agreements: readonly { readonly servesIds: readonly string[] }[],
): readonly Piece[] {
  const served = new Set(agreements.flatMap((agreement) => agreement.servesIds));
  return pieces.filter((piece) => !served.has(piece.id));
}

export interface ComparedAgreement {
  readonly agreementId: string;
  readonly change: 'added' | 'removed' | 'revised' | 'same';
  readonly before: PlannedAgreement | null;
  readonly after: PlannedAgreement | null;
}

/** What changed between two versions of a plan: those of the later one in their order, then those that are gone. */
export function comparePlans(
  before: readonly PlannedAgreement[],
  after: readonly PlannedAgreement[],
): readonly ComparedAgreement[] {
  const earlier = new Map(before.map((agreement) => [agreement.agreementId, agreement]));
  const kept = after.map((agreement): ComparedAgreement => {
    const old = earlier.get(agreement.agreementId) ?? null;
    earlier.delete(agreement.agreementId);
    const change = old === null ? 'added' : isSameAgreement(old, agreement) ? 'same' : 'revised';
    return { agreementId: agreement.agreementId, change, before: old, after: agreement };
  });
  const removed = [...earlier.values()].map((old): ComparedAgreement => ({
    agreementId: old.agreementId,
    change: 'removed',
    before: old,
    after: null,
  }));
  return [...kept, ...removed];
}

/** Whether two snapshots say the same: the same agreements in the same order, under the same goals and bottom lines. */
export function isSamePlan(before: PlanSnapshot, after: PlanSnapshot): boolean {
  return inOneOrder(planSnapshot, before) === inOneOrder(planSnapshot, after);
}

function isSameAgreement(before: PlannedAgreement, after: PlannedAgreement): boolean {
  return inOneOrder(plannedAgreement, before) === inOneOrder(plannedAgreement, after);
}

/** As text with the keys in the order of the schema: PostgreSQL gives stored JSON back with its keys in another order. */
function inOneOrder(schema: z.ZodType, value: unknown): string {
  return JSON.stringify(schema.parse(value));
}
