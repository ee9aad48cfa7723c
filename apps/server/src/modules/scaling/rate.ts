import { contract } from '@vangnet/contract';
import { isWithinScale } from '@vangnet/domain/scaling/rating.ts';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { loadVoices } from '../cases/public.ts';
import { findQuestionRow, insertRating } from './scaling.store.ts';
import { getRating } from './show-rating.ts';

export const rate = defineCommand(contract.scaling.rate, async (input, context) => {
  const { caseId, questionId, content } = input;
  const question = await findQuestionRow(context, caseId, questionId);
  if (!question) throw new AppError('notFound');
  if (!isWithinScale(content.value, question)) throw invalidField(['content', 'value'], 'outsideScale');
  if (content.ratedOn > context.today) throw invalidField(['content', 'ratedOn'], 'inFuture');
  (await loadVoices(context, caseId)).assertKnown(content.voice, ['content', 'voice']);
  await insertRating(context, caseId, questionId, content);
  context.recordChange({ recordId: context.commandId });
  return getRating(context, caseId, context.commandId);
});
