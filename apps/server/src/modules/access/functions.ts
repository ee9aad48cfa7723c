import type { ActingFunction } from '@vangnet/domain/access/actor.ts';
import type { KnownWorker } from './access.store.ts';

type Held = KnownWorker['functions'][number];

/** The function in which a worker acts: the chosen one, else the one of last time, else the first. */
export function toActingIn(
  { functions, defaultFunctionId }: Pick<KnownWorker, 'functions' | 'defaultFunctionId'>,
  chosenId: string | null,
): ActingFunction | null {
  const find = (id: string | null) => functions.find((held) => held.id === id);
  const held = find(chosenId) ?? find(defaultFunctionId) ?? functions[0];
  return held ? toActing(held) : null;
}

export const toFirstFunction = (worker: KnownWorker): ActingFunction | null => toActingIn(worker, null);

/** Of a function only what rights ask: a setting for the database and the log, not a name for a screen. */
function toActing({ id, role, unitId, unitKind }: Held): ActingFunction {
  return { id, role, unitId, unitKind };
}
