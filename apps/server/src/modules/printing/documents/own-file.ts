import { z } from 'zod';
import { printSheet, type PrintOptions } from './print-sheet.ts';
import { localDate, optionalText, sheetHead, text } from './sheet-parts.ts';

/** What the person asked to correct or to add. */
const remark = z.object({
  kind: z.enum(['correction', 'addition']),
  words: text,
  receivedOn: localDate,
  outcome: z.enum(['applied', 'notedBeside', 'refused']).nullable(),
  reason: optionalText,
});

/** Everything of a file that one person may read. */
export const ownFileSheet = sheetHead.extend({
  name: text,
  organisation: text,
  pieceCount: z.int(),
  /** Why it may be read, each ground once: a key of the texts. */
  readBecause: z.array(z.object({ reason: text, article: text })),
  leftOut: z.array(z.object({ reason: text, article: text, count: z.int() })),
  groups: z.array(
    z.object({
      /** A key of the texts. */
      kind: text,
      pieces: z.array(
        z.object({
          title: optionalText,
          /** A key of the texts, in place of a title. */
          named: optionalText,
          number: optionalText,
          voice: optionalText,
          on: localDate.nullable(),
          /** Only where the grounds differ from piece to piece. */
          reason: optionalText,
          paragraphs: z.array(z.string()),
          remarks: z.array(remark),
        }),
      ),
    }),
  ),
  remarks: z.array(remark),
});
export type OwnFileSheet = z.input<typeof ownFileSheet>;

/** Prints the copy of a person's own file on A4. @throws {PdfError | z.ZodError} */
export function printOwnFile(sheet: OwnFileSheet, options: PrintOptions): Promise<Uint8Array> {
  return printSheet('own-file', ownFileSheet.parse(sheet), options);
}
