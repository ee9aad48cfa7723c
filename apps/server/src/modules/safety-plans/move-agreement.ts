import { contract } from '@vangnet/contract';
import { positionBetween, positionsFor } from '@vangnet/domain/mapping/statement.ts';
import { invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { getAgreement } from './agreements.ts';
import { listAgreementRows, updateAgreementPosition } from './safety-plans.store.ts';

export const moveAgreement = defineCommand(contract.safetyPlans.moveAgreement, async (input, context) => {
  const { caseId, agreementId, afterId } = input;
  await getAgreement(context, caseId, agreementId);
  const others = (await listAgreementRows(context, caseId)).filter(
    (agreement) => agreement.id !== agreementId,
  );
  const place = afterId === null ? 0 : others.findIndex((agreement) => agreement.id === afterId) + 1;
  if (afterId !== null && place === 0) throw invalidField(['afterId'], 'unknown');

  const position = positionBetween(others[place - 1]?.position, others[place]?.position);
  if (position === undefined) {
    const order = [
      ...others.slice(0, place).map(({ id }) => id),
      agreementId,
      ...others.slice(place).map(({ id }) => id),
    ];
    const positions = positionsFor(order.length);
    for (const [index, id] of order.entries())
      await updateAgreementPosition(context, caseId, id, positions[index] ?? index);
  } else {
    await updateAgreementPosition(context, caseId, agreementId, position);
  }
  context.recordChange({ recordId: agreementId });
  return getAgreement(context, caseId, agreementId);
});
