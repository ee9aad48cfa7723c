import { oc, type HTTPMethod, type HTTPPath } from '@orpc/contract';
import type { Permission } from '@vangnet/domain/access/decide.ts';
import { z } from 'zod';
import { refusals, type RefusalCode } from './refusal.ts';

/** What the pipeline, the access table and the documentation need to know of an operation. */
export interface OperationMeta {
  readonly kind: 'command' | 'query';
  readonly permission: Permission;
  /**
   * A query that opens case content leaves an activity row; a command always does. The same look again within a minute
   * is one row, unless each counts.
   */
  readonly activity: 'recorded' | 'eachRecorded' | 'notRecorded';
  readonly refusals: readonly RefusalCode[];
  /** A query that reads through the role of figures, which can read no words (docs/decisions/0015). */
  readonly role?: 'figures';
}

interface OperationDefinition<Code extends RefusalCode> {
  readonly method: HTTPMethod;
  readonly path: HTTPPath;
  readonly summary: string;
  readonly permission: Permission;
  readonly refusals?: readonly Code[];
}

/**
 * What every command carries. `commandId` (a UUID that the client makes) makes a retry harmless: the second time gives
 * the first answer again. The record that a command creates bears the command's id, so that a client knows it at once.
 */
export const commandFields = { commandId: z.uuid() };
/** For a change of something that exists: the version that the person saw. */
export const versionField = { expectedVersion: z.int().min(1) };
export const caseField = { caseId: z.uuid() };

const withRefusals = <const Code extends RefusalCode>(codes: readonly Code[]): Pick<typeof refusals, Code> =>
  Object.fromEntries(codes.map((code) => [code, refusals[code]])) as unknown as Pick<typeof refusals, Code>;

/** What any operation may refuse with. */
const baseRefusals = [
  'invalidInput',
  'notSignedIn',
  'functionMayNot',
  'secondFactorNeeded',
  'notFound',
] as const;
type BaseRefusal = (typeof baseRefusals)[number];

/** A change. Runs in one transaction with its activity rows. */
export function command<const Code extends RefusalCode = never>(definition: OperationDefinition<Code>) {
  const codes = [...baseRefusals, 'commandIdReused', ...(definition.refusals ?? [])] as const;
  return oc
    .$meta<OperationMeta>({
      kind: 'command',
      permission: definition.permission,
      activity: 'recorded',
      refusals: codes,
    })
    .route(routeOf(definition))
    .errors(withRefusals<BaseRefusal | 'commandIdReused' | Code>(codes));
}

/** A question. Runs read-only; leaves an activity row when it opens case content. */
export function query<const Code extends RefusalCode = never>(
  definition: OperationDefinition<Code> & Pick<OperationMeta, 'activity' | 'role'>,
) {
  const codes = [...baseRefusals, ...(definition.refusals ?? [])] as const;
  return oc
    .$meta<OperationMeta>({
      kind: 'query',
      permission: definition.permission,
      activity: definition.activity,
      refusals: codes,
      ...(definition.role && { role: definition.role }),
    })
    .route(routeOf(definition))
    .errors(withRefusals<BaseRefusal | Code>(codes));
}

function routeOf(definition: OperationDefinition<RefusalCode>) {
  const [, tag = 'system'] = definition.path.split('/');
  return { method: definition.method, path: definition.path, summary: definition.summary, tags: [tag] };
}
