import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react';

/** Nearer to the edge of the window than this, the page scrolls along. */
const SCROLL_EDGE = 72;
const SCROLL_STEP = 14;
/** A press that moves less is not a drag. */
const SLACK = 5;

export interface Drag<Target> {
  /** What is dragged. */
  readonly id: string;
  /** The pointer, in the window. */
  readonly x: number;
  readonly y: number;
  /** How far it was dragged down the page, in px, scrolling included. */
  readonly movedDown: number;
  /** Where it would land if it were let go now. */
  readonly target: Target | null;
}

export interface DragOptions<Target> {
  readonly findTarget: (id: string, point: { readonly x: number; readonly y: number }) => Target | null;
  readonly onDrop: (id: string, target: Target) => void;
}

/**
 * Drags something by its handle, with a mouse, a pen or a finger (pointer events: the browser's own drag and drop
 * knows no fingers). Escape lets it go where it was. Whatever can be dragged also has a way by keys, of its own.
 */
export function useDrag<Target>(options: DragOptions<Target>) {
  const [drag, setDrag] = useState<Drag<Target> | null>(null);
  const latest = useRef(options);
  const end = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => () => end.current?.(), []);

  function start(id: string, event: ReactPointerEvent<HTMLElement>) {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus();
    const from = { x: event.clientX, y: event.clientY, scrolled: window.scrollY };
    const pointer = event.pointerId;
    let at = { x: from.x, y: from.y };
    let target: Target | null = null;
    let isDragging = false;
    let frame = 0;

    const look = () => {
      target = latest.current.findTarget(id, at);
      setDrag({ id, ...at, movedDown: at.y - from.y + window.scrollY - from.scrolled, target });
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
      if (isDragging && target !== null) latest.current.onDrop(id, target);
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

/** The middle of an element, in the window. */
export function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
