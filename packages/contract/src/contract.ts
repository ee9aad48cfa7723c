import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract';
import { access } from './access.contract.ts';
import { caseClosureOperations } from './case-closure.contract.ts';
import { activityLog } from './activity-log.contract.ts';
import { caseWorkers } from './case-workers.contract.ts';
import { emergency } from './cases-emergency.contract.ts';
import { cases } from './cases.contract.ts';
import { conversations } from './conversations.contract.ts';
import { dangerAndGoals } from './danger-and-goals.contract.ts';
import { mapping } from './mapping.contract.ts';
import { measurement } from './measurement.contract.ts';
import { notices } from './notices.contract.ts';
import { organisation } from './organisation.contract.ts';
import { ownFile } from './own-file.contract.ts';
import { printing } from './printing.contract.ts';
import { retention } from './retention.contract.ts';
import { safetyPlans } from './safety-plans.contract.ts';
import { scaling } from './scaling.contract.ts';
import { sharing } from './sharing.contract.ts';

/** Every operation of the product, by capability. Server, web client, OpenAPI document and tests all derive from it. */
export const contract = {
  access,
  organisation,
  cases: { ...cases, ...caseWorkers, ...caseClosureOperations, ...emergency },
  conversations,
  mapping,
  scaling,
  sharing,
  dangerAndGoals,
  safetyPlans,
  measurement,
  printing,
  ownFile,
  retention,
  activityLog,
  notices,
};
export type Contract = typeof contract;

/** What each operation takes and gives, as types. */
export type OperationInputs = InferContractRouterInputs<Contract>;
export type OperationOutputs = InferContractRouterOutputs<Contract>;
