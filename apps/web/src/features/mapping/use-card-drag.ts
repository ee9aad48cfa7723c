import { columns, elements } from '@vangnet/domain/mapping/statement.ts';
import { middleOf, useDrag, type Drag } from '../../ui/use-drag.ts';
import type { CardTarget } from './statement-order.ts';

export type CardDrag = Drag<CardTarget>;

/** Attributes by which a drag recognises the columns, groups and cards under the pointer. */
export const groupData = (column: string, element: string | null) => ({
  'data-group': `${column} ${element ?? ''}`,
});
export const columnData = (column: string) => ({ 'data-column': column });
export const cardData = (statementId: string) => ({ 'data-statement': statementId });

/** Drags a card by its handle to a group of any column. The keyboard has its own way: see `stepFrom`. */
export function useCardDrag(onDrop: (statementId: string, target: CardTarget) => void) {
  return useDrag({ findTarget, onDrop });
}

/** The group under the pointer (in a column: the nearest one), and how many of its other cards lie above the pointer. */
function findTarget(
  movedId: string,
  { x, y }: { readonly x: number; readonly y: number },
): CardTarget | null {
  const under = document.elementFromPoint(x, y);
  const group =
    under?.closest<HTMLElement>('[data-group]') ?? nearestGroup(under?.closest('[data-column]'), y);
  const [columnName, elementName] = group?.dataset['group']?.split(' ') ?? [];
  const column = columns.find((name) => name === columnName);
  if (!group || !column) return null;
  const cards = [...group.querySelectorAll<HTMLElement>('[data-statement]')];
  const above = cards.filter((card) => card.dataset['statement'] !== movedId && middleOf(card) < y);
  return { column, element: elements.find((name) => name === elementName) ?? null, index: above.length };
}

function nearestGroup(column: Element | null | undefined, y: number): HTMLElement | undefined {
  const groups = [...(column?.querySelectorAll<HTMLElement>('[data-group]') ?? [])];
  const distance = (group: HTMLElement) => Math.abs(middleOf(group) - y);
  return groups.sort((a, b) => distance(a) - distance(b))[0];
}
