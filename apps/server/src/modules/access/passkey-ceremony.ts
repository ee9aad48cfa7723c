import { isIP } from 'node:net';
import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
  type AuthenticationResponseJSON,
} from '@simplewebauthn/server';
import { AppError } from '../../operations/app-error.ts';
import type { IdentityContext } from '../../operations/identity-operation.ts';
import { findPasskey, insertChallenge, notePasskeyUse, takeChallenge } from './passkeys.store.ts';
import type { ChallengePurpose, StoredPasskey } from './passkeys.store.ts';

/** Time to find the device and to unlock it. */
export const CHALLENGE_MINUTES = 5;

/** Browsers bind a passkey to a domain name; under an IP address there are none (WebAuthn level 3, section 5.1.3). */
export function canUsePasskeys(publicUrl: URL): boolean {
  return isIP(publicUrl.hostname.replaceAll(/[[\]]/g, '')) === 0;
}

/** Where a passkey must have been asked. @throws AppError `notPossibleNow` under an IP address */
export function getRelyingParty({ installation: { publicUrl } }: IdentityContext) {
  if (!canUsePasskeys(publicUrl)) throw new AppError('notPossibleNow', { reason: 'noPasskeysHere' });
  return { expectedOrigin: publicUrl.origin, expectedRPID: publicUrl.hostname };
}

/** Keeps a challenge for one answer; for somebody who is signed in, in this session. */
export async function keepChallenge(
  { tx, now, session }: IdentityContext,
  challenge: string,
  purpose: ChallengePurpose,
): Promise<void> {
  const expiresAt = new Date(now.getTime() + CHALLENGE_MINUTES * 60_000);
  const sessionId = purpose === 'signIn' ? null : (session?.id ?? null);
  await insertChallenge(tx, { challenge, purpose, sessionId, expiresAt }, now);
}

/** What to ask the browser. Which passkeys exist is not told: the device shows those that it has for this address. */
export async function askForPasskey(context: IdentityContext, purpose: 'signIn' | 'proof') {
  const options = await generateAuthenticationOptions({
    rpID: getRelyingParty(context).expectedRPID,
    userVerification: 'required',
    timeout: CHALLENGE_MINUTES * 60_000,
  });
  await keepChallenge(context, options.challenge, purpose);
  return { ...options };
}

/**
 * Whose passkey answered. The device has checked the person too (finger, face, PIN), so that it counts as both factors
 * (ASVS v5.0.0-6.3.3).
 *
 * @throws AppError `passkeyNotAccepted` for an unknown passkey, a used or old challenge, another site, a bad signature.
 */
export async function acceptPasskey(
  context: IdentityContext,
  purpose: 'signIn' | 'proof',
  answer: AuthenticationResponseJSON,
): Promise<StoredPasskey> {
  const { tx, now, session } = context;
  const known = await findPasskey(tx, answer.id);
  if (!known || !isOf(known, answer.response.userHandle)) throw new AppError('passkeyNotAccepted');
  context.concern({ organisationId: known.organisationId, recordId: known.workerId });
  const sessionId = purpose === 'signIn' ? null : (session?.id ?? null);
  const verified = await verifyAuthenticationResponse({
    response: answer,
    ...getRelyingParty(context),
    expectedChallenge: (challenge) => takeChallenge(tx, challenge, { purpose, sessionId, now }),
    credential: {
      id: known.credentialId,
      publicKey: new Uint8Array(known.publicKey),
      counter: known.counter,
      transports: [...known.transports],
    },
    requireUserVerification: true,
  }).catch(refuseAnswer);
  if (!verified.verified) throw new AppError('passkeyNotAccepted');
  const { newCounter, credentialBackedUp } = verified.authenticationInfo;
  await notePasskeyUse(tx, known, { counter: newCounter, synced: credentialBackedUp, now });
  return known;
}

/** The library throws plain errors for whatever does not fit; a fault of the database stays a fault. */
export function refuseAnswer(error: unknown): never {
  if (error instanceof Error && 'severity' in error) throw error;
  throw new AppError('passkeyNotAccepted');
}

/** The handle that a passkey of a worker carries: the id, in bytes. */
export const userHandleOf = (workerId: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(workerId.replaceAll('-', ''), 'hex'));

function isOf({ workerId }: StoredPasskey, userHandle: string | undefined): boolean {
  return userHandle === undefined || Buffer.from(userHandle, 'base64url').equals(userHandleOf(workerId));
}
