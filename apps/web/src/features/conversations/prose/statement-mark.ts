import { Mark } from '@tiptap/core';
import { STATEMENT_MARK } from '@vangnet/domain/conversations/prose.ts';

/** In the page, the element that carries the mark. Pasted text brings it along; see `keep-statements.ts`. */
export const MARK_SELECTOR = 'span[data-statement]';

/**
 * Words from which a statement was made. Marks may overlap, because a strength can lie within a worry; typing at the
 * end does not make a statement longer, typing within it does.
 */
export const StatementMark = Mark.create({
  name: STATEMENT_MARK,
  inclusive: false,
  excludes: '',
  addAttributes: () => ({
    id: {
      parseHTML: (element: HTMLElement) => element.dataset['statement'] ?? null,
      renderHTML: ({ id }: Record<string, unknown>) => ({ 'data-statement': id }),
    },
  }),
  parseHTML: () => [{ tag: MARK_SELECTOR }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});
