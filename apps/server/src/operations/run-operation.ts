import { createHash, randomUUID } from 'node:crypto';
import type { AnySchema, InferSchemaOutput } from '@orpc/contract';
import type { OperationMeta } from '@vangnet/contract/operation.ts';
import type { RefusalCode } from '@vangnet/contract/refusal.ts';
import type { Actor } from '@vangnet/domain/access/actor.ts';
import { localDateOf } from '@vangnet/domain/time/local-date.ts';
import { z } from 'zod';
import { inTransactionAs, settingsOf, type Database, type Tx } from '../platform/database/database.ts';
import { writeActivity, type Activity, type RequestOrigin } from './activity.store.ts';
import { AppError, isAppError } from './app-error.ts';
import { authorise, type Grant } from './authorise.ts';
import { claimCommand, storeResult, type ClaimedCommand } from './command-log.store.ts';
import { findNamedPersons } from './find-named-persons.ts';
import type { SessionFacts } from './identity-operation.ts';
import type { Command, OperationContext, Query, RecordedChange } from './operation.ts';

/** Who asks, and when. Seeding passes a moment in the past, a server the present. */
export interface Caller {
  readonly actor: Actor | undefined;
  readonly now: Date;
  /** From where the request came; none for a program of our own. */
  readonly from?: RequestOrigin;
  readonly session?: Pick<SessionFacts, 'mustSetUpSecondFactor'> | undefined;
}

/** A screen that refreshes is one look; an afternoon of typing is one activity per ten minutes. */
const LOOKS_JOINED_WITHIN_SECONDS = 60;
const TYPING_JOINED_WITHIN_SECONDS = 600;

/**
 * The one way in which anything is done or read: rights, transaction, handler, output check, activity row. A look is
 * written and committed before anything is read (docs/decisions/0013).
 *
 * @param input as parsed by the operation's input schema.
 * @throws AppError for every refusal that the operation declares; the refusal stands in the activity log.
 */
export async function runOperation<Input extends AnySchema, Output extends AnySchema>(
  database: Database,
  name: string,
  operation: Command<Input, Output> | Query<Input, Output>,
  input: InferSchemaOutput<Input>,
  caller: Caller,
): Promise<InferSchemaOutput<Output>> {
  const meta: OperationMeta = operation.contract['~orpc'].meta;
  const { actor, now } = caller;
  if (!actor) throw new AppError('notSignedIn');
  const run: Run = {
    name,
    meta,
    actor,
    now,
    from: caller.from ?? null,
    today: localDateOf(now),
    caseId: fieldOf(input, 'caseId'),
    recordId: fieldOf(input, pieceField(operation.contract['~orpc'].route.path)),
    personIds: findNamedPersons(input),
  };
  const settings = settingsOf(actor, now);
  const writing: InTransaction = (work) =>
    inTransactionAs(database, 'vangnet_app', settings, 'read committed', work);
  const reading: InTransaction = (work) =>
    inTransactionAs(
      database,
      meta.role === 'figures' ? 'vangnet_figures' : 'vangnet_app',
      settings,
      'repeatable read',
      work,
    );
  try {
    if (caller.session?.mustSetUpSecondFactor) throw new AppError('secondFactorNeeded');
    return operation.kind === 'command'
      ? await runCommand(operation, input, run, writing)
      : await runQuery(operation, input, run, writing, reading);
  } catch (error) {
    if (!isAppError(error)) throw error;
    assertDeclared(name, meta, error.code);
    await writing((tx) => writeActivity(tx, activityOf(run, {}, undefined, error.code)));
    throw error;
  }
}

interface Run {
  readonly name: string;
  readonly meta: OperationMeta;
  readonly actor: Actor;
  readonly now: Date;
  readonly from: RequestOrigin | null;
  readonly today: string;
  readonly caseId: string | undefined;
  readonly recordId: string | undefined;
  readonly personIds: readonly string[];
}

type InTransaction = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;

