import { secondFactorKind } from '@vangnet/domain/access/account.ts';
import { language, role, unitKind } from '@vangnet/domain/access/actor.ts';
import { z } from 'zod';

export const heldFunction = z.object({
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
  /** Just signed in with several functions and not chosen yet: `acting` is the one of last time. */
  mustChooseFunction: z.boolean(),
  /** Their function asks for a second factor and they have none: everything but setting one up is refused. */
  mustSetUpSecondFactor: z.boolean(),
  /** The product runs with invented people and one-click sign-in. */
  demo: z.boolean(),
  /** The local day of the server (Europe/Brussels), so that screens and rules count from the same day. */
  today: z.string(),
  /** Key (base64, 256 bits) with which this person's unsent drafts are encrypted on the device; the same at each sign-in. */
  draftKey: z.string(),
  mayOpenCase: z.boolean(),
  mayManageOrganisation: z.boolean(),
  /** May open a file that they normally may not see, for a stated reason. */
  mayOpenInEmergency: z.boolean(),
  /** May read the log of the organisation and keep the rules on data. */
  mayProtectData: z.boolean(),
  mayReadFigures: z.boolean(),
});
export type SignedInWorker = z.infer<typeof signedInWorker>;

/** A right password opens the door, or asks for what else the account has been given. */
export const signInAnswer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('signedIn'), worker: signedInWorker }),
  z.object({
    outcome: z.literal('secondFactorAsked'),
    /** What can be given now; never empty. */
    kinds: z.array(secondFactorKind),
  }),
]);
export type SignInAnswer = z.infer<typeof signInAnswer>;
