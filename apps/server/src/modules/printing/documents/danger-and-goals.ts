import { z } from 'zod';
import { printSheet, type PrintOptions } from './print-sheet.ts';
import { printedStatement, printedWording, sheetHead } from './sheet-parts.ts';

/** Each danger beside its goals and bottom lines. */
export const dangerAndGoalsSheet = sheetHead.extend({
  groups: z
    .array(
      z.object({
        /** Names of the children it is about; empty: all of them. */
        children: z.array(z.string()).default([]),
        /** `null`: goals or bottom lines that have no danger statement yet. */
        danger: printedWording.nullable(),
        goals: z.array(printedWording).default([]),
        bottomLines: z.array(printedWording).default([]),
        /** The statements that the danger rests on. */
        basedOn: z.array(printedStatement).default([]),
      }),
    )
    .default([]),
});

export type DangerAndGoalsSheet = z.input<typeof dangerAndGoalsSheet>;

/** Prints danger statements with their goals and bottom lines on A4. @throws {PdfError | z.ZodError} */
export function printDangerAndGoals(sheet: DangerAndGoalsSheet, options: PrintOptions): Promise<Uint8Array> {
  return printSheet('danger-and-goals', dangerAndGoalsSheet.parse(sheet), options);
}
