import { linkToken, recoveryCode, signInWay, totpCode } from '@vangnet/domain/access/account.ts';
import { language } from '@vangnet/domain/access/actor.ts';
import { device } from '@vangnet/domain/access/device.ts';
import { text } from '@vangnet/domain/wording/text.ts';
import { z } from 'zod';
import { accounts } from './access-accounts.contract.ts';
import { factors } from './access-factors.contract.ts';
import { command, commandFields, query } from './operation.ts';
import { passkeyAssertion, passkeyOptions } from './passkey-messages.ts';
import { heldFunction, signedInWorker, signInAnswer } from './signed-in-worker.ts';

export type { SignedInWorker, SignInAnswer } from './signed-in-worker.ts';

const signingIn = {
  listSignInWays: query({
    method: 'GET',
    path: '/access/sign-in-ways',
    summary: 'Which ways to sign in exist here',
    permission: 'nobodyInParticular',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(
      z.object({
        /** Passkeys work under a name only, not under an IP address. */
        passkey: z.boolean(),
        /** The organisation's own provider, with its name for the button. */
        oidc: z.object({ name: z.string() }).nullable(),
        demo: z.boolean(),
        /** The server can send mail: a forgotten password can be asked anew without an administrator. */
        mail: z.boolean(),
      }),
    ),
  signIn: command({
    method: 'POST',
    path: '/access/sign-in',
    summary: 'Sign in with a local account; answers with a session cookie, or asks for a second factor',
    permission: 'nobodyInParticular',
    refusals: ['wrongCredentials', 'tooManyTries'],
  })
    .input(
      z.object({
        ...commandFields,
        username: text(200).min(1),
        password: z.string().min(1).max(200),
      }),
    )
    .output(signInAnswer),
  confirmSecondFactor: command({
    method: 'POST',
    path: '/access/second-factor',
    summary: 'Finish signing in with a code of the authenticator app or a recovery code',
    permission: 'nobodyInParticular',
    refusals: ['signInExpired', 'wrongCode', 'tooManyTries'],
  })
    .input(
      z.object({
        ...commandFields,
        factor: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('totp'), code: totpCode }),
          z.object({ kind: z.literal('recoveryCode'), code: recoveryCode }),
        ]),
      }),
    )
    .output(signedInWorker),
  startPasskeySignIn: command({
    method: 'POST',
    path: '/access/passkey-sign-in/start',
    summary: 'What to ask the browser for a sign-in with a passkey; needs no user name, valid five minutes',
    permission: 'nobodyInParticular',
    refusals: ['notPossibleNow', 'tooManyTries'],
  })
    .input(z.object({ ...commandFields }))
    .output(z.object({ options: passkeyOptions })),
  signInWithPasskey: command({
    method: 'POST',
    path: '/access/passkey-sign-in',
    summary: 'Sign in with what the passkey answered; it counts as both factors',
    permission: 'nobodyInParticular',
    refusals: ['passkeyNotAccepted', 'notPossibleNow', 'tooManyTries'],
  })
    .input(z.object({ ...commandFields, answer: passkeyAssertion }))
    .output(signedInWorker),
  startOidcSignIn: command({
    method: 'POST',
    path: '/access/oidc/start',
    summary:
      'Begin a sign-in at the organisation’s own provider; the answer is the address to send the browser to. ' +
      'It comes back to `returnTo`, or to /sign-in?oidc=<problem>',
    permission: 'nobodyInParticular',
    refusals: ['notPossibleNow', 'tooManyTries'],
  })
    .input(
      z.object({
        ...commandFields,
        /** Path of a page of this product to come back to. */
        returnTo: z
          .string()
          .max(500)
          .regex(/^\/(?![/\\])[\w\-./?=&%]*$/, { error: 'invalid' })
          .default('/'),
        /** Links the provider's account to the invited worker. */
        invitation: linkToken.optional(),
      }),
    )
    .output(z.object({ url: z.url() })),
  signInAsDemoPerson: command({
    method: 'POST',
    path: '/access/sign-in-as-demo-person',
    summary: 'Demo mode only: sign in as an invented worker without a password',
    permission: 'nobodyInParticular',
  })
    .input(z.object({ ...commandFields, workerId: z.uuid() }))
    .output(signedInWorker),
  listDemoPersons: query({
    method: 'GET',
    path: '/access/demo-persons',
    summary: 'Demo mode only: the invented workers; empty outside demo mode',
    permission: 'nobodyInParticular',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(
      z.array(
        z.object({
          workerId: z.uuid(),
          name: z.string(),
          functions: z.array(heldFunction),
          caseCount: z.int(),
        }),
      ),
    ),
};

const sessions = {
  signOut: command({
    method: 'POST',
    path: '/access/sign-out',
    summary: 'End this session',
    permission: 'nobodyInParticular',
  })
    .input(z.object({ ...commandFields }))
    .output(z.object({})),
  whoAmI: query({
    method: 'GET',
    path: '/access/who-am-i',
    summary: 'The signed-in worker',
    permission: 'signedIn',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(signedInWorker),
  chooseFunction: command({
    method: 'POST',
    path: '/access/function',
    summary: 'Act in one of the functions that one holds today; remembered for the next sign-in',
    permission: 'signedIn',
  })
    .input(z.object({ ...commandFields, functionId: z.uuid() }))
    .output(signedInWorker),
  setLanguage: command({
    method: 'POST',
    path: '/access/language',
    summary: 'Choose the language of the screens for this worker',
    permission: 'signedIn',
  })
    .input(z.object({ ...commandFields, language }))
    .output(z.object({ language })),
  listMySessions: query({
    method: 'GET',
    path: '/access/sessions',
    summary: 'Where one is signed in, the latest seen first',
    permission: 'signedIn',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(
      z.array(
        z.object({
          id: z.uuid(),
          device,
          way: signInWay,
          signedInAt: z.iso.datetime(),
          /** To five minutes precise. */
          lastSeenAt: z.iso.datetime(),
          /** The one that asks. */
          current: z.boolean(),
        }),
      ),
    ),
  endSession: command({
    method: 'POST',
    path: '/access/sessions/{sessionId}/end',
    summary: 'Sign out one of one’s other sessions',
    permission: 'signedIn',
  })
    .input(z.object({ ...commandFields, sessionId: z.uuid() }))
    .output(z.object({})),
  endOtherSessions: command({
    method: 'POST',
    path: '/access/sessions/end-others',
    summary: 'Sign out everywhere but here',
    permission: 'signedIn',
  })
    .input(z.object({ ...commandFields }))
    .output(z.object({ ended: z.int() })),
};

export const access = { ...signingIn, ...sessions, ...factors, ...accounts };
