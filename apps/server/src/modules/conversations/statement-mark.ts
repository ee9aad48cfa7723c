import { createHash } from 'node:crypto';
import { STATEMENT_MARK } from '@vangnet/domain/conversations/prose.ts';
import { z } from 'zod';

const markAttributes = z.strictObject({ id: z.uuid() });
/** Behind the name of a mark that may overlap others of its kind, the editor writes eight characters of its content. */
const markKey = new RegExp(`^${STATEMENT_MARK}(--[a-zA-Z0-9+/=]{8})?$`);

/** The statement that a formatting attribute of the text names; undefined when it is no statement mark. */
export function statementOfMark(key: string, value: unknown): string | undefined {
  return markKey.test(key) ? markAttributes.safeParse(value).data?.id : undefined;
}

/**
 * The key under which the editor keeps the mark of a statement in the text. It must be the editor's own
 * (y-tiptap `hashOfJSON`: SHA-256 of the mark in lib0's encoding, folded to six bytes), or a mark that was made here
 * and touched there would stand twice for a while.
 */
export function keyOfStatementMark(statementId: string): string {
  const encoded = Buffer.concat([
    object(2),
    word('type'),
    TEXT,
    word(STATEMENT_MARK),
    word('attrs'),
    object(1),
    word('id'),
    TEXT,
    word(statementId),
  ]);
  const digest = createHash('sha256').update(encoded).digest();
  const folded = Buffer.from(digest.subarray(0, 6));
  for (let index = 6; index < digest.length; index += 1) {
    folded[index % 6] = (folded[index % 6] ?? 0) ^ (digest[index] ?? 0);
  }
  return `${STATEMENT_MARK}--${folded.toString('base64')}`;
}

const TEXT = Buffer.from([119]);
const object = (size: number): Buffer => Buffer.from([118, size]);
/** Every word here is shorter than 128 bytes, so that its length is one byte. */
const word = (text: string): Buffer =>
  Buffer.concat([Buffer.from([Buffer.byteLength(text)]), Buffer.from(text)]);
