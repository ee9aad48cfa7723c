import { useSyncExternalStore } from 'react';

/** The pages that a personal link leads to. Its token stands behind the `#`, which no server and no log gets to see. */
export const linkPages = { invitation: '/invitation', resetPassword: '/reset-password' } as const;

let token: string | null = null;
const listeners = new Set<() => void>();

/** Takes the token out of the address before anything else, so that it is in no history and on no screen. */
export function takeLinkToken(): void {
  take();
  // A second link pasted over the first loads no new page.
  window.addEventListener('hashchange', take);
}

function take(): void {
  const { pathname, search, hash } = window.location;
  if (hash.length < 2 || !Object.values<string>(linkPages).includes(pathname)) return;
  token = hash.slice(1);
  window.history.replaceState(window.history.state, '', pathname + search);
  for (const listener of listeners) listener();
}

/** The token that the address had; null when the page was reloaded or opened without one. */
export function useLinkToken(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => token,
  );
}
