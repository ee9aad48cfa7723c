import { contract } from '@vangnet/contract';
import { openToAll, settleSecrecy } from '@vangnet/domain/access/confidentiality.ts';
import { anchorAfterRewording } from '@vangnet/domain/mapping/statement.ts';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { loadVoices } from '../cases/public.ts';
import { lastPosition } from './place-in-column.ts';
import { getStatement, updateStatement } from './statements.store.ts';

export const reviseStatement = defineCommand(contract.mapping.reviseStatement, async (input, context) => {
  const { caseId, statementId: id, expectedVersion } = input;
  const current = await getStatement(context, caseId, id);
  if (current.version !== expectedVersion) throw new AppError('conflict', { current });
  const voices = await loadVoices(context, caseId);
  voices.assertKnown(input.content.voice, ['content', 'voice']);
  voices.assertAbout(input.content.secrecy, ['content', 'secrecy']);
  const standard = {
    ...openToAll,
    ...(current.source && { confidentiality: current.source.confidentiality }),
  };
  const secrecy = settleSecrecy(input.content.secrecy, standard, current.secrecy);
  const content = { ...input.content, secrecy };

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
