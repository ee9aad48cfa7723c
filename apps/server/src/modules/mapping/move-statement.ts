import { contract } from '@vangnet/contract';
import { columnOf } from '@vangnet/domain/mapping/statement.ts';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { placeInColumn } from './place-in-column.ts';
import { getStatement, setPosition, updateStatement } from './statements.store.ts';

/**
 * Carries no expected version: two people who move cards at once both get what they asked for, the last one wins.
 * Only a change of column or element makes a new version; a place in the column is not part of what was said.
 */
export const moveStatement = defineCommand(contract.mapping.moveStatement, async (input, context) => {
  const { caseId, statementId: id, column, element, afterId } = input;
  if (element !== null && columnOf(element) !== column)
    throw invalidField(['element'], 'elementInOtherColumn');
  const current = await getStatement(context, caseId, id);
  const position = await placeInColumn(context, caseId, id, column, afterId);

  if (column === current.column && element === current.element) {
    await setPosition(context, caseId, id, position);
  } else {
    const content = { ...current, voice: current.voice.voice, column, element };
    const expectedVersion = current.version;
    const moved = await updateStatement(
      context,
      caseId,
      { id, expectedVersion, position },
      content,
      current.anchor,
    );
    // The command holds the lock of the case, so nobody can have come between.
    if (!moved) throw new AppError('notFound');
  }
  context.recordChange({ recordId: id });
  return getStatement(context, caseId, id);
});
