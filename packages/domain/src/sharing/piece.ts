import { z } from 'zod';
import type { Confidentiality } from '../access/confidentiality.ts';

/** What of a file can be shared, one by one. */
export const pieceKinds = [
  'conversation',
  'statement',
  'rating',
  'framePiece',
  'agreement',
  'planVersion',
  'mapping',
] as const;
export type PieceKind = (typeof pieceKinds)[number];

export const pieceReference = z.object({ kind: z.enum(pieceKinds), id: z.uuid() });
export type PieceReference = z.output<typeof pieceReference>;

/** What the reading rules must know of a piece. Nobody named means: about the whole family. */
export interface PieceFacts {
  readonly kind: PieceKind;
  readonly id: string;
  readonly confidentiality: Confidentiality;
  readonly aboutPersonIds: readonly string[];
}
