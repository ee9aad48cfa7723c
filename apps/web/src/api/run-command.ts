import { asRefusal, type Refusal } from './refusal.ts';

export type CommandResult<Output> =
  { readonly ok: true; readonly output: Output } | { readonly ok: false; readonly refusal: Refusal };

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;

/**
 * Sends one command until the server has answered. The input carries its command id, so that a request whose answer
 * got lost is done once: the second time gives the first answer again.
 *
 * @param onWaiting the connection is gone; the command will be sent again by itself.
 */
export async function runCommand<Output>(
  send: () => Promise<Output>,
  onWaiting: () => void,
  pause: (milliseconds: number) => Promise<void> = pauseOrOnline,
): Promise<CommandResult<Output>> {
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    try {
      return { ok: true, output: await send() };
    } catch (error) {
      const refusal = asRefusal(error);
      if (refusal.code !== 'unreachable') return { ok: false, refusal };
      onWaiting();
      await pause(wait);
    }
  }
}

/** A while, or until the device says that it is connected again. */
function pauseOrOnline(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, milliseconds);
    window.addEventListener('online', go);
  });
}
