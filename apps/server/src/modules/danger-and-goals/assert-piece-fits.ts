import type { FramePiece } from '@vangnet/contract/danger-and-goals.contract.ts';
import {
  mayAnswer,
  type FramePieceContent,
  type FramePieceKind,
} from '@vangnet/domain/danger-and-goals/frame-piece.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import { invalidField } from '../../operations/app-error.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { loadVoices } from '../cases/public.ts';
import { findUnknownStatements } from './danger-and-goals.store.ts';

/**
 * Refuses what a piece cannot name: somebody who is no child of this case, a statement of another file, a piece that
 * this kind does not answer, a setter for anything but a bottom line.
 *
 * @param pieces every piece of the case.
 * @throws AppError `invalidInput` at the field under `content`.
 */
export async function assertPieceFits(
  context: OperationContext,
  caseId: string,
  kind: FramePieceKind,
  content: FramePieceContent,
  pieces: readonly FramePiece[],
): Promise<void> {
  const voices = await loadVoices(context, caseId);
  voices.assertPersons(content.minorIds, ['content', 'minorIds'], 'minor');
  const [unknown] = await findUnknownStatements(context, caseId, content.statementIds);
  if (unknown !== undefined)
    throw invalidField(['content', 'statementIds', content.statementIds.indexOf(unknown)], 'unknown');
  const wrong = content.answersIds.findIndex((answeredId) => {
    const answered = pieces.find((piece) => piece.id === answeredId);
    return !answered || !mayAnswer(kind, answered.kind);
  });
  if (wrong >= 0) throw invalidField(['content', 'answersIds', wrong], 'unknown');
  if (content.setBy !== null && kind !== 'bottomLine')
    throw invalidField(['content', 'setBy'], 'onlyForBottomLine');
}

/** What was written, shared, settled or ended has happened: its day lies in the past or is today. */
export function assertHappened(on: LocalDate, today: LocalDate, path: readonly (string | number)[]): void {
  if (on > today) throw invalidField(path, 'inFuture');
}
