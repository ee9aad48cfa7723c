import { contract } from '@vangnet/contract';
import { invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { loadVoices } from '../cases/public.ts';
import { listFramePiecesForSnapshot } from '../danger-and-goals/public.ts';
import { listRatingsForSnapshot } from '../scaling/public.ts';
import { getSavedMapping, listMappedStatements } from './get-saved-mapping.ts';
import { insertMapping } from './saved-mappings.store.ts';

export const saveMapping = defineCommand(contract.mapping.saveMapping, async (input, context) => {
  const { caseId, heldOn, presence } = input;
  if (heldOn > context.today) throw invalidField(['heldOn'], 'inFuture');
  (await loadVoices(context, caseId)).assertPresence(presence, ['presence']);
  await insertMapping(context, caseId, input, {
    version: 1,
    statements: await listMappedStatements(context, caseId),
    framePieces: await listFramePiecesForSnapshot(context, caseId),
    ratings: await listRatingsForSnapshot(context, caseId),
  });
  context.recordChange({ recordId: context.commandId });
  return (await getSavedMapping(context, caseId, context.commandId)).mapping;
});
