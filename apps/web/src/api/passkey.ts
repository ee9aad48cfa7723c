import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';

type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];
type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];

/**
 * Why the device gave no passkey: it cannot, the person stopped or waited too long, it already holds one of this
 * account, or something else.
 */
export type PasskeyTrouble = 'unsupported' | 'cancelled' | 'alreadyHere' | 'failed';

export type PasskeyAnswer<Response> =
  | { readonly ok: true; readonly response: Response }
  | { readonly ok: false; readonly trouble: PasskeyTrouble };

/** Whether this browser knows passkeys: not over plain http, except on this machine itself. */
export const canUsePasskeys = browserSupportsWebAuthn;

/** Asks the device to prove who is there; the options come from the server. */
export async function askForPasskey(
  optionsJSON: RequestOptions,
): Promise<PasskeyAnswer<Awaited<ReturnType<typeof startAuthentication>>>> {
  return answer(() => startAuthentication({ optionsJSON }));
}

/** Asks the device to make a passkey; the options come from the server. */
export async function makePasskey(
  optionsJSON: CreationOptions,
): Promise<PasskeyAnswer<Awaited<ReturnType<typeof startRegistration>>>> {
  return answer(() => startRegistration({ optionsJSON }));
}

async function answer<Response>(ask: () => Promise<Response>): Promise<PasskeyAnswer<Response>> {
  if (!canUsePasskeys()) return { ok: false, trouble: 'unsupported' };
  try {
    return { ok: true, response: await ask() };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
}

function troubleOf(error: unknown): PasskeyTrouble {
  if (error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED')
    return 'alreadyHere';
  // The standard tells a refusal, a time-out and "no passkey here" apart to nobody, so that no page can probe.
  if (error instanceof Error && ['NotAllowedError', 'AbortError'].includes(error.name)) return 'cancelled';
  return 'failed';
}
