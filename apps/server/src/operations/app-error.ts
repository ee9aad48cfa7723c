import { refusals, type RefusalCode, type RefusalDetails } from '@vangnet/contract/refusal.ts';

/**
 * A refusal: an expected no, with a code of the closed union and the details that its code declares. Anything else
 * that is thrown is a fault of ours and is answered with 500 and no detail.
 */
export class AppError<Code extends RefusalCode = RefusalCode> extends Error {
  override readonly name = 'AppError';
  readonly code: Code;
  readonly details: RefusalDetails<Code>;

  constructor(
    code: Code,
    ...[details]: RefusalDetails<Code> extends undefined ? [] : [RefusalDetails<Code>]
  ) {
    super(code);
    this.code = code;
    this.details = details as RefusalDetails<Code>;
  }

  get status(): number {
    return refusals[this.code].status;
  }
}

/** Whether something thrown is a refusal; `instanceof` alone would leave its code and details as `any`. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof AppError;
}

/** A refusal because one field does not fit what is known, in the same shape as a failed parse. */
export function invalidField(path: readonly (string | number)[], code: string): AppError<'invalidInput'> {
  return new AppError('invalidInput', { issues: [{ path: [...path], code }] });
}
