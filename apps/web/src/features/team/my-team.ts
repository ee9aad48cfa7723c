import type { OperationOutputs } from '@vangnet/contract';
import type { TeamCase, TeamWorker } from '@vangnet/contract/case-workers.contract.ts';

export type MyTeam = OperationOutputs['cases']['getMyTeam'];

/** Chosen instead of a worker: the cases on which nobody works. */
export const NOBODY = 'nobody';

/** The cases in which a worker does something, now or from a later day on. */
export function listCasesOf(team: MyTeam, chosen: string): readonly TeamCase[] {
  return team.cases.filter((one) =>
    chosen === NOBODY
      ? one.isUnattended
      : one.workers.some(({ workerId, part }) => workerId === chosen && part !== 'guest'),
  );
}

/** Somebody who left and still stands in files: the lead's first concern. */
export const hasLeft = ({ active, openCases }: TeamWorker): boolean => !active && openCases > 0;
