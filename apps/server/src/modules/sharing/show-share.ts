import type { Share } from '@vangnet/contract/sharing.contract.ts';
import { findBasisIssues } from '@vangnet/domain/sharing/judge-share.ts';
import { localDateOf } from '@vangnet/domain/time/local-date.ts';
import { AppError } from '../../operations/app-error.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { factsForShare, loadCaseForSharing, type CaseForSharing } from './case-for-sharing.ts';
import { showHeading } from './pieces.ts';
import { listShareRows, type ShareRow } from './shares.store.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor' | 'today'>;

/** Whether a share gives its receiver something on this day. */
export function isOpen(
  share: Pick<ShareRow, 'revokedAt' | 'fromDate' | 'untilDate'>,
  today: string,
): boolean {
  return (
    share.revokedAt === null &&
    share.fromDate <= today &&
    (share.untilDate === null || share.untilDate >= today)
  );
}

/** Shares of a case with the names in them, ended ones too, newest first. */
export async function loadShares(context: Reader, caseId: string): Promise<Share[]> {
  const file = await loadCaseForSharing(context, caseId);
  return (await listShareRows(context, caseId)).map((row) => showShare(row, file));
}

/** @throws AppError `notFound` */
export async function getShare(context: Reader, caseId: string, shareId: string): Promise<Share> {
  const share = (await loadShares(context, caseId)).find(({ id }) => id === shareId);
  if (!share) throw new AppError('notFound');
  return share;
}

function showShare(row: ShareRow, file: CaseForSharing): Share {
  const { names, today } = file;
  const facts = factsForShare(file, row.pieces);
  const open = isOpen(row, today);
  return {
    id: row.id,
    receiver: row.receiver,
    receiverName:
      row.receiver.kind === 'worker'
        ? names.worker(row.receiver.workerId)
        : names.person(row.receiver.personId),
    purpose: row.purpose,
    toAuthority: row.toAuthority,
    basis: row.basis,
    from: row.fromDate,
    until: row.untilDate,
    sharedBy: names.worker(row.sharedBy),
    pieces: facts.pieces.map(showHeading),
    state: open ? 'open' : 'ended',
    revoked:
      row.revokedAt === null
        ? null
        : {
            on: localDateOf(row.revokedAt),
            by: row.revokedBy && names.worker(row.revokedBy),
            reason: row.revokedReason,
            consentId: row.endedByConsentId,
          },
    basisHolds: !open || findBasisIssues(row, facts).length === 0,
  };
}
