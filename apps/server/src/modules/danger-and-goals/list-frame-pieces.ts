import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { loadFramePieces } from './frame-pieces.ts';

export const listFramePieces = defineQuery(
  contract.dangerAndGoals.listFramePieces,
  async ({ caseId }, context) => [...(await loadFramePieces(context, caseId))],
);
