import type { FramePiece } from '@vangnet/contract/danger-and-goals.contract.ts';
import type { MappingSnapshot } from '@vangnet/domain/mapping/mapping-version.ts';
import { AppError } from '../../operations/app-error.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { loadVoices, type Voices } from '../cases/public.ts';
import {
  listFramePieceEventRows,
  listFramePieceRows,
  type FramePieceEventRow,
  type FramePieceRow,
} from './danger-and-goals.store.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

/** Every piece of the frame of a case with its life, ended ones too, in the order in which they were written. */
export async function loadFramePieces(context: Reader, caseId: string): Promise<readonly FramePiece[]> {
  const voices = await loadVoices(context, caseId);
  const pieces = await listFramePieceRows(context, caseId);
  const events = Map.groupBy(await listFramePieceEventRows(context, caseId), (event) => event.pieceId);
  return pieces.map((piece) => toFramePiece(piece, events.get(piece.id) ?? [], voices));
}

/** @throws AppError `notFound` when it is no piece of this case. */
export async function getFramePiece(context: Reader, caseId: string, pieceId: string): Promise<FramePiece> {
  const piece = (await loadFramePieces(context, caseId)).find(({ id }) => id === pieceId);
  if (!piece) throw new AppError('notFound');
  return piece;
}

/** The pieces that have not ended, as a saved mapping keeps them. */
export async function listFramePiecesForSnapshot(
  context: Reader,
  caseId: string,
): Promise<MappingSnapshot['framePieces']> {
  const pieces = await listFramePieceRows(context, caseId);
  return pieces
    .filter((piece) => piece.state !== 'ended')
    .map(({ id, kind, words, state }) => ({ pieceId: id, kind, words, state }));
}

/** A goal or a bottom line, as the safety plan refers to it. */
export interface FramePieceForPlan {
  readonly id: string;
  readonly kind: 'safetyGoal' | 'bottomLine';
  readonly words: string;
  readonly setBy: string | null;
  readonly ended: boolean;
}

/** What agreements can serve: goals and bottom lines of the case, ended ones marked, in the order in which they were written. */
export async function listFramePiecesForPlan(
  context: Reader,
  caseId: string,
): Promise<readonly FramePieceForPlan[]> {
  return (await listFramePieceRows(context, caseId)).flatMap(({ id, kind, words, setBy, state }) =>
    kind === 'dangerStatement' ? [] : [{ id, kind, words, setBy, ended: state === 'ended' }],
  );
}

function toFramePiece(
  piece: FramePieceRow,
  events: readonly FramePieceEventRow[],
  voices: Voices,
): FramePiece {
  return {
    ...piece,
    events: events.map((event) => ({
      kind: event.kind,
      on: event.onDate,
      by: voices.workerName(event.byWorker),
      words: event.words,
      personIds: event.personIds,
      personNames: event.personIds.flatMap((personId) => voices.person(personId)?.name ?? []),
      response: event.response,
      reason: event.reason,
    })),
  };
}
