import { contract } from '@vangnet/contract';
import { openToAll, settleSecrecy } from '@vangnet/domain/access/confidentiality.ts';
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
  const voices = await loadVoices(context, caseId);
  voices.assertKnown(content.voice, ['content', 'voice']);
  voices.assertAbout(content.secrecy, ['content', 'secrecy']);
  await insertRating(context, caseId, questionId, content, settleSecrecy(content.secrecy, openToAll));
  context.recordChange({ recordId: context.commandId });
  return getRating(context, caseId, context.commandId);
});
