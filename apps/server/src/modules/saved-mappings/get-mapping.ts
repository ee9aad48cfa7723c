import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { getSavedMapping } from './get-saved-mapping.ts';

export const getMapping = defineQuery(contract.mapping.getMapping, (input, context) =>
  getSavedMapping(context, input.caseId, input.mappingId),
);
