import { useSyncExternalStore } from 'react';

/**
 * A session that ran out must not cost a word: every request that needs one waits here, the page stays as it is, and
 * `app` lays a sign-in dialog over it. The same when a second factor has become necessary meanwhile.
 */
export type Asked = 'session' | 'secondFactor';

let waiting: (() => void)[] = [];
let asked: Asked | null = null;
const listeners = new Set<() => void>();

function tell(next: Asked | null): void {
  asked = next;
  for (const listener of listeners) listener();
}

/** Resolves when somebody has signed in again. */
export function askToSignIn(what: Asked = 'session'): Promise<void> {
  const signedIn = new Promise<void>((resolve) => waiting.push(resolve));
  // Without a session nothing else can be asked first.
  tell(asked === 'session' ? asked : what);
  return signedIn;
}

/** There is a session again, but something is asked before work goes on. */
export function keepAskingFor(what: Asked): void {
  if (asked !== null) tell(what);
}

/** Lets every waiting request go on. */
export function answerSignInRequests(): void {
  const answered = waiting;
  waiting = [];
  for (const resolve of answered) resolve();
  tell(null);
}

/** What requests wait for; null when none does. */
export function useSignInAsked(): Asked | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
}
