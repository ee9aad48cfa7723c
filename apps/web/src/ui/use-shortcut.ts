import { useEffect, useRef } from 'react';

/**
 * Listens for one letter anywhere on the page, or for none (`null`). Silent while somebody types, with a modifier, and under a dialog or
 * menu: a letter that belongs to words never does anything else. Show it with Kbd where it works.
 */
export function useShortcut(letter: string | null, action: () => void): void {
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  useEffect(() => {
    if (letter === null) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== letter || !isLoneLetter(event)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [letter]);
}

/** Whether a key press is meant for the page itself: no modifier, nobody typing, nothing laid over the page. */
export function isLoneLetter(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'))
    return false;
  return !(
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
  );
}
