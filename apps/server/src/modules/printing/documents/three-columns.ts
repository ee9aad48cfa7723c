import { z } from 'zod';
import { printSheet, type PrintOptions } from './print-sheet.ts';
import { optionalText, printedScale, printedStatement, sheetHead } from './sheet-parts.ts';

const statements = z.array(printedStatement).default([]);

/** The three columns as one reads them at the table; a group without statements is left out. */
export const threeColumnsSheet = sheetHead.extend({
  /** One or two sentences: why the service is involved. */
  whyInvolved: optionalText,
  /** Who worked it out; `null` when it is the state of the file and not a dated mapping. */
  setting: z.enum(['internal', 'withFamily']).nullable().default(null),
  present: z.array(z.string()).default([]),
  worries: z.object({
    harm: statements,
    danger: statements,
    complicatingFactor: statements,
    unsorted: statements,
  }),
  goingWell: z.object({ existingSafety: statements, strength: statements, unsorted: statements }),
  mustHappen: z.object({
    safetyGoal: statements,
    bottomLine: statements,
    wish: statements,
    nextStep: statements,
    unsorted: statements,
  }),
  scales: z.array(printedScale).default([]),
});

export type ThreeColumnsSheet = z.input<typeof threeColumnsSheet>;

/** Prints the three columns on A4, lying. @throws {PdfError | z.ZodError} */
export function printThreeColumns(sheet: ThreeColumnsSheet, options: PrintOptions): Promise<Uint8Array> {
  return printSheet('three-columns', threeColumnsSheet.parse(sheet), options);
}
