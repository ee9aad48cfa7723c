import type { OperationInputs, OperationOutputs } from '@vangnet/contract';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';

export interface DemoCaller {
  /** Key of a demo worker. */
  readonly worker: string;
  /** Day on which it happens, counted from the day of loading; what is still ahead is written down today. */
  readonly on: number;
  /** Makes the command id: the same at each loading. */
  readonly key: string;
}

/** How the demo reaches the operations: in process, or over HTTP. */
export interface DemoStage {
  readonly call: <
    Capability extends keyof OperationInputs,
    Name extends keyof OperationInputs[Capability] & keyof OperationOutputs[Capability],
  >(
    capability: Capability,
    name: Name,
    input: Omit<OperationInputs[Capability][Name], 'commandId'>,
    as: DemoCaller,
  ) => Promise<OperationOutputs[Capability][Name]>;
  readonly workerId: (key: string) => string;
  readonly teamId: (key: string) => string;
  readonly dayOf: (offset: number) => LocalDate;
}
