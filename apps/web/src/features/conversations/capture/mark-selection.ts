import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { STATEMENT_MARK } from '@vangnet/domain/conversations/prose.ts';
import { placesOfStatements, type Stretch } from '../prose/read-prose.ts';

/** The selected words without the white space around them; null when no word is selected. */
export function selectedWords(editor: Editor): (Stretch & { readonly words: string }) | null {
  const { from, to, $from } = editor.state.selection;
  // The edge between two paragraphs is two positions wide, so that places in the text are places in the document.
  const text = editor.state.doc.textBetween(from, to, '\n\n');
  const words = text.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  // "Select all" begins before the first paragraph instead of in it.
  const begin = $from.parent.isTextblock ? from : from + 1;
  const start = begin + text.length - text.trimStart().length;
  return { from: start, to: start + words.length, words: words.replaceAll('\n\n', '\n') };
}

/** Marks a stretch as a statement's and puts the caret behind it, ready to type on. */
export function markStretch(editor: Editor, { from, to }: Stretch, statementId: string): void {
  const { state, view } = editor;
  const marking = state.tr.addMark(from, to, state.schema.mark(STATEMENT_MARK, { id: statementId }));
  view.dispatch(marking.setSelection(TextSelection.create(marking.doc, to)));
  view.focus();
}

export function unmarkStatement(editor: Editor, statementId: string): void {
  const { state, view } = editor;
  view.dispatch(
    state.tr.removeMark(0, state.doc.content.size, state.schema.mark(STATEMENT_MARK, { id: statementId })),
  );
}

/**
 * Ties a statement whose words were taken out of the prose to it again: to the same words where they still stand,
 * else it writes them at the end as a paragraph of their own.
 */
export function putBack(editor: Editor, statement: { readonly id: string; readonly words: string }): void {
  const { state, view } = editor;
  if (placesOfStatements(state.doc).has(statement.id)) return;
  const mark = state.schema.mark(STATEMENT_MARK, { id: statement.id });
  const standing = findWords(editor, statement.words);
  if (standing) {
    view.dispatch(state.tr.addMark(standing.from, standing.to, mark).scrollIntoView());
    return;
  }
  const paragraphs = statement.words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => state.schema.nodes['paragraph']?.create(null, state.schema.text(line, [mark])))
    .filter((paragraph) => paragraph !== undefined);
  view.dispatch(state.tr.insert(state.doc.content.size, paragraphs).scrollIntoView());
}

function findWords(editor: Editor, words: string): Stretch | null {
  const text = editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n\n');
  const sought = words.split('\n').join('\n\n');
  const at = text.indexOf(sought);
  // The first paragraph opens at 0, so its first letter stands at 1.
  return at < 0 ? null : { from: at + 1, to: at + 1 + sought.length };
}
