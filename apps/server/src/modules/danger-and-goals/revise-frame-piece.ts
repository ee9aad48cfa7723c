import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { addPieceEvent, assertNotEnded } from './add-piece-event.ts';
import { assertHappened, assertPieceFits } from './assert-piece-fits.ts';
import { updateFramePiece } from './danger-and-goals.store.ts';
import { getFramePiece, loadFramePieces } from './frame-pieces.ts';

/**
 * New words make a new version in the life of the piece. Other links alone do not: what was shared and settled are
 * the words, and they still stand.
 */
export const reviseFramePiece = defineCommand(
  contract.dangerAndGoals.reviseFramePiece,
  async (input, context) => {
    const { caseId, pieceId, content } = input;
    const on = input.on ?? context.today;
    const pieces = await loadFramePieces(context, caseId);
    const current = pieces.find((piece) => piece.id === pieceId);
    if (!current) throw new AppError('notFound');
    assertNotEnded(current);
    assertHappened(on, context.today, ['on']);
    await assertPieceFits(context, caseId, current.kind, content, pieces);
    if (!(await updateFramePiece(context, caseId, pieceId, input.expectedVersion, content)))
      throw new AppError('conflict', { current });
    context.recordChange({ recordId: pieceId });
    if (content.words === current.words) return getFramePiece(context, caseId, pieceId);
    return addPieceEvent(context, caseId, current, { kind: 'revised', on, words: content.words });
  },
);
