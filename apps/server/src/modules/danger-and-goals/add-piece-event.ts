import type { FramePiece } from '@vangnet/contract/danger-and-goals.contract.ts';
import {
  calculateFramePieceState,
  type FramePieceEvent,
} from '@vangnet/domain/danger-and-goals/frame-piece.ts';
import { AppError } from '../../operations/app-error.ts';
import type { CommandContext } from '../../operations/operation.ts';
import { insertFramePieceEvent, updateFramePieceState } from './danger-and-goals.store.ts';
import { getFramePiece } from './frame-pieces.ts';

/** Adds what happened to the life of a piece that exists; the state follows from the whole life. */
export async function addPieceEvent(
  context: CommandContext,
  caseId: string,
  piece: FramePiece,
  event: FramePieceEvent,
): Promise<FramePiece> {
  const life = [...piece.events.map(toDomainEvent), event];
  await insertFramePieceEvent(context, caseId, piece.id, life.length, event);
  // A revision has its new version already; sharing, settling and ending make one, so that an edit begun before it conflicts.
  await updateFramePieceState(
    context,
    caseId,
    piece.id,
    calculateFramePieceState(life),
    event.kind !== 'revised',
  );
  return getFramePiece(context, caseId, piece.id);
}

/** @throws AppError `notPossibleNow` */
export function assertNotEnded(piece: FramePiece): void {
  if (piece.state === 'ended') throw new AppError('notPossibleNow', { reason: 'alreadyEnded' });
}

function toDomainEvent(event: FramePiece['events'][number]): FramePieceEvent {
  switch (event.kind) {
    case 'written':
    case 'revised':
      return { kind: event.kind, on: event.on, words: event.words ?? '' };
    case 'shared':
      return { kind: 'shared', on: event.on, personIds: event.personIds, response: event.response };
    case 'settled':
      return { kind: 'settled', on: event.on };
    case 'ended':
      return { kind: 'ended', on: event.on, reason: event.reason };
  }
}
