import { contract } from '@vangnet/contract';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { loadVoices } from '../cases/public.ts';
import { existsPiece, insertCorrection } from './corrections.store.ts';
import { getCorrection } from './show-correction.ts';

export const recordCorrection = defineCommand(
  contract.ownFile.recordCorrection,
  async ({ caseId, personId, content }, context) => {
    if (!(await loadVoices(context, caseId)).person(personId)) throw new AppError('notFound');
    if (content.receivedOn > context.today) throw invalidField(['content', 'receivedOn'], 'inFuture');
    if (content.piece && !(await existsPiece(context, caseId, content.piece)))
      throw invalidField(['content', 'piece', 'id'], 'unknown');
    await insertCorrection(context, caseId, personId, content);
    context.recordChange({ recordId: context.commandId, personIds: [personId] });
    return getCorrection(context, caseId, context.commandId);
  },
);
