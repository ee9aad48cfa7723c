import { z } from 'zod';
import { pieceReference } from '../sharing/piece.ts';
import { localDate } from '../time/local-date.ts';
import { LIMITS, optionalText, requiredText } from '../wording/text.ts';

/**
 * A person whom the file is about may have it corrected and may add their own view
 * (peers-and-law.md section 5: DRM 7/5/2004, art. 20-23).
 */
export const correctionKinds = ['correction', 'addition'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** What was received, in the person's own words; without a piece it is about the whole file. */
export const correctionContent = z.object({
  kind: z.enum(correctionKinds),
  piece: pieceReference.nullish().transform((value) => value ?? null),
  words: requiredText(LIMITS.words),
  receivedOn: localDate,
});
export type CorrectionContent = z.output<typeof correctionContent>;

/**
 * What became of it: the file was changed; the words stand beside what they are about; or it was refused, with the
 * reason. An addition is never refused: it always stays with the file. A refused correction keeps its words too.
 */
export const correctionOutcomes = ['applied', 'notedBeside', 'refused'] as const;
export type CorrectionOutcome = (typeof correctionOutcomes)[number];

export const correctionDecision = z
  .object({ outcome: z.enum(correctionOutcomes), reason: optionalText(LIMITS.words) })
  .refine(({ outcome, reason }) => outcome !== 'refused' || reason !== null, {
    error: 'required',
    path: ['reason'],
  });
export type CorrectionDecision = z.output<typeof correctionDecision>;
