import { contract } from '@vangnet/contract';
import { anchorAfterRewording } from '@vangnet/domain/mapping/statement.ts';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { loadVoices } from '../cases/public.ts';
import { lastPosition } from './place-in-column.ts';
import { getStatement, updateStatement } from './statements.store.ts';

export const reviseStatement = defineCommand(contract.mapping.reviseStatement, async (input, context) => {
  const { caseId, statementId: id, expectedVersion, content } = input;
  const current = await getStatement(context, caseId, id);
  if (current.version !== expectedVersion) throw new AppError('conflict', { current });
  (await loadVoices(context, caseId)).assertKnown(content.voice, ['content', 'voice']);

  const anchor = content.words === current.words ? current.anchor : anchorAfterRewording(current.anchor);
  const position =
    content.column === current.column
      ? current.position
      : await lastPosition(context, caseId, content.column);
  const updated = await updateStatement(context, caseId, { id, expectedVersion, position }, content, anchor);
  if (!updated) throw new AppError('conflict', { current: await getStatement(context, caseId, id) });
  context.recordChange({ recordId: id });
  return getStatement(context, caseId, id);
});
