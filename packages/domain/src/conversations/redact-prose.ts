import { toStorableText } from '../wording/text.ts';
import type { ProseParagraph, ProseRun } from './prose.ts';

/** What stands in the place of words that somebody may not read. */
export const REDACTED = '[…]';

/** Stands for hidden words while they are being taken out; no text that can be stored has it. */
const HOLE = '\0';
/** What is left of a word of which a part is hidden: somebody who selects in haste misses a letter. */
const restOfHiddenWord = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+(?=\0)|(?<=\0)[\p{L}\p{N}\p{M}]+/gu;
/** Neighbours are one hole, over the edge of paragraphs too: how much was hidden, and in how many pieces, does not show. */
const neighbouringHoles = /\0(?:\s*\0)*/g;

/**
 * The prose as plain paragraphs for somebody who may not read certain statements: all words under their marks, also in
 * a copy pasted further on, are `[…]`, and the rest is as it was. Blank paragraphs are left out.
 *
 * It knows marks, not meanings: words that were written a second time without a mark stay.
 */
export function redactProse(
  prose: readonly ProseParagraph[],
  hiddenStatementIds: ReadonlySet<string>,
): readonly string[] {
  const isHidden = (run: ProseRun): boolean => run.statementIds.some((id) => hiddenStatementIds.has(id));
  return prose
    .map((paragraph) => visibleStretchesOf(paragraph, isHidden).map(toStorableText).join(HOLE))
    .join('\n')
    .replace(restOfHiddenWord, '')
    .replace(neighbouringHoles, REDACTED)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The text before, between and after the hidden runs of a paragraph: one more stretch than there are hidden runs. */
function visibleStretchesOf(paragraph: ProseParagraph, isHidden: (run: ProseRun) => boolean): string[] {
  const stretches: string[][] = [[]];
  for (const run of paragraph.filter(({ text }) => text !== '')) {
    if (isHidden(run)) stretches.push([]);
    else stretches.at(-1)?.push(run.text);
  }
  return stretches.map((parts) => parts.join(''));
}
