import { useEffect } from 'react';

/** The name of the tab. No names of people: titles end up in the browser's history and on shared screens. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Vangnet`;
  }, [title]);
}
