import { markedWordsOf, textOfProse, type MarkedWords } from '@vangnet/domain/conversations/prose.ts';
import { countCharacters, LIMITS } from '@vangnet/domain/wording/text.ts';
import type * as Y from 'yjs';
import { AppError, invalidField } from '../../operations/app-error.ts';
import type { CommandContext } from '../../operations/operation.ts';
import { findConversationRow, updateProse } from './conversations.store.ts';
import {
  MalformedProseError,
  mergeEdit,
  missingFor,
  openProse,
  readProse,
  stateOf,
} from './prose-document.ts';

/** As much as one request can carry, so that a device can always send the whole prose again. */
const LONGEST_STATE_BYTES = 2 * 1_024 * 1_024;

/**
 * Opens the prose of a conversation to change it. Its row stays locked until the command ends: edits that come at the
 * same time are merged one after the other.
 *
 * @throws AppError `notFound`
 */
export async function lockProse(
  context: CommandContext,
  caseId: string,
  conversationId: string,
): Promise<Y.Doc> {
  const row = await findConversationRow(context, caseId, conversationId, 'lock');
  if (!row) throw new AppError('notFound');
  return openProse(row.proseState);
}

/** Merges what was sent. @throws AppError `invalidInput` when it is no edit of a prose; nothing was stored then. */
export function mergeSent(document: Y.Doc, update: string): void {
  refuseMalformed('update', () => mergeEdit(document, bytesOf(update)));
}

/**
 * Stores the prose as it now stands.
 *
 * @returns the words under each statement's mark.
 * @throws AppError `tooLarge`
 */
export async function storeProse(
  context: CommandContext,
  caseId: string,
  conversationId: string,
  document: Y.Doc,
): Promise<ReadonlyMap<string, MarkedWords>> {
  const paragraphs = readProse(document);
  const text = textOfProse(paragraphs);
  const state = stateOf(document);
  if (state.length > LONGEST_STATE_BYTES || countCharacters(text) > LIMITS.prose)
    throw new AppError('tooLarge');
  await updateProse(context, caseId, conversationId, { state, text });
  return markedWordsOf(paragraphs);
}

/** What the sender lacks, base64; null when the sender did not say what it has, or has all. */
export function missingForSender(document: Y.Doc, stateVector: string | undefined): string | null {
  if (stateVector === undefined) return null;
  const missing = refuseMalformed('stateVector', () => missingFor(document, bytesOf(stateVector)));
  return missing && Buffer.from(missing).toString('base64');
}

export const wordsOf = (marked: ReadonlyMap<string, MarkedWords>): ReadonlyMap<string, string> =>
  new Map([...marked].map(([id, { words }]) => [id, words]));

const bytesOf = (base64: string): Uint8Array => Buffer.from(base64, 'base64');

function refuseMalformed<Result>(field: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof MalformedProseError) throw invalidField([field], 'malformed');
    throw error;
  }
}
