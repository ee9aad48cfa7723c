import {
  PARAGRAPH,
  PROSE_FIELD,
  type ProseParagraph,
  type ProseRange,
} from '@vangnet/domain/conversations/prose.ts';
import * as Y from 'yjs';
import { keyOfStatementMark, statementOfMark } from './statement-mark.ts';

/** What was sent is no edit of a prose: garbage, or a document of another shape. */
export class MalformedProseError extends Error {
  override readonly name = 'MalformedProseError';
}

/** The prose as it is stored; an empty one when nothing was written yet. */
export function openProse(state: Uint8Array | null): Y.Doc {
  const document = new Y.Doc();
  if (state) Y.applyUpdate(document, state);
  return document;
}

/** A prose of plain paragraphs, for a program that has no editor. */
export function composeProse(paragraphs: readonly string[]): Y.Doc {
  const document = new Y.Doc();
  const blocks = paragraphs.map((text) => {
    const block = new Y.XmlElement(PARAGRAPH);
    block.insert(0, [new Y.XmlText(text)]);
    return block;
  });
  document.getXmlFragment(PROSE_FIELD).insert(0, blocks);
  return document;
}

/**
 * Merges an edit into the prose. The order of edits does not matter, nor does an edit that comes twice; one that
 * comes before the edit it builds on waits in the document until that one is there.
 *
 * @throws MalformedProseError when it is no edit of a prose; the document must then be thrown away.
 */
export function mergeEdit(document: Y.Doc, update: Uint8Array): void {
  try {
    // Read to its end first: applying reserves room for as many pieces as the update claims to have.
    Y.decodeUpdate(update);
    Y.applyUpdate(document, update);
    readProse(document);
  } catch (error) {
    throw new MalformedProseError('the update does not belong to a prose', { cause: error });
  }
}

export function stateOf(document: Y.Doc): Uint8Array {
  return Y.encodeStateAsUpdate(document);
}

/**
 * What the document has and somebody with `stateVector` has not.
 *
 * @returns null when there is nothing. Deletions are not in a state vector, so they come along every time.
 * @throws MalformedProseError when `stateVector` is none.
 */
export function missingFor(document: Y.Doc, stateVector: Uint8Array): Uint8Array | null {
  try {
    const missing = Y.encodeStateAsUpdate(document, stateVector);
    return missing.length > EMPTY_UPDATE_LENGTH ? missing : null;
  } catch (error) {
    throw new MalformedProseError('the state vector is none', { cause: error });
  }
}

/** No structs and no deletions: two zeros. */
const EMPTY_UPDATE_LENGTH = 2;

/**
 * The paragraphs of the prose. Strict, because the editor throws away what it does not know: an element of another
 * kind must never get into the store.
 *
 * @throws MalformedProseError
 */
export function readProse(document: Y.Doc): readonly ProseParagraph[] {
  const fragment = document.getXmlFragment(PROSE_FIELD);
  if ([...document.share.keys()].some((name) => name !== PROSE_FIELD))
    throw new MalformedProseError('another root');
  return fragment.toArray().map((block) => {
    if (!(block instanceof Y.XmlElement) || block.nodeName !== PARAGRAPH)
      throw new MalformedProseError('not a paragraph');
    return block.toArray().flatMap((part) => {
      if (!(part instanceof Y.XmlText)) throw new MalformedProseError('not text');
      return (part.toDelta() as TextPiece[]).map(({ insert, attributes = {} }) => {
        if (typeof insert !== 'string') throw new MalformedProseError('not words');
        return {
          text: insert,
          statementIds: Object.entries(attributes).map(([key, value]) => {
            const id = statementOfMark(key, value);
            if (id === undefined) throw new MalformedProseError('not a mark');
            return id;
          }),
        };
      });
    });
  });
}

interface TextPiece {
  readonly insert: unknown;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** Marks words as a statement's, next to marks that are there already. */
export function markWords(document: Y.Doc, ranges: readonly ProseRange[], statementId: string): void {
  const blocks = document.getXmlFragment(PROSE_FIELD).toArray();
  const attributes = { [keyOfStatementMark(statementId)]: { id: statementId } };
  document.transact(() => {
    for (const range of ranges) {
      const block = blocks[range.paragraphIndex];
      if (!(block instanceof Y.XmlElement)) continue;
      let start = 0;
      for (const part of block.toArray()) {
        if (!(part instanceof Y.XmlText)) continue;
        const from = Math.max(range.from - start, 0);
        const to = Math.min(range.to - start, part.length);
        if (from < to) part.format(from, to - from, attributes);
        start += part.length;
      }
    }
  });
}
