import { contract } from '@vangnet/contract';
import { defineCommand } from '../../operations/operation.ts';
import { assertHappened, assertPieceFits } from './assert-piece-fits.ts';
import { insertFramePiece, insertFramePieceEvent } from './danger-and-goals.store.ts';
import { getFramePiece, loadFramePieces } from './frame-pieces.ts';

export const writeFramePiece = defineCommand(
  contract.dangerAndGoals.writeFramePiece,
  async (input, context) => {
    const { caseId, kind, content } = input;
    const on = input.on ?? context.today;
    assertHappened(on, context.today, ['on']);
    const pieces = await loadFramePieces(context, caseId);
    await assertPieceFits(context, caseId, kind, content, pieces);
    const pieceId = context.commandId;
    await insertFramePiece(context, caseId, pieceId, pieces.length + 1, kind, content);
    await insertFramePieceEvent(context, caseId, pieceId, 1, { kind: 'written', on, words: content.words });
    context.recordChange({ recordId: pieceId });
    return getFramePiece(context, caseId, pieceId);
  },
);
