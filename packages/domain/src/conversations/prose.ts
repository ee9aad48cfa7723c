import { toStorableText } from '../wording/text.ts';

/**
 * The prose of a conversation is a Yjs document with one XML fragment under this name: paragraphs with text in them,
 * as Tiptap's collaboration extension reads and writes it. Server and web name it here, and nowhere else.
 */
export const PROSE_FIELD = 'prose';
/** The only kind of block in the prose. */
export const PARAGRAPH = 'paragraph';
/** The mark that ties words to their statement, with the statement's id as its only attribute. */
export const STATEMENT_MARK = 'statement';

/** Words that bear the same marks. Two statements may overlap: a worry can lie within a longer strength. */
export interface ProseRun {
  readonly text: string;
  readonly statementIds: readonly string[];
}
export type ProseParagraph = readonly ProseRun[];

/** What stands under a statement's mark, and in which paragraph it begins (1 for the first one that is not blank). */
export interface MarkedWords {
  readonly words: string;
  readonly paragraph: number;
}

const plain = (paragraph: ProseParagraph): string => paragraph.map((run) => run.text).join('');

/** The prose as text: paragraphs parted by an empty line, blank ones left out. */
export function textOfProse(paragraphs: readonly ProseParagraph[]): string {
  return paragraphs
    .map((paragraph) => toStorableText(plain(paragraph)).trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

/** The paragraphs of a text that came without an editor: parted by line breaks, blank ones left out. */
export function paragraphsOfText(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * For every statement that is marked in the prose, the words under its mark. Words that run on into the next
 * paragraph count whole, with a line break between. Words that bear the mark a second time, further on, do not count:
 * they came along with a copy, and a statement has one source.
 */
export function markedWordsOf(paragraphs: readonly ProseParagraph[]): ReadonlyMap<string, MarkedWords> {
  const marked = new Map<
    string,
    MarkedWords & { readonly lastRun: number; readonly lastParagraph: number }
  >();
  let runIndex = 0;
  let paragraphNumber = 0;
  for (const paragraph of paragraphs) {
    if (plain(paragraph).trim() === '') continue;
    paragraphNumber += 1;
    for (const run of paragraph) {
      if (run.text === '') continue;
      runIndex += 1;
      const text = toStorableText(run.text);
      for (const id of run.statementIds) {
        const known = marked.get(id);
        const position = { lastRun: runIndex, lastParagraph: paragraphNumber };
        if (!known) marked.set(id, { words: text, paragraph: paragraphNumber, ...position });
        else if (known.lastRun === runIndex - 1) {
          const gap = known.lastParagraph === paragraphNumber ? '' : '\n';
          marked.set(id, { words: known.words + gap + text, paragraph: known.paragraph, ...position });
        }
      }
    }
  }
  return new Map([...marked].map(([id, { words, paragraph }]) => [id, { words: words.trim(), paragraph }]));
}

/** A stretch of one paragraph, in UTF-16 code units as Yjs and ProseMirror count. */
export interface ProseRange {
  readonly paragraphIndex: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Where a quote stands in the prose, word for word; it may run over the edge of paragraphs (a line break in the
 * quote). Where the same words stand more than once, the first place that no statement was made of yet.
 *
 * @returns one range per paragraph; undefined when the words do not stand there.
 */
export function findQuote(
  paragraphs: readonly ProseParagraph[],
  quote: string,
): readonly ProseRange[] | undefined {
  const texts = paragraphs.map(plain);
  const sought = paragraphsOfText(quote).join('\n');
  if (sought === '') return undefined;
  // Blank paragraphs are skipped, as they are in the text that a program reads.
  const filled = texts.flatMap((text, paragraphIndex) =>
    text.trim() === '' ? [] : [{ text, paragraphIndex }],
  );
  const whole = filled.map(({ text }) => text).join('\n');
  let first: readonly ProseRange[] | undefined;
  for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + 1)) {
    const ranges = rangesOf(filled, at, at + sought.length);
    first ??= ranges;
    if (!ranges.some((range) => isMarked(paragraphs[range.paragraphIndex] ?? [], range))) return ranges;
  }
  return first;
}

function rangesOf(
  filled: readonly { readonly text: string; readonly paragraphIndex: number }[],
  from: number,
  to: number,
): readonly ProseRange[] {
  let start = 0;
  return filled.flatMap(({ text, paragraphIndex }) => {
    const range = { paragraphIndex, from: Math.max(0, from - start), to: Math.min(text.length, to - start) };
    start += text.length + 1;
    return range.from < range.to ? [range] : [];
  });
}

function isMarked(paragraph: ProseParagraph, range: ProseRange): boolean {
  let start = 0;
  return paragraph.some((run) => {
    const overlaps = start < range.to && start + run.text.length > range.from;
    start += run.text.length;
    return overlaps && run.statementIds.length > 0;
  });
}
