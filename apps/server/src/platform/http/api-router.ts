import { implement, ORPCError, ValidationError, type AnyRouter } from '@orpc/server';
import type { AnyContractProcedure } from '@orpc/contract';
import { inputIssue, type InputIssue } from '@vangnet/contract/refusal.ts';
import type { z } from 'zod';
import type { OperationTree } from '../../operation-registry.ts';
import { type AppError, isAppError } from '../../operations/app-error.ts';
import { runIdentityOperation, type IdentityCaller } from '../../operations/run-identity-operation.ts';
import { runOperation } from '../../operations/run-operation.ts';
import type { Database } from '../database/database.ts';

/** What the HTTP layer knows of a request. */
export type RequestContext = IdentityCaller;

/** The REST routes of every operation, all through the one pipeline. */
export function createApiRouter(registry: OperationTree, database: Database): AnyRouter {
  return Object.fromEntries(
    Object.entries(registry).map(([capability, operations]) => [
      capability,
      Object.fromEntries(
        Object.entries(operations).map(([name, operation]) => {
          // The output is checked inside the transaction, before the commit: a second check here would come too late.
          const procedure = implement(operation.contract as AnyContractProcedure)
            .$config({ initialOutputValidationIndex: Number.NaN })
            .$context<RequestContext>();
          return [
            name,
            procedure.handler(async ({ input, context }) => {
              try {
                return operation.kind === 'identity'
                  ? await runIdentityOperation(database, `${capability}.${name}`, operation, input, context)
                  : await runOperation(database, `${capability}.${name}`, operation, input, context);
              } catch (error) {
                throw isAppError(error) ? toWireError(error) : error;
              }
            }),
          ];
        }),
      ),
    ]),
  ) as AnyRouter;
}

function toWireError(error: AppError): ORPCError<string, unknown> {
  const data = error.code === 'invalidInput' ? { issues: parseIssues(error.details) } : error.details;
  return new ORPCError(error.code, { status: error.status, data });
}

function parseIssues(details: unknown): readonly InputIssue[] {
  return (details as { readonly issues: readonly unknown[] }).issues.map((issue) => inputIssue.parse(issue));
}

/** A failed parse becomes `invalidInput` with one issue per field; the texts are the web's, in the person's language. */
export function toInvalidInput(error: unknown): unknown {
  if (
    !(error instanceof ORPCError) ||
    error.code !== 'BAD_REQUEST' ||
    !(error.cause instanceof ValidationError)
  )
    return error;
  const issues = (error.cause.issues as readonly z.core.$ZodIssue[]).flatMap(toInputIssues);
  return new ORPCError('invalidInput', { status: 400, data: { issues }, cause: error });
}

function toInputIssues(issue: z.core.$ZodIssue): readonly InputIssue[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const at = (code: string, params: InputIssue['params'] = {}): InputIssue[] => [{ path, code, params }];
  switch (issue.code) {
    case 'custom':
      // The rules of `domain` name what is wrong with a key of the catalogue as their message.
      return at(issue.message, numbersOf(issue.params));
    case 'too_big':
      return at(issue.origin === 'string' ? 'tooLong' : 'tooLarge', { max: Number(issue.maximum) });
    case 'too_small':
      return at(
        /^[a-zA-Z]+$/.test(issue.message)
          ? issue.message
          : issue.origin === 'string'
            ? 'required'
            : 'tooSmall',
        { min: Number(issue.minimum) },
      );
    case 'invalid_type':
      return at(issue.input === undefined || issue.input === null ? 'required' : 'wrongType');
    default:
      return at(/^[a-zA-Z]+$/.test(issue.message) ? issue.message : 'invalid');
  }
}

function numbersOf(params: Readonly<Record<string, unknown>> | undefined): InputIssue['params'] {
  return Object.fromEntries(
    Object.entries(params ?? {}).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  );
}
