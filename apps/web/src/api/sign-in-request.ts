import { useSyncExternalStore } from 'react';

/**
 * A session that ran out must not cost a word: every request that needs one waits here, the page stays as it is, and
 * `app` lays a sign-in dialog over it.
 */
let waiting: (() => void)[] = [];
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Resolves when somebody has signed in again. */
export function askToSignIn(): Promise<void> {
  const signedIn = new Promise<void>((resolve) => waiting.push(resolve));
  tell();
  return signedIn;
}

/** Lets every waiting request go on. */
export function answerSignInRequests(): void {
  const answered = waiting;
  waiting = [];
  for (const resolve of answered) resolve();
  tell();
}

/** Whether a request waits for somebody to sign in. */
export function useSignInAsked(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting.length > 0,
  );
}
