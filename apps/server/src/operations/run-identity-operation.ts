import type { AnySchema, InferSchemaOutput } from '@orpc/contract';
import { localDateOf } from '@vangnet/domain/time/local-date.ts';
import { inTransactionAs, type Database, type Tx } from '../platform/database/database.ts';
import { writeActivity } from './activity.store.ts';
import { AppError, isAppError } from './app-error.ts';
import type { Caller } from './run-operation.ts';
import type { IdentityContext, IdentityOperation } from './operation.ts';

/** Starts and ends the session of the browser that asks; `tx` is that of the operation. */
export interface SessionDoor {
  readonly start: (
    tx: Tx,
    worker: { readonly organisationId: string; readonly workerId: string },
  ) => Promise<void>;
  readonly end: (tx: Tx) => Promise<void>;
}

/** Runs an operation that decides who somebody is. No command id is kept: signing in twice is two sign-ins. */
export async function runIdentityOperation<Input extends AnySchema, Output extends AnySchema>(
  database: Database,
  name: string,
  operation: IdentityOperation<Input, Output>,
  input: InferSchemaOutput<Input>,
  caller: Caller & { readonly demo: boolean; readonly door: SessionDoor },
): Promise<InferSchemaOutput<Output>> {
  const meta = operation.contract['~orpc'].meta;
  const { actor, now, door } = caller;
  if (meta.permission !== 'nobodyInParticular' && !actor) throw new AppError('notSignedIn');
  const afterRefusal: ((tx: Tx) => Promise<void>)[] = [];
  const inTransaction = <Result>(work: (tx: Tx) => Promise<Result>) =>
    inTransactionAs(database, 'vangnet_identity', undefined, 'read committed', work);
  let signedIn: { readonly organisationId: string; readonly workerId: string } | undefined = actor;
  const log = (tx: Tx, refusal: string | null) =>
    writeActivity(tx, {
      organisationId: signedIn?.organisationId ?? null,
      workerId: signedIn?.workerId ?? null,
      acting: actor?.acting ?? null,
      onBehalfOf: null,
      operation: name,
      caseId: null,
      recordId: null,
      personIds: [],
      basis: null,
      result: refusal === null ? 'done' : 'refused',
      refusal,
      from: caller.from ?? null,
      at: now,
    });
  try {
    return await inTransaction(async (tx) => {
      const context: IdentityContext = {
        tx,
        actor,
        now,
        today: localDateOf(now),
        demo: caller.demo,
        session: {
          start: async (worker) => {
            signedIn = worker;
            await door.start(tx, worker);
          },
          end: () => door.end(tx),
        },
        onRefusal: (work) => afterRefusal.push(work),
      };
      const output = await operation.handle(input, context);
      if (meta.activity === 'recorded') await log(tx, null);
      return output as InferSchemaOutput<Output>;
    });
  } catch (error) {
    if (!isAppError(error)) throw error;
    await inTransaction(async (tx) => {
      for (const work of afterRefusal) await work(tx);
      await log(tx, error.code);
    });
    throw error;
  }
}
