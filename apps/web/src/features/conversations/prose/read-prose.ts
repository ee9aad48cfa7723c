import type { Mark, Node } from '@tiptap/pm/model';
import { STATEMENT_MARK, type ProseParagraph } from '@vangnet/domain/conversations/prose.ts';

/** The statement that a mark names; undefined for any other mark. */
export function statementIdOf(mark: Mark): string | undefined {
  const id: unknown = mark.attrs['id'];
  return mark.type.name === STATEMENT_MARK && typeof id === 'string' ? id : undefined;
}

export function statementIdsOf(node: Node): readonly string[] {
  return node.marks.flatMap((mark) => statementIdOf(mark) ?? []);
}

/** The editor's document in the terms in which server and domain read a prose. */
export function readProse(document: Node): readonly ProseParagraph[] {
  return document.children.map((block) =>
    block.children.map((node) => ({ text: node.text ?? '', statementIds: statementIdsOf(node) })),
  );
}

/** A stretch of the document, in positions of the editor. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where each statement stands: its first place, whole, also over the edge of paragraphs. The same rule as
 * `markedWordsOf` in the domain, with places instead of words.
 */
export function placesOfStatements(document: Node): ReadonlyMap<string, Stretch> {
  const places = new Map<string, Stretch & { readonly lastText: number }>();
  let textIndex = 0;
  document.descendants((node, position) => {
    if (!node.isText) return;
    textIndex += 1;
    for (const id of statementIdsOf(node)) {
      const known = places.get(id);
      const to = position + node.nodeSize;
      if (!known) places.set(id, { from: position, to, lastText: textIndex });
      else if (known.lastText === textIndex - 1)
        places.set(id, { from: known.from, to, lastText: textIndex });
    }
  });
  return places;
}