async function runCommand<Input extends AnySchema, Output extends AnySchema>(
  command: Command<Input, Output>,
  input: InferSchemaOutput<Input>,
  run: Run,
  inTransaction: InTransaction,
): Promise<InferSchemaOutput<Output>> {
  const commandId = fieldOf(input, 'commandId') ?? randomUUID();
  const afterwards: (() => Promise<void> | void)[] = [];
  const stored = command.options.retry === 'storedAnswer';
  const claimed: ClaimedCommand = {
    organisationId: run.actor.organisationId,
    commandId,
    workerId: run.actor.workerId,
    operation: run.name,
    inputHash: createHash('sha256').update(JSON.stringify(input)).digest(),
    at: run.now,
  };
  const result = await inTransaction(async (tx) => {
    const claim = stored ? await claimCommand(tx, claimed) : ({ kind: 'new' } as const);
    if (claim.kind === 'reused') throw new AppError('commandIdReused');
    const grant = await authorise(tx, run.actor, run.meta, run.caseId, run);
    if (claim.kind === 'retry') return claim.result as InferSchemaOutput<Output>;
    const changes: RecordedChange[] = [];
    const output = await command.handle(input, {
      ...contextOf(run, tx, grant),
      commandId,
      newId: randomUUID,
      recordChange: (change) => changes.push(change),
      afterCommit: (work) => afterwards.push(work),
    });
    if (changes.length === 0) throw new Error(`${run.name} changed something without saying what`);
    const checked = await checkOutput(command.contract['~orpc'].outputSchema, output);
    if (stored) {
      const opened = changes.find((change) => change.caseId !== undefined);
      await storeResult(tx, claimed, checked, run.caseId ?? opened?.caseId ?? null);
    }
    // Last, because each row holds its chain until the commit; and by case, so that no two commands wait for each other.
    const rows = changes.map((change) => activityOf(run, change, grant));
    for (const row of rows.toSorted((one, other) => compareIds(one.caseId, other.caseId))) {
      await writeActivity(tx, row, stored ? 0 : TYPING_JOINED_WITHIN_SECONDS);
    }
    return checked;
  });
  for (const work of afterwards) await work();
  return result;
}

async function runQuery<Input extends AnySchema, Output extends AnySchema>(
  query: Query<Input, Output>,
  input: InferSchemaOutput<Input>,
  run: Run,
  writing: InTransaction,
  reading: InTransaction,
): Promise<InferSchemaOutput<Output>> {
  const authoriseIn = (tx: Tx) => authorise(tx, run.actor, run.meta, run.caseId, run);
  const logged = run.meta.activity === 'notRecorded' ? undefined : await writing(logLook);
  const make = await reading(async (tx) =>
    query.load(input, contextOf(run, tx, logged ?? (await authoriseIn(tx)))),
  );
  return checkOutput(query.contract['~orpc'].outputSchema, await make());

  /** In a transaction of its own: whoever waits for the chain of the case holds nothing else meanwhile. */
  async function logLook(tx: Tx): Promise<Grant> {
    const grant = await authoriseIn(tx);
    const joined = run.meta.activity === 'eachRecorded' ? 0 : LOOKS_JOINED_WITHIN_SECONDS;
    await writeActivity(tx, activityOf(run, {}, grant), joined);
    return grant;
  }
}

function contextOf(run: Run, tx: Tx, { caseFacts, level }: Grant): OperationContext {
  return { actor: run.actor, tx, now: run.now, today: run.today, caseFacts, level };
}

function activityOf(
  run: Run,
  what: RecordedChange,
  grant: Grant | undefined,
  refusal?: RefusalCode,
): Activity {
  const { actor } = run;
  return {
    organisationId: actor.organisationId,
    workerId: actor.workerId,
    acting: actor.acting,
    onBehalfOf: grant?.onBehalfOf ?? null,
    operation: run.name,
    caseId: what.caseId ?? run.caseId ?? null,
    recordId: what.recordId ?? run.recordId ?? null,
    personIds: [...new Set([...run.personIds, ...(what.personIds ?? [])])],
    basis: grant?.basis ?? null,
    result: refusal ? 'refused' : 'done',
    refusal: refusal ?? null,
    from: run.from,
    at: run.now,
  };
}

const compareIds = (one: string | null, other: string | null): number =>
  (one ?? '').localeCompare(other ?? '', 'en');

async function checkOutput<Output extends AnySchema>(
  schema: Output | undefined,
  output: unknown,
): Promise<InferSchemaOutput<Output>> {
  if (!(schema instanceof z.ZodType)) throw new Error('an operation without an output schema');
  return (await schema.parseAsync(output)) as InferSchemaOutput<Output>;
}

function assertDeclared(name: string, meta: OperationMeta, code: RefusalCode): void {
  if (!meta.refusals.includes(code))
    throw new Error(`${name} refused with ${code}, which it does not declare`);
}

function fieldOf(input: unknown, field: string | undefined): string | undefined {
  const value =
    field === undefined ? undefined : (input as Readonly<Record<string, unknown>> | undefined)?.[field];
  return typeof value === 'string' ? value : undefined;
}

/** The piece that a path names: the first `{...Id}` in it that is not the case (what it is compared with may be `now`). */
function pieceField(path: string | undefined): string | undefined {
  return [...(path ?? '').matchAll(/\{(\w+Id)\}/g)]
    .map((match) => match[1])
    .find((field) => field !== 'caseId');
}
