import { contract } from '@vangnet/contract';
import { defineCommand } from '../../operations/operation.ts';
import { getAgreement } from './agreements.ts';
import { endAgreementRow } from './safety-plans.store.ts';

export const endAgreement = defineCommand(contract.safetyPlans.endAgreement, async (input, context) => {
  const { caseId, agreementId, reason } = input;
  await getAgreement(context, caseId, agreementId);
  await endAgreementRow(context, caseId, agreementId, reason);
  context.recordChange({ recordId: agreementId });
  return { id: agreementId };
});
