import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useState, type RefObject } from 'react';
import { selectedWords } from './mark-selection.ts';

export interface Selected {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/**
 * The words that somebody selected in the prose and could make a statement of; null while there are none, while the
 * pointer still draws the selection, or after Escape. `area` holds the editor and its toolbar: the selection counts as
 * long as the focus is in there.
 */
export function useCapture(
  editor: Editor,
  area: RefObject<HTMLElement | null>,
): { readonly selected: Selected | null; readonly dismiss: () => void } {
  const words = useEditorState({ editor, selector: ({ editor: current }) => selectedWords(current) });
  const isInside = useFocusWithin(area);
  const isDrawing = usePointerDown(area);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const name = words && `${words.from}-${words.to}`;
  const isOpen = isInside && !isDrawing && name !== null && name !== dismissed;
  return { selected: isOpen ? words : null, dismiss: () => setDismissed(name) };
}

function useFocusWithin(area: RefObject<HTMLElement | null>): boolean {
  const [isInside, setInside] = useState(false);
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const enter = () => setInside(true);
    const leave = ({ relatedTarget }: FocusEvent) => {
      setInside(relatedTarget instanceof Node && element.contains(relatedTarget));
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [area]);
  return isInside;
}

/** Whether a mouse is drawing a selection. A finger is not: its selection grows by handles that no page sees. */
function usePointerDown(area: RefObject<HTMLElement | null>): boolean {
  const [isDown, setDown] = useState(false);
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const press = (event: PointerEvent) => {
      const isProse =
        event.target instanceof Element && event.target.closest('.conversations-prose') !== null;
      if (event.pointerType === 'mouse' && isProse) setDown(true);
    };
    const release = () => setDown(false);
    element.addEventListener('pointerdown', press);
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', release);
    return () => {
      element.removeEventListener('pointerdown', press);
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', release);
    };
  }, [area]);
  return isDown;
}
