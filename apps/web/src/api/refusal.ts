import { ORPCError } from '@orpc/client';
import { inputIssue, refusals, type InputIssue, type RefusalCode } from '@vangnet/contract/refusal.ts';
import { z } from 'zod';

/** Besides the refusals of the contract: the server cannot be reached, or failed at something that is its own fault. */
export type ShownRefusalCode = RefusalCode | 'unreachable' | 'fault';

/** A no of the server, as a screen needs it. */
export interface Refusal {
  readonly code: ShownRefusalCode;
  /** With `invalidInput`: what is wrong, and where. */
  readonly issues: readonly InputIssue[];
  /** With `conflict`: the record as it stands now, in the shape that the operation gives. */
  readonly current?: unknown;
  /** With `notPossibleNow`: why, a key of the catalogue `errors` under `reasons`. */
  readonly reason?: string;
  /** With `tooManyTries`. */
  readonly retryAfterSeconds?: number;
  /** The same as a moment of this device's clock, in milliseconds. */
  readonly retryAt?: number;
}

const details = z
  .object({
    issues: z.array(inputIssue).catch([]),
    current: z.unknown(),
    reason: z.string().optional().catch(undefined),
    retryAfterSeconds: z.number().optional().catch(undefined),
  })
  .partial();

const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);

/** What an error of a request means. Anything that is no declared refusal is `fault`, or `unreachable` when a retry may help. */
export function asRefusal(error: unknown): Refusal {
  if (!(error instanceof ORPCError))
    return { code: error instanceof TypeError ? 'unreachable' : 'fault', issues: [] };
  const { code, status, data } = error as ORPCError<string, unknown>;
  if (!isRefusalCode(code)) {
    return { code: [502, 503, 504].includes(status) ? 'unreachable' : 'fault', issues: [] };
  }
  const known = details.safeParse(data ?? {}).data ?? {};
  const wait = known.retryAfterSeconds;
  return {
    ...known,
    code,
    issues: known.issues ?? [],
    ...(wait !== undefined && { retryAt: Date.now() + wait * 1_000 }),
  };
}

/** The first thing that is wrong with one field: `findIssue(refusal, 'details', 'bornOn')`. */
export function findIssue(
  refusal: Refusal | null,
  ...path: readonly (string | number)[]
): InputIssue | undefined {
  return refusal?.issues.find(
    (issue) => issue.path.length >= path.length && path.every((part, index) => issue.path[index] === part),
  );
}
