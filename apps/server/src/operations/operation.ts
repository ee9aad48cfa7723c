import type {
  AnySchema,
  ContractProcedure,
  ErrorMap,
  InferSchemaInput,
  InferSchemaOutput,
} from '@orpc/contract';
import type { OperationMeta } from '@vangnet/contract/operation.ts';
import type { Actor } from '@vangnet/domain/access/actor.ts';
import type { CaseFacts, CaseLevel } from '@vangnet/domain/access/case-access.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import type { Tx } from '../platform/database/database.ts';
import type { IdentityOperation } from './identity-operation.ts';

/** What every operation gets. There is no other way to the database. */
export interface OperationContext {
  readonly actor: Actor;
  readonly tx: Tx;
  readonly now: Date;
  /** Local day in Brussels. */
  readonly today: LocalDate;
  /** Facts of the case in the input, where there is one; a command holds its lock. */
  readonly caseFacts: CaseFacts | undefined;
  /** How far the actor sees into that case; `none` where no case is asked for. */
  readonly level: CaseLevel;
}

export interface RecordedChange {
  /** The case, where it is not the one of the input (a case that was just opened). */
  readonly caseId?: string;
  /** The piece that was changed. */
  readonly recordId?: string;
  /** Persons of the case whom it concerns, where the input does not name them. */
  readonly personIds?: readonly string[];
}

export interface CommandContext extends OperationContext {
  /** The id that a record created by this command bears. */
  readonly commandId: string;
  readonly newId: () => string;
  /** Names what was changed, for the activity log. A command that ends without it is a fault. */
  readonly recordChange: (change: RecordedChange) => void;
  /** Work for after the commit: mail, sockets. It must not fail the command. */
  readonly afterCommit: (work: () => Promise<void> | void) => void;
}

type Procedure<Input extends AnySchema, Output extends AnySchema> = ContractProcedure<
  Input,
  Output,
  ErrorMap,
  OperationMeta
>;

export interface Command<Input extends AnySchema = AnySchema, Output extends AnySchema = AnySchema> {
  readonly kind: 'command';
  readonly contract: Procedure<Input, Output>;
  readonly options: CommandOptions;
  readonly handle: (
    input: InferSchemaOutput<Input>,
    context: CommandContext,
  ) => Promise<InferSchemaInput<Output>>;
}

export interface CommandOptions {
  /**
   * `storedAnswer`: a retry gives the stored first answer. `byNature`: doing it twice is the same as once (merging an
   * edit of prose), so nothing is stored and a pause in typing leaves no copy of the text behind.
   */
  readonly retry: 'storedAnswer' | 'byNature';
}

export interface Query<Input extends AnySchema = AnySchema, Output extends AnySchema = AnySchema> {
  readonly kind: 'query';
  readonly contract: Procedure<Input, Output>;
  /**
   * Reads what is needed and gives the step that makes the answer of it. That step runs after the transaction: a
   * print that takes a tenth of a second holds no connection meanwhile.
   */
  readonly load: (
    input: InferSchemaOutput<Input>,
    context: OperationContext,
  ) => Promise<() => Promise<InferSchemaInput<Output>>>;
}

/** Ties a contract to the code that carries it out. One file per operation. */
export function defineCommand<Input extends AnySchema, Output extends AnySchema>(
  contract: Procedure<Input, Output>,
  handle: Command<Input, Output>['handle'],
  options: CommandOptions = { retry: 'storedAnswer' },
): Command<Input, Output> {
  return { kind: 'command', contract, options, handle };
}

export function defineQuery<Input extends AnySchema, Output extends AnySchema>(
  contract: Procedure<Input, Output>,
  handle: (input: InferSchemaOutput<Input>, context: OperationContext) => Promise<InferSchemaInput<Output>>,
): Query<Input, Output> {
  return {
    kind: 'query',
    contract,
    load: async (input, context) => {
      const output = await handle(input, context);
      return async () => output;
    },
  };
}

/** A query whose answer takes work after reading: `load` reads in the transaction, `make` works when it has ended. */
export function defineMadeQuery<Input extends AnySchema, Output extends AnySchema, Loaded>(
  contract: Procedure<Input, Output>,
  load: (input: InferSchemaOutput<Input>, context: OperationContext) => Promise<Loaded>,
  make: (loaded: Loaded) => Promise<InferSchemaInput<Output>>,
): Query<Input, Output> {
  return {
    kind: 'query',
    contract,
    load: async (input, context) => {
      const loaded = await load(input, context);
      return () => make(loaded);
    },
  };
}

/** Any operation, whatever its input. */
export type Operation<Input extends AnySchema = AnySchema, Output extends AnySchema = AnySchema> =
  Command<Input, Output> | Query<Input, Output> | IdentityOperation<Input, Output>;
