import { isRestricted, seesAtLevel, type Confidentiality } from '@vangnet/domain/access/confidentiality.ts';
import type { CaseLevel } from '@vangnet/domain/access/case-access.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import type { SharablePiece } from './draw-practice.ts';
import type { PlacedCase } from './place-practice.ts';

/** Every table with something of a case in it. */
export const tables = [
  'case_file',
  'case_worker',
  'case_person',
  'conversation',
  'statement',
  'statement_version',
  'mapping',
  'scaling_question',
  'rating',
  'frame_piece',
  'frame_piece_event',
  'agreement',
  'safety_plan_version',
  'safety_plan_consent',
  'emergency_opening',
  'share',
  'share_piece',
  'activity_log',
  'case_closure',
  'consent',
  'consent_withdrawal',
  'person_correction',
  'destruction_entry',
] as const;
export type Table = (typeof tables)[number];

export interface Asker {
  readonly workerId: string;
  readonly isDataProtectionOfficer: boolean;
  readonly isAdministrator: boolean;
}

/**
 * How many rows of a case somebody should find in each table, from their level and from what is shared with them: the
 * rules of the pieces, said once more without SQL.
 */
export function expectRows(
  file: PlacedCase,
  level: CaseLevel,
  { workerId, isDataProtectionOfficer, isAdministrator }: Asker,
  today: LocalDate,
  isOwnOrganisation: boolean,
): Readonly<Record<Table, number>> {
  const { drawn } = file;
  const shares = file.shares.filter((share) => isOwnOrganisation && share.workerId === workerId);
  const shared = new Set<SharablePiece>(
    shares
      .filter(
        (share) => !share.revoked && share.from <= today && (share.until === null || share.until >= today),
      )
      .flatMap((share) => share.pieces),
  );
  const sees = (piece: SharablePiece, secrecy: Confidentiality = 'open') =>
    seesAtLevel(level, secrecy) || shared.has(piece);
  const isFull = level === 'full';
  const readsAlong = isFull || level === 'guest';
  const holdsRestricted = isRestricted(drawn.conversation) || isRestricted(drawn.statement);
  const coversIncident = level === 'cover' && drawn.isIncident && !isRestricted(drawn.directStatement);
  const ofStatements = count(sees('statement', drawn.statement));
  const ofDirect = count(sees('directStatement', drawn.directStatement));
  const seenShares = isFull ? file.shares : shares;
  const watchesLog = isOwnOrganisation && isDataProtectionOfficer;
  const isOpener = (opening: { readonly workerId: string }) =>
    isOwnOrganisation && opening.workerId === workerId;
  return {
    case_file: count(level !== 'none'),
    case_worker: level === 'none' ? 0 : file.partCount,
    case_person: count(level !== 'none'),
    conversation: count(shared.has('conversation') || isFull || (level === 'guest' && !holdsRestricted)),
    statement: ofStatements + (coversIncident ? 1 : ofDirect),
    statement_version: count(isFull || (level === 'guest' && !isRestricted(drawn.statement))),
    mapping: count(isFull || shared.has('mapping')),
    scaling_question: count(readsAlong || shared.has('rating')),
    rating: count(sees('rating', drawn.rating)),
    frame_piece: count(sees('framePiece')),
    frame_piece_event: count(sees('framePiece')),
    agreement: count(level !== 'none' || shared.has('agreement')),
    safety_plan_version: count(sees('planVersion')),
    safety_plan_consent: count(readsAlong),
    emergency_opening: isFull || watchesLog ? file.openings.length : file.openings.filter(isOpener).length,
    share: seenShares.length,
    share_piece: seenShares.reduce((sum, share) => sum + share.pieces.length, 0),
    activity_log: count(isFull || watchesLog),
    case_closure: count(level !== 'none'),
    consent: count(isFull),
    consent_withdrawal: count(isFull),
    person_correction: count(isFull),
    destruction_entry: count(watchesLog || (isOwnOrganisation && isAdministrator)),
  };
}

const count = (isThere: boolean): number => (isThere ? 1 : 0);
