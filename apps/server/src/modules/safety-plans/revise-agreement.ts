import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { assertAgreementFits, getAgreement } from './agreements.ts';
import { updateAgreement } from './safety-plans.store.ts';

export const reviseAgreement = defineCommand(contract.safetyPlans.reviseAgreement, async (input, context) => {
  const { caseId, agreementId, content } = input;
  const current = await getAgreement(context, caseId, agreementId);
  await assertAgreementFits(context, caseId, content);
  if (!(await updateAgreement(context, caseId, agreementId, input.expectedVersion, content)))
    throw new AppError('conflict', { current });
  context.recordChange({ recordId: agreementId });
  return getAgreement(context, caseId, agreementId);
});
