import { contract } from '@vangnet/contract';
import { defineCommand } from '../../operations/operation.ts';
import { addPieceEvent, assertNotEnded } from './add-piece-event.ts';
import { assertHappened } from './assert-piece-fits.ts';
import { getFramePiece } from './frame-pieces.ts';

export const endFramePiece = defineCommand(contract.dangerAndGoals.endFramePiece, async (input, context) => {
  const { caseId, pieceId, endedOn, reason } = input;
  const piece = await getFramePiece(context, caseId, pieceId);
  assertNotEnded(piece);
  assertHappened(endedOn, context.today, ['endedOn']);
  context.recordChange({ recordId: pieceId });
  return addPieceEvent(context, caseId, piece, { kind: 'ended', on: endedOn, reason });
});
