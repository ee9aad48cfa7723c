import { z } from 'zod';
import { plainClause } from './plain-clause.ts';
import { printSheet, type PrintOptions } from './print-sheet.ts';
import { localDate, optionalText, personToCall, sheetHead, text } from './sheet-parts.ts';

const agreement = z.object({
  /** After "als": "het roepen begint". A typed "als" or a full stop at the end does no harm. Null: it always holds. */
  condition: optionalText,
  /** After "dan": "gaat Karim meteen naar Dries". */
  action: text,
  who: z.array(z.string()).default([]),
  /** When or how often, in free words: "elke vrijdag vanaf zes uur". */
  when: optionalText,
  byWhen: localDate.nullable().default(null),
  /** Whom to call when it does not work out. */
  call: z.array(z.object({ name: z.string(), phone: z.string().nullable().default(null) })).default([]),
});

/** The plan as it hangs on the fridge. */
export const safetyPlanSheet = sheetHead.extend({
  version: z.int().positive(),
  peopleToCall: z.array(personToCall).default([]),
  dangers: z.array(z.string()).default([]),
  goals: z.array(z.string()).default([]),
  groups: z
    .array(
      z.object({
        /** What the agreements serve. A bottom line without agreements is printed as still open. */
        kind: z.enum(['bottomLine', 'safetyGoal', 'other']),
        /** Its wording; `null` only for `other`. */
        text: z.string().trim().nullable(),
        /** What is still missing although there are agreements: "nog één volwassene". */
        stillMissing: optionalText,
        agreements: z.array(agreement).default([]),
      }),
    )
    .default([]),
  /** Everybody who was asked; `date` is `null` as long as the person did not agree. */
  agreedBy: z
    .array(
      z.object({
        name: z.string(),
        date: localDate.nullable(),
        note: optionalText,
      }),
    )
    .default([]),
});

export type SafetyPlanSheet = z.input<typeof safetyPlanSheet>;

/** Prints the safety plan on A4. @throws {PdfError | z.ZodError} */
export function printSafetyPlan(sheet: SafetyPlanSheet, options: PrintOptions): Promise<Uint8Array> {
  const parsed = safetyPlanSheet.parse(sheet);
  const groups = parsed.groups.map((group) => ({
    ...group,
    agreements: group.agreements.map((agreed) => ({
      ...agreed,
      condition: agreed.condition === null ? null : plainClause(agreed.condition),
      action: plainClause(agreed.action),
    })),
  }));
  return printSheet('safety-plan', { ...parsed, groups }, options);
}
