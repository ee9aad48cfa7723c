import { contract } from '@vangnet/contract';
import { isPossibleAbsence } from '@vangnet/domain/organisation/absence.ts';
import { invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { insertAbsence } from './absences.store.ts';
import { assertKeepsAbsence } from './assert-keeps-absence.ts';

export const noteAbsence = defineCommand(contract.organisation.noteAbsence, async (input, context) => {
  const { from, until } = input;
  const workerId = input.workerId ?? context.actor.workerId;
  const { name } = await assertKeepsAbsence(context, workerId);
  if (until < from) throw invalidField(['until'], 'beforeStart');
  if (!isPossibleAbsence(from, until)) throw invalidField(['until'], 'longerThanAYear');
  await insertAbsence(context, { workerId, from, until });
  context.recordChange({ recordId: context.commandId });
  return { workerId, name, from, until };
});
