import type { FramePiece } from '@vangnet/contract/danger-and-goals.contract.ts';
import type { Statement } from '@vangnet/contract/mapping.contract.ts';

/** What stands in the editor of a piece. */
export interface PieceForm {
  readonly words: string;
  readonly minorIds: readonly string[];
  readonly statementIds: readonly string[];
  readonly answersIds: readonly string[];
  readonly setBy: string;
  /** The version that was on the screen when the edit began; null for a new piece. */
  readonly version: number | null;
}

export function toPieceForm(piece: FramePiece): PieceForm {
  const { words, minorIds, statementIds, answersIds, setBy, version } = piece;
  return { words, minorIds, statementIds, answersIds, setBy: setBy ?? '', version };
}

/** The content as the server takes it; only a bottom line is set by somebody. */
export function toContent(form: PieceForm, kind: FramePiece['kind']) {
  return {
    words: form.words,
    minorIds: [...form.minorIds],
    statementIds: [...form.statementIds],
    answersIds: [...form.answersIds],
    setBy: kind === 'bottomLine' ? form.setBy : null,
  };
}

/** Statements as quotes with their voice, one on a line, ready to stand in a wording: nothing is typed again. */
export function quote(statements: readonly Statement[], unknownVoice: string): string {
  return statements
    .map(({ words, voice }) => `“${withoutQuotes(words)}” (${voice.name ?? unknownVoice})`)
    .join('\n');
}

/** Puts text where the cursor stands, on lines of its own when there is text around it. */
export function insertText(text: string, inserted: string, from: number, to: number): string {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  const gap = (side: string, joins: RegExp) => (side === '' || joins.test(side) ? '' : '\n');
  return `${before}${gap(before, /\n$/)}${inserted}${gap(after, /^\n/)}${after}`;
}

/** People's own words often stand between quotation marks already. */
function withoutQuotes(words: string): string {
  return words.trim().replace(/^[“”"„]+|[“”"]+$/g, '');
}
