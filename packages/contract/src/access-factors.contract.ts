import { totpCode } from '@vangnet/domain/access/account.ts';
import { role } from '@vangnet/domain/access/actor.ts';
import { LIMITS, requiredText } from '@vangnet/domain/wording/text.ts';
import { z } from 'zod';
import { command, commandFields, query } from './operation.ts';
import { passkeyAssertion, passkeyOptions, passkeyRegistration } from './passkey-messages.ts';

const passkey = z.object({
  id: z.uuid(),
  name: z.string(),
  addedAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
  /** Kept by a password manager or a cloud, and so on several devices. */
  synced: z.boolean(),
});
export type Passkey = z.infer<typeof passkey>;

/** Ten codes in groups (`ABCD-EFGH-…`), shown once; null when the account has codes already. */
const newRecoveryCodes = z.array(z.string()).nullable();

const passkeyName = requiredText(LIMITS.name);

/**
 * Second factors. Whoever changes them must have proved who they are in the last five minutes, by signing in or with
 * `proveIdentity`; else these operations refuse with `proofNeeded`.
 */
export const factors = {
  getMyAccount: query({
    method: 'GET',
    path: '/access/account',
    summary: 'One’s own account: what it can sign in with',
    permission: 'signedIn',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(
      z.object({
        username: z.string().nullable(),
        email: z.string().nullable(),
        hasPassword: z.boolean(),
        totp: z.object({ addedAt: z.iso.datetime() }).nullable(),
        passkeys: z.array(passkey),
        recoveryCodesLeft: z.int(),
        /** Whether an account at the organisation’s own provider is linked. */
        oidcLinked: z.boolean(),
        /** One of the functions that one holds asks for a second factor. */
        secondFactorRequired: z.boolean(),
        /** One may change factors now, without `proveIdentity`. */
        recentlyProved: z.boolean(),
      }),
    ),
  startPasskeyProof: command({
    method: 'POST',
    path: '/access/proof/passkey',
    summary: 'What to ask the browser to prove with a passkey who one is',
    permission: 'signedIn',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields }))
    .output(z.object({ options: passkeyOptions })),
  proveIdentity: command({
    method: 'POST',
    path: '/access/proof',
    summary: 'Prove again who one is, before changing how one signs in',
    permission: 'signedIn',
    refusals: ['wrongCode', 'passkeyNotAccepted', 'notPossibleNow', 'tooManyTries'],
  })
    .input(
      z.object({
        ...commandFields,
        proof: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('password'), password: z.string().min(1).max(200) }),
          z.object({ kind: z.literal('totp'), code: totpCode }),
          z.object({ kind: z.literal('passkey'), answer: passkeyAssertion }),
        ]),
      }),
    )
    .output(z.object({})),
  startTotp: command({
    method: 'POST',
    path: '/access/totp/start',
    summary: 'A secret for an authenticator app; counts only after `confirmTotp`, within fifteen minutes',
    permission: 'signedIn',
    refusals: ['proofNeeded', 'notPossibleNow'],
  })
    .input(z.object({ ...commandFields }))
    .output(
      z.object({
        /** Base32, for who types it. */
        secret: z.string(),
        /** otpauth:// address, for a device that opens it. */
        uri: z.string(),
        /** The same as a QR code: an SVG image as a data address. */
        qrCode: z.string(),
      }),
    ),
  confirmTotp: command({
    method: 'POST',
    path: '/access/totp/confirm',
    summary: 'Show that the app gives the right code; from now on it is asked at signing in',
    permission: 'signedIn',
    refusals: ['wrongCode', 'notPossibleNow', 'tooManyTries'],
  })
    .input(z.object({ ...commandFields, code: totpCode }))
    .output(z.object({ recoveryCodes: newRecoveryCodes })),
  removeTotp: command({
    method: 'POST',
    path: '/access/totp/remove',
    summary: 'Stop asking for a code of the authenticator app',
    permission: 'signedIn',
    refusals: ['proofNeeded'],
  })
    .input(z.object({ ...commandFields }))
    .output(z.object({})),
  startPasskey: command({
    method: 'POST',
    path: '/access/passkeys/start',
    summary: 'What to ask the browser for a new passkey; valid five minutes',
    permission: 'signedIn',
    refusals: ['proofNeeded', 'notPossibleNow'],
  })
    .input(z.object({ ...commandFields }))
    .output(z.object({ options: passkeyOptions })),
  addPasskey: command({
    method: 'POST',
    path: '/access/passkeys',
    summary: 'Keep the new passkey under a name',
    permission: 'signedIn',
    refusals: ['passkeyNotAccepted', 'notPossibleNow'],
  })
    .input(z.object({ ...commandFields, name: passkeyName, answer: passkeyRegistration }))
    .output(z.object({ passkey, recoveryCodes: newRecoveryCodes })),
  renamePasskey: command({
    method: 'POST',
    path: '/access/passkeys/{passkeyId}/name',
    summary: 'Give a passkey another name',
    permission: 'signedIn',
  })
    .input(z.object({ ...commandFields, passkeyId: z.uuid(), name: passkeyName }))
    .output(passkey),
  removePasskey: command({
    method: 'POST',
    path: '/access/passkeys/{passkeyId}/remove',
    summary: 'Stop accepting a passkey',
    permission: 'signedIn',
    refusals: ['proofNeeded'],
  })
    .input(z.object({ ...commandFields, passkeyId: z.uuid() }))
    .output(z.object({})),
  renewRecoveryCodes: command({
    method: 'POST',
    path: '/access/recovery-codes',
    summary: 'Ten new recovery codes; the old ones stop working',
    permission: 'signedIn',
    refusals: ['proofNeeded', 'notPossibleNow'],
  })
    .input(z.object({ ...commandFields }))
    .output(z.object({ recoveryCodes: z.array(z.string()) })),
  getSecondFactorRule: query({
    method: 'GET',
    path: '/access/second-factor-rule',
    summary: 'For which functions the organisation requires a second factor',
    permission: 'manageOrganisation',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(z.object({ roles: z.array(role) })),
  setSecondFactorRule: command({
    method: 'POST',
    path: '/access/second-factor-rule',
    summary: 'Require a second factor for these functions, and for no others',
    permission: 'manageOrganisation',
  })
    .input(z.object({ ...commandFields, roles: z.array(role).max(20) }))
    .output(z.object({ roles: z.array(role) })),
};
