import type {
  AnySchema,
  ContractProcedure,
  ErrorMap,
  InferSchemaInput,
  InferSchemaOutput,
} from '@orpc/contract';
import type { OperationMeta } from '@vangnet/contract/operation.ts';
import type { SignInWay } from '@vangnet/domain/access/account.ts';
import type { Actor } from '@vangnet/domain/access/actor.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import type { Tx } from '../platform/database/database.ts';
import type { Mailer } from '../platform/mail/mailer.ts';

/** Where people reach this server, and what it was given to reach others. */
export interface Installation {
  readonly publicUrl: URL;
  /** Demo mode: invented people, one-click sign-in. */
  readonly demo: boolean;
  readonly mailer: Mailer | undefined;
  /** The organisation's own provider of identities. */
  readonly oidc: OidcSettings | undefined;
}

export interface OidcSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** For the button. */
  readonly name: string;
}

/**
 * What the server keeps in a browser: the session, a sign-in that waits for its second factor, one that waits for the
 * organisation's provider, and the mark of a browser in which somebody signed in before.
 */
export type BrowserToken = 'session' | 'pending' | 'oidc' | 'device';

export interface Browser {
  readonly address: string;
  readonly userAgent: string;
  readonly findToken: (name: BrowserToken) => string | undefined;
  readonly keepToken: (name: BrowserToken, token: string, seconds: number) => void;
  readonly forgetToken: (name: BrowserToken) => void;
}

/** The session of somebody who is signed in. */
export interface SessionFacts {
  readonly id: string;
  readonly way: SignInWay;
  readonly provedAt: Date;
  /** As chosen; null while somebody with several functions has yet to choose. */
  readonly functionId: string | null;
  /** One of their functions asks for a second factor, and they signed in with a password alone. */
  readonly mustSetUpSecondFactor: boolean;
}

/** What an operation on identity gets: it runs before, at or after signing in, under the identity role. */
export interface IdentityContext {
  readonly tx: Tx;
  readonly actor: Actor | undefined;
  readonly session: SessionFacts | undefined;
  readonly now: Date;
  readonly today: LocalDate;
  readonly installation: Installation;
  readonly browser: Browser;
  /** For the activity log: somebody proved just now who they are. */
  readonly signIn: (worker: { readonly organisationId: string; readonly workerId: string }) => void;
  /** For the activity log: of whom or of what this is, also when it refuses. */
  readonly concern: (what: { readonly organisationId: string; readonly recordId: string }) => void;
  /** Work for after the commit: cookies, mail. It must not fail the operation. */
  readonly afterCommit: (work: () => void) => void;
}

type Procedure<Input extends AnySchema, Output extends AnySchema> = ContractProcedure<
  Input,
  Output,
  ErrorMap,
  OperationMeta
>;

export interface IdentityOperation<
  Input extends AnySchema = AnySchema,
  Output extends AnySchema = AnySchema,
> {
  readonly kind: 'identity';
  readonly contract: Procedure<Input, Output>;
  readonly beforehand:
    ((input: InferSchemaOutput<Input>, context: IdentityContext) => Promise<void>) | undefined;
  readonly handle: (
    input: InferSchemaOutput<Input>,
    context: IdentityContext,
  ) => Promise<InferSchemaInput<Output>>;
}

/**
 * Ties a contract of identity to the code that carries it out.
 *
 * @param beforehand runs first, in a transaction that stands whatever follows: a try is counted before it is judged, so
 * that many at once cannot slip past the count.
 */
export function defineIdentityOperation<Input extends AnySchema, Output extends AnySchema>(
  contract: Procedure<Input, Output>,
  handle: IdentityOperation<Input, Output>['handle'],
  beforehand?: IdentityOperation<Input, Output>['beforehand'],
): IdentityOperation<Input, Output> {
  return { kind: 'identity', contract, handle, beforehand };
}
