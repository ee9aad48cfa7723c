import { z } from 'zod';
import { language } from '../access/actor.ts';
import { personKinds } from '../cases/case-file.ts';
import { pieceKinds } from '../sharing/piece.ts';
import { hidingReasons, readingReasons } from '../sharing/reading-rules.ts';
import { correctionKinds, correctionOutcomes } from './correction.ts';

/** What the person asked to correct or to add, as it goes with the copy. Null where nobody decided yet. */
const remark = z.object({
  kind: z.enum(correctionKinds),
  words: z.string(),
  receivedOn: z.string(),
  outcome: z.enum(correctionOutcomes).nullable(),
  reason: z.string().nullable(),
});
export type OwnFileRemark = z.output<typeof remark>;

/**
 * A copy of everything that one person may read of a file, described in docs/own-file.md. Whoever changes its shape
 * raises `version`. Of what is left out it has the number and the article, nothing else.
 */
export const ownFileCopy = z.object({
  format: z.literal('vangnet-own-file'),
  version: z.literal(1),
  language,
  madeOn: z.string(),
  organisation: z.string(),
  person: z.object({ name: z.string(), kind: z.enum(personKinds), bornOn: z.string().nullable() }),
  /** Oldest first. */
  pieces: z.array(
    z.object({
      kind: z.enum(pieceKinds),
      id: z.uuid(),
      on: z.string().nullable(),
      /** What it is within its kind: the kind of conversation, the column, the number of the plan. */
      detail: z.string().nullable(),
      title: z.string().nullable(),
      voice: z.string().nullable(),
      paragraphs: z.array(z.string()),
      /** In what right the person reads it. */
      basis: z.object({ reason: z.enum(readingReasons), article: z.string() }),
      remarks: z.array(remark),
    }),
  ),
  leftOut: z.array(z.object({ reason: z.enum(hidingReasons), article: z.string(), count: z.int() })),
  /** About the file as a whole, or about a piece that does not stand above. */
  remarks: z.array(remark),
});
export type OwnFileCopy = z.output<typeof ownFileCopy>;
