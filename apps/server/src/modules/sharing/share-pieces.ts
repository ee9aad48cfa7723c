import { contract } from '@vangnet/contract';
import { findShareIssues } from '@vangnet/domain/sharing/judge-share.ts';
import type { PieceReference } from '@vangnet/domain/sharing/piece.ts';
import { invalidField } from '../../operations/app-error.ts';
import { defineCommand, type OperationContext } from '../../operations/operation.ts';
import { findUnknownWorkers } from '../organisation/public.ts';
import { factsForShare, loadCaseForSharing, type CaseForSharing } from './case-for-sharing.ts';
import { refuseIssues } from './refuse-issues.ts';
import { getShare } from './show-share.ts';
import { insertShare } from './shares.store.ts';

export const sharePieces = defineCommand(contract.sharing.sharePieces, async (input, context) => {
  const { caseId, content } = input;
  const file = await loadCaseForSharing(context, caseId);
  const pieces = [...new Map(content.pieces.map((piece) => [piece.id, piece])).values()];
  assertPieces(file, pieces);
  if (content.receiver.kind === 'worker') await assertWorker(context, content.receiver.workerId);
  refuseIssues(findShareIssues(content, factsForShare(file, pieces)));
  await insertShare(context, caseId, content, pieces);
  context.recordChange({ recordId: context.commandId });
  return getShare(context, caseId, context.commandId);
});

/** @throws AppError `invalidInput` at a piece that is not in this case, or was withdrawn or ended. */
function assertPieces(file: CaseForSharing, pieces: readonly PieceReference[]): void {
  for (const [index, { kind, id }] of pieces.entries()) {
    const known = file.pieces.find((piece) => piece.id === id && piece.kind === kind);
    if (!known?.isCurrent) throw invalidField(['content', 'pieces', index], 'unknown');
  }
}

/** Whoever works on the case sees it all; to share with them would say nothing. */
async function assertWorker(context: OperationContext, workerId: string): Promise<void> {
  const path = ['content', 'receiver', 'workerId'];
  if ((await findUnknownWorkers(context.tx, [workerId])).length > 0) throw invalidField(path, 'unknown');
  const worksHere = context.caseFacts?.workers.some(
    (worker) =>
      worker.workerId === workerId &&
      worker.part !== 'guest' &&
      worker.from <= context.today &&
      (worker.until === null || worker.until >= context.today),
  );
  if (worksHere) throw invalidField(path, 'seesItAlready');
}
