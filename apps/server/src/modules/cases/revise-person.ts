import { contract } from '@vangnet/contract';
import { isPossibleBirth } from '@vangnet/domain/cases/case-file.ts';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { findPersonRow, updatePerson } from './cases.store.ts';
import { loadVoices } from './voices.ts';

export const revisePerson = defineCommand(contract.cases.revisePerson, async (input, context) => {
  const { caseId, personId, details } = input;
  if (!isPossibleBirth(details.bornOn, context.today)) throw invalidField(['details', 'bornOn'], 'bornLater');
  const voices = await loadVoices(context, caseId);
  voices.assertPersons(details.parentOfIds ?? [], ['details', 'parentOfIds'], 'minor');
  const updated = await updatePerson(context, caseId, personId, input.expectedVersion, details);
  const current = await findPersonRow(context, caseId, personId);
  if (!current) throw new AppError('notFound');
  if (!updated) throw new AppError('conflict', { current });
  context.recordChange({ recordId: personId });
  return current;
});
