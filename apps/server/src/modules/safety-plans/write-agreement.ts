import { contract } from '@vangnet/contract';
import { positionAfterLast } from '@vangnet/domain/mapping/statement.ts';
import { defineCommand } from '../../operations/operation.ts';
import { assertAgreementFits, getAgreement } from './agreements.ts';
import { insertAgreement, listAgreementRows } from './safety-plans.store.ts';

export const writeAgreement = defineCommand(contract.safetyPlans.writeAgreement, async (input, context) => {
  const { caseId, content } = input;
  await assertAgreementFits(context, caseId, content);
  const last = (await listAgreementRows(context, caseId)).at(-1);
  await insertAgreement(context, caseId, context.commandId, content, positionAfterLast(last?.position));
  context.recordChange({ recordId: context.commandId });
  return getAgreement(context, caseId, context.commandId);
});
