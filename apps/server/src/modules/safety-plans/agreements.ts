import type { Agreement } from '@vangnet/contract/safety-plans.contract.ts';
import { voice } from '@vangnet/domain/mapping/statement.ts';
import type { AgreementContent } from '@vangnet/domain/safety-plans/agreement.ts';
import { z } from 'zod';
import { AppError, invalidField } from '../../operations/app-error.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { loadVoices, toVoiceColumns, type Voices } from '../cases/public.ts';
import { listFramePiecesForPlan } from '../danger-and-goals/public.ts';
import { findAgreementRow, listAgreementRows, type AgreementRow } from './safety-plans.store.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

/** The agreements of the plan as it is being written, in their order. */
export async function loadAgreements(context: Reader, caseId: string): Promise<readonly Agreement[]> {
  const voices = await loadVoices(context, caseId);
  return (await listAgreementRows(context, caseId)).map((row) => toAgreement(row, voices));
}

/** @throws AppError `notFound` when it is no agreement of this case, `notPossibleNow` when it was taken out of the plan. */
export async function getAgreement(context: Reader, caseId: string, agreementId: string): Promise<Agreement> {
  const row = await findAgreementRow(context, caseId, agreementId);
  if (!row) throw new AppError('notFound');
  if (row.endedAt !== null) throw new AppError('notPossibleNow', { reason: 'alreadyEnded' });
  return toAgreement(row, await loadVoices(context, caseId));
}

/**
 * Refuses whom and what an agreement cannot name: strangers to the case, and anything but its goals and bottom lines.
 *
 * @throws AppError `invalidInput` at the field under `content`.
 */
export async function assertAgreementFits(
  context: Reader,
  caseId: string,
  content: AgreementContent,
): Promise<void> {
  const voices = await loadVoices(context, caseId);
  for (const [index, who] of content.who.entries()) voices.assertKnown(who, ['content', 'who', index]);
  voices.assertPersons(content.callPersonIds, ['content', 'callPersonIds']);
  const known = new Set((await listFramePiecesForPlan(context, caseId)).map((piece) => piece.id));
  const wrong = content.servesIds.findIndex((pieceId) => !known.has(pieceId));
  if (wrong >= 0) throw invalidField(['content', 'servesIds', wrong], 'unknown');
}

const storedWho = z.array(voice);

function toAgreement(
  { endedAt: _endedAt, callPersonIds, who, ...row }: AgreementRow,
  voices: Voices,
): Agreement {
  return {
    ...row,
    who: storedWho.parse(who).map((one) => voices.show(toVoiceColumns(one))),
    call: callPersonIds.flatMap((personId) => {
      const person = voices.person(personId);
      return person ? [{ personId, name: person.name, telephone: person.telephone }] : [];
    }),
  };
}
