import { z } from 'zod';

/** One thing that is wrong with what was sent: where, what (a key of the catalogue `errors`), and numbers to name. */
export const inputIssue = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});
export type InputIssue = z.infer<typeof inputIssue>;

/**
 * Every refusal that exists, with its HTTP status. An operation declares which of them it may give; the web shows
 * `errors.<code>` in the person's language and says what to do next. Absent and invisible read the same: `notFound`.
 */
export const refusals = {
  invalidInput: { status: 400, data: z.object({ issues: z.array(inputIssue) }) },
  notSignedIn: { status: 401 },
  wrongCredentials: { status: 401 },
  /** The code of an authenticator app or a recovery code is not right, or was used before. */
  wrongCode: { status: 401 },
  passkeyNotAccepted: { status: 401 },
  /** Between password and second factor too much time went by, or too many codes were wrong: start anew. */
  signInExpired: { status: 401 },
  functionMayNot: { status: 403 },
  /** The function asks for a second factor, which the person has yet to set up. */
  secondFactorNeeded: { status: 403 },
  /** Before this the person must show again who they are (`access.proveIdentity`). */
  proofNeeded: { status: 403 },
  notFound: { status: 404 },
  /** Somebody else changed the record since it was read; `current` is the record as it stands now. */
  conflict: { status: 409, data: z.object({ current: z.unknown() }) },
  /** The command id was already used for something else. */
  commandIdReused: { status: 409 },
  /** The record is not in a state in which this makes sense, such as settling an ended piece. */
  notPossibleNow: { status: 409, data: z.object({ reason: z.string() }) },
  /** A link for one use that was used, has expired, was withdrawn, or never was. */
  linkNoLongerValid: { status: 410 },
  tooLarge: { status: 413 },
  tooManyTries: { status: 429, data: z.object({ retryAfterSeconds: z.int() }) },
} as const;

export type RefusalCode = keyof typeof refusals;
export type RefusalDetails<Code extends RefusalCode> = (typeof refusals)[Code] extends {
  data: infer Data extends z.ZodType;
}
  ? z.input<Data>
  : undefined;
