import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { findQuestionRow, insertQuestion } from './scaling.store.ts';

export const addScalingQuestion = defineCommand(
  contract.scaling.addScalingQuestion,
  async (input, context) => {
    await insertQuestion(context, input.caseId, input.details);
    context.recordChange({ recordId: context.commandId });
    const question = await findQuestionRow(context, input.caseId, context.commandId);
    if (!question) throw new AppError('notFound');
    return { ...question, ratings: [] };
  },
);
