import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { updateOutcome } from './corrections.store.ts';
import { getCorrection } from './show-correction.ts';

/** A decision may be taken anew: somebody objects, and was right. An addition needs none. */
export const decideCorrection = defineCommand(
  contract.ownFile.decideCorrection,
  async ({ caseId, correctionId, decision }, context) => {
    const { kind, personId } = await getCorrection(context, caseId, correctionId);
    if (kind === 'addition') throw new AppError('notPossibleNow', { reason: 'additionStays' });
    await updateOutcome(context, caseId, correctionId, decision);
    context.recordChange({ recordId: correctionId, personIds: [personId] });
    return getCorrection(context, caseId, correctionId);
  },
);
