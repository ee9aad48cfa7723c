import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { addPieceEvent, assertNotEnded } from './add-piece-event.ts';
import { assertHappened } from './assert-piece-fits.ts';
import { getFramePiece } from './frame-pieces.ts';

/** Settling does not ask for sharing first: nothing blocks, but what was not shared is shown as not shared (principle 2). */
export const settleFramePiece = defineCommand(
  contract.dangerAndGoals.settleFramePiece,
  async (input, context) => {
    const { caseId, pieceId, settledOn } = input;
    const piece = await getFramePiece(context, caseId, pieceId);
    assertNotEnded(piece);
    if (piece.state === 'settled') throw new AppError('notPossibleNow', { reason: 'alreadySettled' });
    assertHappened(settledOn, context.today, ['settledOn']);
    context.recordChange({ recordId: pieceId });
    return addPieceEvent(context, caseId, piece, { kind: 'settled', on: settledOn });
  },
);
