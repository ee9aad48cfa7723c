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

/** Whether this browser knows passkeys: not over plain http, except on this machine itself. */
export const canUsePasskeys = browserSupportsWebAuthn;

/** What the server wants asked. It writes the options and the browser reads them: nothing between reads more of them. */
export interface PasskeyOptions {
  readonly challenge: string;
}

/** Asks the device to prove who is there; the options come from the server. */
export function askForPasskey(options: PasskeyOptions) {
  return answer(() => startAuthentication({ optionsJSON: options as RequestOptions }));
}

/** Asks the device to make a passkey; the options come from the server. */
export function makePasskey(options: PasskeyOptions) {
  return answer(() => startRegistration({ optionsJSON: options as CreationOptions }));
}

async function answer<Response extends { readonly clientExtensionResults: object }>(
  ask: () => Promise<Response>,
) {
  if (!canUsePasskeys()) return no('unsupported');
  try {
    const response = await ask();
    // As plain data: the browser's own type has no open end, the contract's has.
    return {
      ok: true,
      response: {
        ...response,
        clientExtensionResults: { ...response.clientExtensionResults } as Record<string, unknown>,
      },
    } as const;
  } catch (error) {
    return no(troubleOf(error));
  }
}

const no = (trouble: PasskeyTrouble) => ({ ok: false, trouble }) as const;

function troubleOf(error: unknown): PasskeyTrouble {
  if (error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED')
    return 'alreadyHere';
  // The standard tells a refusal, a time-out and "no passkey here" apart to nobody, so that no page can probe.
  if (error instanceof Error && ['NotAllowedError', 'AbortError'].includes(error.name)) return 'cancelled';
  return 'failed';
}
