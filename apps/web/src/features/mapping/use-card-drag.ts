import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react';
import { columns, elements } from '@vangnet/domain/mapping/statement.ts';
import type { CardTarget } from './statement-order.ts';

export interface CardDrag {
  readonly statementId: string;
  /** The pointer, in the window. */
  readonly x: number;
  readonly y: number;
  readonly target: CardTarget | null;
}

/** Nearer to the edge of the window than this, the page scrolls along. */
const SCROLL_EDGE = 72;
const SCROLL_STEP = 14;
/** A press that moves less is not a drag. */
const SLACK = 5;

/** Attributes by which a drag recognises the columns, groups and cards under the pointer. */
export const groupData = (column: string, element: string | null) => ({
  'data-group': `${column} ${element ?? ''}`,
});
export const columnData = (column: string) => ({ 'data-column': column });
export const cardData = (statementId: string) => ({ 'data-statement': statementId });

/**
 * Drags a card by its handle, with a mouse, a pen or a finger (pointer events: the browser's own drag and drop knows
 * no fingers). Escape lets it go where it was. The keyboard has its own way: see `stepFrom`.
 */
export function useCardDrag(onDrop: (statementId: string, target: CardTarget) => void) {
  const [drag, setDrag] = useState<CardDrag | null>(null);
  const drop = useRef(onDrop);
  const end = useRef<(() => void) | null>(null);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => () => end.current?.(), []);

  function start(statementId: string, event: ReactPointerEvent) {
    if (event.button !== 0) return;
    event.preventDefault();
    const from = { x: event.clientX, y: event.clientY };
    const pointer = event.pointerId;
    let at = from;
    let target: CardTarget | null = null;
    let isDragging = false;
    let frame = 0;

    const look = () => {
      target = findTarget(at.x, at.y, statementId);
      setDrag({ statementId, ...at, target });
    };
    const scroll = () => {
      const step =
        at.y < SCROLL_EDGE ? -SCROLL_STEP : at.y > window.innerHeight - SCROLL_EDGE ? SCROLL_STEP : 0;
      if (step !== 0) {
        window.scrollBy(0, step);
        look();
      }
      frame = requestAnimationFrame(scroll);
    };
    const move = (moved: PointerEvent) => {
      if (moved.pointerId !== pointer) return;
      at = { x: moved.clientX, y: moved.clientY };
      if (!isDragging && Math.hypot(at.x - from.x, at.y - from.y) < SLACK) return;
      if (!isDragging) frame = requestAnimationFrame(scroll);
      isDragging = true;
      look();
    };
    const stop = () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', letGo);
      window.removeEventListener('pointercancel', stop);
      window.removeEventListener('keydown', cancel, true);
      end.current = null;
      setDrag(null);
    };
    const letGo = (released: PointerEvent) => {
      if (released.pointerId !== pointer) return;
      stop();
      if (isDragging && target) drop.current(statementId, target);
    };
    const cancel = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      pressed.preventDefault();
      stop();
    };
    end.current?.();
    end.current = stop;
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', letGo);
    window.addEventListener('pointercancel', stop);
    window.addEventListener('keydown', cancel, true);
  }

  return { drag, start };
}

/** The group under the pointer (in a column: the nearest one), and how many of its other cards lie above the pointer. */
function findTarget(x: number, y: number, movedId: string): CardTarget | null {
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

function middleOf(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
