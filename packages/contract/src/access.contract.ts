import { language, role, unitKind } from '@vangnet/domain/access/actor.ts';
import { z } from 'zod';
import { command, commandFields, query } from './operation.ts';

const heldFunction = z.object({
  id: z.uuid(),
  role,
  unitId: z.uuid().nullable(),
  unitName: z.string().nullable(),
  unitKind: unitKind.nullable(),
});

export const signedInWorker = z.object({
  workerId: z.uuid(),
  name: z.string(),
  organisationId: z.uuid(),
  organisationName: z.string(),
  language,
  /** Everything that the worker does in the organisation today. */
  functions: z.array(heldFunction),
  /** The one of them in which they act now; null for somebody who holds none. */
  acting: heldFunction.nullable(),
  /** The product runs with invented people and one-click sign-in. */
  demo: z.boolean(),
  /** The local day of the server (Europe/Brussels), so that screens and rules count from the same day. */
  today: z.string(),
  /** Key (base64, 256 bits) with which this person's unsent drafts are encrypted on the device; the same at each sign-in. */
  draftKey: z.string(),
  mayOpenCase: z.boolean(),
});
export type SignedInWorker = z.infer<typeof signedInWorker>;

export const access = {
  signIn: command({
    method: 'POST',
    path: '/access/sign-in',
    summary: 'Sign in with a local account; answers with a session cookie',
    permission: 'nobodyInParticular',
    refusals: ['wrongCredentials', 'tooManyTries'],
  })
    .input(
      z.object({
        ...commandFields,
        username: z.string().min(1).max(200),
        password: z.string().min(1).max(200),
      }),
    )
    .output(signedInWorker),
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
  setLanguage: command({
    method: 'POST',
    path: '/access/language',
    summary: 'Choose the language of the screens for this worker',
    permission: 'signedIn',
  })
    .input(z.object({ ...commandFields, language }))
    .output(z.object({ language })),
};
