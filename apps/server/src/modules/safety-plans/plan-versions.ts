import type { Agreement, PlanVersion } from '@vangnet/contract/safety-plans.contract.ts';
import { planSnapshot, type PlanSnapshot } from '@vangnet/domain/safety-plans/agreement.ts';
import { AppError } from '../../operations/app-error.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { loadVoices } from '../cases/public.ts';
import { listFramePiecesForPlan, type FramePieceForPlan } from '../danger-and-goals/public.ts';
import { loadAgreements } from './agreements.ts';
import {
  findPlanSnapshot,
  listConsentRows,
  listPlanVersionRows,
  type ConsentRow,
} from './safety-plans.store.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

/** Saved versions with who agreed, newest first. */
export async function loadPlanVersions(context: Reader, caseId: string): Promise<readonly PlanVersion[]> {
  const voices = await loadVoices(context, caseId);
  const consents = await listConsentRows(context, caseId);
  return (await listPlanVersionRows(context, caseId)).map((row) => ({
    id: row.id,
    number: row.number,
    heldOn: row.heldOn,
    title: row.title,
    presence: { personIds: row.presentPersonIds, workerIds: row.presentWorkerIds, others: row.presentOthers },
    savedBy: voices.workerName(row.savedBy),
    agreementCount: row.agreementCount,
    consents: gatherConsents(
      consents.filter((consent) => consent.planVersionId === row.id),
      (personId) => voices.person(personId)?.name ?? '',
    ),
  }));
}

/** @throws AppError `notFound` */
export async function getPlanVersionOf(
  context: Reader,
  caseId: string,
  planVersionId: string,
): Promise<PlanVersion> {
  const version = (await loadPlanVersions(context, caseId)).find(({ id }) => id === planVersionId);
  if (!version) throw new AppError('notFound');
  return version;
}

/** What a saved version holds. @throws AppError `notFound` */
export async function getSavedSnapshot(
  context: Reader,
  caseId: string,
  planVersionId: string,
): Promise<PlanSnapshot> {
  const stored = await findPlanSnapshot(context, caseId, planVersionId);
  if (stored === undefined) throw new AppError('notFound');
  return planSnapshot.parse(stored);
}

/** The plan as it is being written, in the shape in which a version would be saved. */
export async function takeSnapshot(context: Reader, caseId: string): Promise<PlanSnapshot> {
  return toSnapshot(await loadAgreements(context, caseId), await listFramePiecesForPlan(context, caseId));
}

/** Names become words: a saved version must not change when a person's name or telephone does. */
export function toSnapshot(
  agreements: readonly Agreement[],
  pieces: readonly FramePieceForPlan[],
): PlanSnapshot {
  return {
    version: 1,
    agreements: agreements.map((agreement) => ({
      agreementId: agreement.id,
      ifWords: agreement.ifWords,
      thenWords: agreement.thenWords,
      who: agreement.who.flatMap((who) => who.name ?? []),
      whenWords: agreement.whenWords,
      byDate: agreement.byDate,
      call: agreement.call.map(({ name, telephone }) => ({ name, telephone })),
      servesIds: agreement.servesIds,
    })),
    frame: pieces
      .filter((piece) => !piece.ended)
      .map(({ id, kind, words }) => ({ pieceId: id, kind, words })),
  };
}

/** The latest word of each person, with what they said before. @param rows persons together, latest word first. */
function gatherConsents(
  rows: readonly ConsentRow[],
  nameOf: (personId: string) => string,
): PlanVersion['consents'] {
  return [...Map.groupBy(rows, (row) => row.personId)].flatMap(([personId, [latest, ...earlier]]) =>
    latest
      ? [
          {
            id: latest.id,
            personId,
            name: nameOf(personId),
            manner: latest.manner,
            on: latest.on,
            remark: latest.remark,
            earlier: earlier.map(({ manner, on, remark }) => ({ manner, on, remark })),
          },
        ]
      : [],
  );
}
