import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { loadShares } from './show-share.ts';

export const listShares = defineQuery(contract.sharing.listShares, ({ caseId }, context) =>
  loadShares(context, caseId),
);
