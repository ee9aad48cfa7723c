import { contract } from '@vangnet/contract';
import { compareMappings as compare } from '@vangnet/domain/mapping/mapping-version.ts';
import { defineQuery } from '../../operations/operation.ts';
import { getSavedMapping, listMappedStatements } from './get-saved-mapping.ts';

export const compareMappings = defineQuery(contract.mapping.compareMappings, async (input, context) => {
  const { caseId, mappingId, otherId } = input;
  const before = await getSavedMapping(context, caseId, mappingId);
  const after = otherId === 'now' ? null : await getSavedMapping(context, caseId, otherId);
  const statements = after ? after.snapshot.statements : await listMappedStatements(context, caseId);
  return {
    before: before.mapping,
    after: after?.mapping ?? null,
    statements: [...compare(before.snapshot.statements, statements)],
  };
});
