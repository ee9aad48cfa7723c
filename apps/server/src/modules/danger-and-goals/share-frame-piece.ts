import { contract } from '@vangnet/contract';
import { defineCommand } from '../../operations/operation.ts';
import { loadVoices } from '../cases/public.ts';
import { addPieceEvent, assertNotEnded } from './add-piece-event.ts';
import { assertHappened } from './assert-piece-fits.ts';
import { getFramePiece } from './frame-pieces.ts';

export const shareFramePiece = defineCommand(
  contract.dangerAndGoals.shareFramePiece,
  async (input, context) => {
    const { caseId, pieceId, share } = input;
    const piece = await getFramePiece(context, caseId, pieceId);
    assertNotEnded(piece);
    assertHappened(share.sharedOn, context.today, ['share', 'sharedOn']);
    const voices = await loadVoices(context, caseId);
    voices.assertPersons(share.personIds, ['share', 'personIds']);
    context.recordChange({ recordId: pieceId });
    return addPieceEvent(context, caseId, piece, {
      kind: 'shared',
      on: share.sharedOn,
      personIds: [...new Set(share.personIds)],
      response: share.response,
    });
  },
);
