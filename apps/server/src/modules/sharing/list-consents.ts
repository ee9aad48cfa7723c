import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { loadConsents } from './show-consent.ts';

export const listConsents = defineQuery(contract.sharing.listConsents, ({ caseId }, context) =>
  loadConsents(context, caseId),
);
