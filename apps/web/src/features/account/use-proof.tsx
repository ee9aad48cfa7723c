import { useState, type ReactNode } from 'react';
import type { Refusal } from '../../api/refusal.ts';
import type { CommandResult } from '../../api/run-command.ts';
import { ProofDialog } from './proof-dialog.tsx';

export interface Proof {
  /** Carries out a command; when the server first wants to see again who is there, asks that and then goes on. */
  readonly withProof: <Output>(run: () => Promise<CommandResult<Output>>) => Promise<CommandResult<Output>>;
  /** Stands somewhere on the screen. */
  readonly dialog: ReactNode;
}

/** Whoever changes how they sign in has to have shown shortly before that it is them. */
export function useProof(): Proof {
  const [answer, setAnswer] = useState<((isProved: boolean) => void) | null>(null);

  async function withProof<Output>(
    run: () => Promise<CommandResult<Output>>,
  ): Promise<CommandResult<Output>> {
    const result = await run();
    if (result.ok || result.refusal.code !== 'proofNeeded') return result;
    const isProved = await new Promise<boolean>((resolve) => setAnswer(() => resolve));
    setAnswer(null);
    return isProved ? run() : result;
  }
  return {
    withProof,
    dialog: answer && <ProofDialog onProved={() => answer(true)} onCancel={() => answer(false)} />,
  };
}

/** The question is on the screen already; who said no to it knows. */
export function exceptProof(refusal: Refusal | null): Refusal | null {
  return refusal?.code === 'proofNeeded' ? null : refusal;
}
