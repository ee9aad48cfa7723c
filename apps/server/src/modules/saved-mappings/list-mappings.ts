import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { toSummary } from './get-saved-mapping.ts';
import { listMappingRows } from './saved-mappings.store.ts';

export const listMappings = defineQuery(contract.mapping.listMappings, async (input, context) =>
  (await listMappingRows(context, input.caseId)).map(toSummary),
);
