import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react';

/**
 * Under the end of the selection, within the sheet; on a telephone the style sheet lays it at the foot of the screen,
 * above the keyboard.
 */
export function useToolbarPlace(
  editor: Editor,
  to: number,
  bar: RefObject<HTMLElement | null>,
): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({});
  useLayoutEffect(() => {
    const measure = () => {
      const sheet = bar.current?.offsetParent?.getBoundingClientRect();
      const end = editor.view.coordsAtPos(to, -1);
      const viewport = window.visualViewport;
      const keyboard = viewport ? Math.max(0, window.innerHeight - viewport.height - viewport.offsetTop) : 0;
      setPlace({
        '--top': `${end.bottom - (sheet?.top ?? 0)}px`,
        '--arrow': `${end.left - (sheet?.left ?? 0)}px`,
        '--keyboard': `${keyboard}px`,
      } as CSSProperties);
    };
    measure();
    window.addEventListener('resize', measure);
    window.visualViewport?.addEventListener('resize', measure);
    window.visualViewport?.addEventListener('scroll', measure);
    return () => {
      window.removeEventListener('resize', measure);
      window.visualViewport?.removeEventListener('resize', measure);
      window.visualViewport?.removeEventListener('scroll', measure);
    };
  }, [editor, to, bar]);
  return place;
}
