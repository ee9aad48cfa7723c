import { contract } from '@vangnet/contract';
import { isPossibleBirth } from '@vangnet/domain/cases/case-file.ts';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { countPersons, findPersonRow, insertPerson } from './cases.store.ts';
import { loadVoices } from './voices.ts';

export const addPerson = defineCommand(contract.cases.addPerson, async (input, context) => {
  const { caseId, details } = input;
  if (!isPossibleBirth(details.bornOn, context.today)) throw invalidField(['details', 'bornOn'], 'bornLater');
  const voices = await loadVoices(context, caseId);
  voices.assertPersons(details.parentOfIds ?? [], ['details', 'parentOfIds'], 'minor');
  await insertPerson(context, caseId, context.commandId, details, await countPersons(context, caseId));
  context.recordChange({ recordId: context.commandId });
  const person = await findPersonRow(context, caseId, context.commandId);
  if (!person) throw new AppError('notFound');
  return person;
});
