import type { Client } from '@orpc/client';
import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RequestContext } from './client.ts';
import { newId } from './new-id.ts';
import type { Refusal } from './refusal.ts';
import { runCommand, type CommandResult } from './run-command.ts';

/** `waiting`: no connection, it is sent again by itself; the window must stay open. */
export type CommandState = 'idle' | 'running' | 'waiting' | 'done' | 'refused';

export interface Command<Input, Output> {
  /**
   * Carries out the command once. The same input while it runs (a double click) is the same command; other input
   * waits its turn. Never throws.
   */
  readonly run: (input: Omit<Input, 'commandId'>) => Promise<CommandResult<Output>>;
  readonly state: CommandState;
  readonly isBusy: boolean;
  /** The last refusal, until the next run. */
  readonly refusal: Refusal | null;
  /** When it was last done. */
  readonly doneAt: Date | null;
  /** Forgets the last refusal: the person goes on typing. */
  readonly reset: () => void;
}

interface Progress {
  readonly state: CommandState;
  readonly refusal: Refusal | null;
  readonly doneAt: Date | null;
}

const idle: Progress = { state: 'idle', refusal: null, doneAt: null };

/**
 * A command for a screen: makes its id once per intent, sends it until it is answered, and refreshes what it changed.
 *
 * @param options.invalidates keys of the queries that the change makes stale.
 */
export function useCommand<Input extends { commandId: string }, Output, Failure>(
  command: Client<RequestContext, Input, Output, Failure>,
  options: { readonly invalidates?: readonly QueryKey[] } = {},
): Command<Input, Output> {
  const queries = useQueryClient();
  const [progress, setProgress] = useState<Progress>(idle);
  const running = useRef<{ readonly words: string; readonly result: Promise<CommandResult<Output>> } | null>(
    null,
  );
  const latest = useRef({ command, invalidates: options.invalidates });
  useEffect(() => {
    latest.current = { command, invalidates: options.invalidates };
  });

  const run = useCallback(
    (input: Omit<Input, 'commandId'>): Promise<CommandResult<Output>> => {
      const words = JSON.stringify(input);
      const before = running.current;
      if (before?.words === words) return before.result;

      const complete = { ...input, commandId: newId() } as Input;
      const perform = async (): Promise<CommandResult<Output>> => {
        await before?.result;
        setProgress((shown) => ({ ...shown, state: 'running', refusal: null }));
        const result = await runCommand(
          () => latest.current.command(complete),
          () => setProgress((shown) => ({ ...shown, state: 'waiting' })),
        );
        if (running.current?.result === promise) running.current = null;
        setProgress((shown) =>
          result.ok
            ? { state: 'done', refusal: null, doneAt: new Date() }
            : { ...shown, state: 'refused', refusal: result.refusal },
        );
        if (result.ok) {
          for (const queryKey of latest.current.invalidates ?? [])
            void queries.invalidateQueries({ queryKey });
        }
        return result;
      };
      const promise: Promise<CommandResult<Output>> = perform();
      running.current = { words, result: promise };
      return promise;
    },
    [queries],
  );
  const reset = useCallback(() => setProgress((shown) => ({ ...shown, state: 'idle', refusal: null })), []);

  return { ...progress, isBusy: progress.state === 'running' || progress.state === 'waiting', run, reset };
}
