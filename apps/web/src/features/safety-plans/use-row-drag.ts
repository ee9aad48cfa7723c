import { middleOf, useDrag, type Drag } from '../../ui/use-drag.ts';

/** The target is the place of the row among the other rows of its list. */
export type RowDrag = Drag<number>;

/** Drags a row of a list (`ol`) up or down by its handle; rows bear `data-row`. The arrows on the handle do the same. */
export function useRowDrag(onDrop: (id: string, index: number) => void) {
  return useDrag({ findTarget, onDrop });
}

function findTarget(id: string, { y }: { readonly y: number }): number | null {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const list = rows.find((row) => row.dataset['row'] === id)?.closest('ol');
  if (!list) return null;
  return rows.filter((row) => row.closest('ol') === list && row.dataset['row'] !== id && middleOf(row) < y)
    .length;
}
