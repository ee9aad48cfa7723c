import type { PersonCorrection } from '@vangnet/contract/own-file.contract.ts';
import { AppError } from '../../operations/app-error.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { loadVoices, type Voices } from '../cases/public.ts';
import { findCorrectionRow, listCorrectionRows, type CorrectionRow } from './corrections.store.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

/** Everything that persons of a case asked to correct or to add, newest first. */
export async function loadCorrections(context: Reader, caseId: string): Promise<PersonCorrection[]> {
  const voices = await loadVoices(context, caseId);
  return (await listCorrectionRows(context, caseId)).map((row) => showCorrection(row, voices));
}

/** @throws AppError `notFound` */
export async function getCorrection(
  context: Reader,
  caseId: string,
  correctionId: string,
): Promise<PersonCorrection> {
  const row = await findCorrectionRow(context, caseId, correctionId);
  if (!row) throw new AppError('notFound');
  return showCorrection(row, await loadVoices(context, caseId));
}

function showCorrection(row: CorrectionRow, voices: Voices): PersonCorrection {
  const { id, personId, kind, words, receivedOn, pieceKind, pieceId } = row;
  return {
    id,
    personId,
    personName: voices.person(personId)?.name ?? '',
    kind,
    piece: pieceKind !== null && pieceId !== null ? { kind: pieceKind, id: pieceId } : null,
    words,
    receivedOn,
    writtenBy: voices.workerName(row.writtenBy),
    decision:
      row.outcome !== null && row.decidedOn !== null
        ? {
            outcome: row.outcome,
            reason: row.outcomeReason,
            on: row.decidedOn,
            by: row.decidedBy === null ? null : voices.workerName(row.decidedBy),
          }
        : null,
  };
}
