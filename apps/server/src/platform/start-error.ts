import type { Bilingual } from './terminal.ts';

/** Why the server cannot start. Tests and exit messages key on the code, people read the explanation. */
export type StartErrorCode =
  | 'bad-config'
  | 'port-in-use'
  | 'already-running'
  | 'data-in-use'
  | 'data-unwritable'
  | 'data-broken'
  | 'data-other-version'
  | 'binaries-missing'
  | 'binaries-incomplete'
  | 'no-service-account'
  | 'no-reachable-place'
  | 'database-failed';

/** A reason not to start that the person at the terminal can act on: what is wrong and the way out. */
export class StartError extends Error {
  readonly code: StartErrorCode;
  readonly explanation: Bilingual;

  constructor(code: StartErrorCode, explanation: Bilingual, options?: ErrorOptions) {
    super(`${explanation.nl}\n\n${explanation.en}`, options);
    this.name = 'StartError';
    this.code = code;
    this.explanation = explanation;
  }
}
