import type { AnySchema, InferSchemaOutput } from '@orpc/contract';
import { decide } from '@vangnet/domain/access/decide.ts';
import type { OperationMeta } from '@vangnet/contract/operation.ts';
import { localDateOf } from '@vangnet/domain/time/local-date.ts';
import { z } from 'zod';
import { inTransactionAs, type Database, type Tx } from '../platform/database/database.ts';
import { writeActivity } from './activity.store.ts';
import { AppError, isAppError } from './app-error.ts';
import type {
  Browser,
  IdentityContext,
  IdentityOperation,
  Installation,
  SessionFacts,
} from './identity-operation.ts';
import type { Caller } from './run-operation.ts';

/** Who asks, with what an operation on identity needs of their browser and of this server. */
export interface IdentityCaller extends Caller {
  readonly session: SessionFacts | undefined;
  readonly installation: Installation;
  readonly browser: Browser;
}

/** Runs an operation that decides who somebody is. No command id is kept: signing in twice is two sign-ins. */
export async function runIdentityOperation<Input extends AnySchema, Output extends AnySchema>(
  database: Database,
  name: string,
  operation: IdentityOperation<Input, Output>,
  input: InferSchemaOutput<Input>,
  caller: IdentityCaller,
): Promise<InferSchemaOutput<Output>> {
  const { meta } = operation.contract['~orpc'];
  const { beforehand, handle } = operation;
  return runIdentityWork(database, name, caller, {
    assertMay: () => assertMay(meta, caller),
    beforehand: beforehand && ((context) => beforehand(input, context)),
    handle: async (context) => checkOutput(operation, await handle(input, context)),
    recorded: meta.activity !== 'notRecorded',
  }).catch((error: unknown) => {
    if (isAppError(error) && !meta.refusals.includes(error.code))
      throw new Error(`${name} refused with ${error.code}, which it does not declare`);
    throw error;
  });
}

interface IdentityWork<Result> {
  readonly assertMay?: () => void;
  readonly beforehand?: ((context: IdentityContext) => Promise<void>) | undefined;
  readonly handle: (context: IdentityContext) => Promise<Result>;
  readonly recorded: boolean;
}

/** The same for what is no operation of the contract: the way back from the organisation's own provider. */
export async function runIdentityWork<Result>(
  database: Database,
  name: string,
  caller: IdentityCaller,
  work: IdentityWork<Result>,
): Promise<Result> {
  const { actor, now } = caller;
  let worker: { readonly organisationId: string; readonly workerId: string } | undefined = actor;
  let concerned: { readonly organisationId: string; readonly recordId: string } | undefined;
  const afterwards: (() => void)[] = [];
  const contextOf = (tx: Tx): IdentityContext => ({
    tx,
    actor,
    session: caller.session,
    now,
    today: localDateOf(now),
    installation: caller.installation,
    browser: caller.browser,
    signIn: (signedIn) => (worker = signedIn),
    concern: (what) => (concerned = what),
    afterCommit: (later) => afterwards.push(later),
  });
  const inTransaction = <Outcome>(inside: (tx: Tx) => Promise<Outcome>) =>
    inTransactionAs(database, 'vangnet_identity', undefined, 'read committed', inside);
  const log = (tx: Tx, refusal: string | null) =>
    writeActivity(tx, {
      organisationId: worker?.organisationId ?? concerned?.organisationId ?? null,
      workerId: worker?.workerId ?? null,
      acting: actor?.acting ?? null,
      onBehalfOf: null,
      operation: name,
      caseId: null,
      recordId: concerned?.recordId ?? null,
      personIds: [],
      basis: null,
      result: refusal === null ? 'done' : 'refused',
      refusal,
      from: caller.from ?? null,
      at: now,
    });
  try {
    work.assertMay?.();
    const { beforehand } = work;
    if (beforehand) await inTransaction((tx) => beforehand(contextOf(tx)));
    const result = await inTransaction(async (tx) => {
      const done = await work.handle(contextOf(tx));
      if (work.recorded) await log(tx, null);
      return done;
    });
    for (const later of afterwards) later();
    return result;
  } catch (error) {
    // Whoever asks without a session has tried nothing yet.
    if (isAppError(error) && error.code !== 'notSignedIn') {
      const { code } = error;
      await inTransaction((tx) => log(tx, code));
    }
    throw error;
  }
}

/** Somebody who has yet to set up a second factor may do that, and nothing that manages others. */
function assertMay(meta: OperationMeta, { actor, session, now }: IdentityCaller): void {
  const decision = decide(actor, meta.permission, { moment: { now, today: localDateOf(now) } });
  if (!decision.allowed)
    throw new AppError(decision.reason === 'functionMayNot' ? 'functionMayNot' : 'notSignedIn');
  const isAboutOneself = meta.permission === 'nobodyInParticular' || meta.permission === 'signedIn';
  if (session?.mustSetUpSecondFactor && !isAboutOneself) throw new AppError('secondFactorNeeded');
}

async function checkOutput<Input extends AnySchema, Output extends AnySchema>(
  operation: IdentityOperation<Input, Output>,
  output: unknown,
): Promise<InferSchemaOutput<Output>> {
  const schema = operation.contract['~orpc'].outputSchema;
  if (!(schema instanceof z.ZodType)) throw new Error('an operation without an output schema');
  return (await schema.parseAsync(output)) as InferSchemaOutput<Output>;
}
