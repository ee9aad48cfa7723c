import { z } from 'zod';
import { localDate } from '../time/local-date.ts';
import { LIMITS, requiredText } from '../wording/text.ts';
import { pieceReference } from './piece.ts';

/**
 * On what a share rests: consent of those it is about; a mandate, such as the judge's order; basic data that were asked
 * for in writing; or the receiver's own right to read the file (peers-and-law.md section 5: DIJH 12/7/2013, art. 74,
 * 75, 75/1; DRM 7/5/2004, art. 20-23).
 */
export const legalBasis = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('consent'),
    consentIds: z.array(z.uuid()).min(1, { error: 'chooseConsent' }).max(20),
  }),
  z.object({ kind: z.literal('mandate'), reference: requiredText(LIMITS.line) }),
  z.object({ kind: z.literal('basicData'), request: requiredText(LIMITS.line) }),
  z.object({ kind: z.literal('ownFile') }),
]);
export type LegalBasis = z.output<typeof legalBasis>;
export type BasisKind = LegalBasis['kind'];

/** As stored in JSON, with the version of the shape: upgrades of older ones belong in {@link readLegalBasis}. */
export function toStoredBasis(basis: LegalBasis): string {
  return JSON.stringify({ version: 1, ...basis });
}

/** @throws ZodError when it is no legal basis of a known shape. */
export function readLegalBasis(stored: unknown): LegalBasis {
  z.object({ version: z.literal(1) }).parse(stored);
  return legalBasis.parse(stored);
}

/** Somebody of the case, or a worker who has no part in it. */
export const shareReceiver = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('casePerson'), personId: z.uuid() }),
  z.object({ kind: z.literal('worker'), workerId: z.uuid() }),
]);
export type ShareReceiver = z.output<typeof shareReceiver>;

/** What is shared, with whom, why, on what ground and until when. */
export const shareContent = z.object({
  receiver: shareReceiver,
  pieces: z.array(pieceReference).min(1, { error: 'choosePieces' }).max(100),
  /** Why this receiver needs it, in the interest of the family (DIJH art. 74). */
  purpose: requiredText(LIMITS.line),
  /** It goes to the youth judge or a social service: stricter conditions (DIJH art. 75). */
  toAuthority: z.boolean().default(false),
  basis: legalBasis,
  /** The last day on which the receiver sees it. */
  until: localDate.nullish().transform((value) => value ?? null),
  /** Somebody looked at it again: a piece among these is kept from those who do not work on the case. */
  confirmRestricted: z.boolean().default(false),
});
export type ShareContent = z.output<typeof shareContent>;
