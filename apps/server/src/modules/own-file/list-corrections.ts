import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { loadCorrections } from './show-correction.ts';

export const listCorrections = defineQuery(contract.ownFile.listCorrections, ({ caseId }, context) =>
  loadCorrections(context, caseId),
);
