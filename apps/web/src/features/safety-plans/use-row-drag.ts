import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react';

/** A press that moves less is not a drag. */
const SLACK = 5;

export interface RowDrag {
  readonly id: string;
  /** How far the row was dragged, in px. */
  readonly by: number;
  /** Its place among the other rows of its list if it were let go now. */
  readonly index: number;
}

/**
 * Drags a row of a list up or down by its handle, with a mouse, a pen or a finger. Rows bear `data-row`. Escape lets
 * it go where it was; the keyboard has the arrows on the same handle.
 */
export function useRowDrag(onDrop: (id: string, index: number) => void) {
  const [drag, setDrag] = useState<RowDrag | null>(null);
  const drop = useRef(onDrop);
  const end = useRef<(() => void) | null>(null);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => () => end.current?.(), []);

  function start(id: string, event: ReactPointerEvent<HTMLElement>) {
    const list = event.currentTarget.closest('ol');
    if (event.button !== 0 || !list) return;
    event.preventDefault();
    event.currentTarget.focus();
    const from = event.clientY + window.scrollY;
    const pointer = event.pointerId;
    const others = [...list.querySelectorAll<HTMLElement>('[data-row]')].filter(
      (row) => row.dataset['row'] !== id,
    );
    const middles = others
      .map((row) => row.getBoundingClientRect())
      .map(({ top, height }) => top + height / 2 + window.scrollY);
    let index: number | null = null;

    const move = (moved: PointerEvent) => {
      if (moved.pointerId !== pointer) return;
      const at = moved.clientY + window.scrollY;
      if (index === null && Math.abs(at - from) < SLACK) return;
      index = middles.filter((middle) => middle < at).length;
      setDrag({ id, by: at - from, index });
    };
    const stop = () => {
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
      if (index !== null) drop.current(id, index);
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
