/** One line for a person at the terminal, in both languages of the product. */
export interface Bilingual {
  nl: string;
  en: string;
}

/** Takes a line that tells what the server is doing now. */
export type ReportProgress = (line: Bilingual) => void;

/** The part of a terminal stream that the printer needs, so that a test can pass its own. */
export interface TerminalStream {
  isTTY?: boolean;
  write(text: string): unknown;
  on?(event: 'error', listener: () => void): unknown;
}

export interface Terminal {
  /** A step of the start: one line, Dutch first, English in grey after it. */
  step: ReportProgress;
  /** An error with its way out: Dutch as a block, then English as a block. */
  problem: ReportProgress;
}

const grey = (text: string) => `\u001b[90m${text}\u001b[39m`;

/** Prints progress to `stream`; colour only on a real terminal and when NO_COLOR is not set. */
export function createTerminal(
  stream: TerminalStream = process.stdout,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Terminal {
  const dim = stream.isTTY && !env.NO_COLOR ? grey : (text: string) => text;
  // A terminal that was closed must not bring the server down in the middle of its clean stop.
  stream.on?.('error', () => undefined);
  return {
    step: ({ nl, en }) => void stream.write(`${nl}  ${dim(`· ${en}`)}\n`),
    problem: ({ nl, en }) => void stream.write(`\n${nl}\n\n${dim(en)}\n\n`),
  };
}
