import { Extension } from '@tiptap/core';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { isChangeOrigin } from '@tiptap/extension-collaboration';
import { placesOfStatements, statementIdOf, statementIdsOf, type Stretch } from './read-prose.ts';

/**
 * Keeps a statement in one piece and in one place while somebody edits.
 *
 * - Pasted words bring their mark along only when they were cut out of this prose: a copy stays a copy.
 * - Words pasted into the middle of a statement become part of it, as words typed there do.
 */
export const KeepStatements = Extension.create({
  name: 'keepStatements',
  addProseMirrorPlugins: () => [keepStatementsPlugin()],
});

export function keepStatementsPlugin(): Plugin {
  return new Plugin({
    props: {
      // Words that are dragged to another place are still in the old one at this moment.
      transformPasted: (slice, view) =>
        view.dragging?.move ? slice : withoutMarks(slice, new Set(placesOfStatements(view.state.doc).keys())),
    },
    appendTransaction: (transactions, _before, state) =>
      // What another window did is left as it is: two windows that heal the same would each send an edit.
      transactions.some((transaction) => transaction.docChanged && !isChangeOrigin(transaction))
        ? healGaps(transactions, state)
        : null,
  });
}

/** What is pasted, without the marks of statements that stand in the prose already. */
export function withoutMarks(slice: Slice, taken: ReadonlySet<string>): Slice {
  const strip = (fragment: Fragment): Fragment => {
    const nodes: Node[] = [];
    fragment.forEach((node) => {
      const marks = node.marks.filter((mark) => !taken.has(statementIdOf(mark) ?? ''));
      nodes.push(node.isText ? node.mark(marks) : node.copy(strip(node.content)));
    });
    return Fragment.fromArray(nodes);
  };
  return new Slice(strip(slice.content), slice.openStart, slice.openEnd);
}

/** Marks what was put between two parts of one statement in a paragraph. */
function healGaps(transactions: readonly Transaction[], state: EditorState): Transaction | null {
  const changed = changedStretches(transactions);
  const healing = state.tr;
  state.doc.descendants((block, start) => {
    if (!block.isTextblock) return;
    const parts: { readonly node: Node; readonly from: number; readonly to: number }[] = [];
    block.forEach((node, offset) => {
      parts.push({ node, from: start + 1 + offset, to: start + 1 + offset + node.nodeSize });
    });
    for (const [index, part] of parts.entries()) {
      const [before, after] = [parts[index - 1], parts[index + 1]];
      const isNew = changed.some(({ from, to }) => from <= part.from && part.to <= to);
      if (!before || !after || !isNew) continue;
      const own = statementIdsOf(part.node);
      const around = statementIdsOf(after.node);
      for (const mark of before.node.marks) {
        const id = statementIdOf(mark);
        if (id && around.includes(id) && !own.includes(id)) healing.addMark(part.from, part.to, mark);
      }
    }
    return false;
  });
  return healing.docChanged ? healing : null;
}

/** What the transactions put in, in positions of the document after all of them. */
function changedStretches(transactions: readonly Transaction[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, transaction] of transactions.entries()) {
    const later = transactions.slice(index + 1);
    for (const [step, map] of transaction.mapping.maps.entries()) {
      map.forEach((_oldFrom, _oldTo, newFrom, newTo) => {
        const onwards = transaction.mapping.slice(step + 1);
        const follow = (position: number, side: -1 | 1): number =>
          later.reduce((at, next) => next.mapping.map(at, side), onwards.map(position, side));
        stretches.push({ from: follow(newFrom, -1), to: follow(newTo, 1) });
      });
    }
  }
  return stretches;
}
