import type { OperationInputs } from '@vangnet/contract';
import type { CaseFile, CasePerson } from '@vangnet/contract/cases.contract.ts';
import type { ConsentRecord, PieceHeading } from '@vangnet/contract/sharing.contract.ts';
import { isRestricted } from '@vangnet/domain/access/confidentiality.ts';
import type { PieceReference } from '@vangnet/domain/sharing/piece.ts';
import type { BasisKind, LegalBasis, ShareReceiver } from '@vangnet/domain/sharing/share.ts';

export type ShareContent = OperationInputs['sharing']['sharePieces']['content'];

/** The dialogue as it is filled in: texts stay texts, and what was chosen under another ground is not lost. */
export interface ShareForm {
  readonly personId: string | null;
  readonly workerId: string | null;
  readonly pieces: readonly PieceReference[];
  readonly purpose: string;
  readonly toAuthority: boolean;
  readonly basisKind: BasisKind;
  readonly consentIds: readonly string[];
  readonly reference: string;
  readonly request: string;
  readonly until: string | null;
  readonly confirmRestricted: boolean;
}

export function emptyShare(piece: PieceReference | null): ShareForm {
  return {
    personId: null,
    workerId: null,
    pieces: piece ? [piece] : [],
    purpose: '',
    toAuthority: false,
    basisKind: 'consent',
    consentIds: [],
    reference: '',
    request: '',
    until: null,
    confirmRestricted: false,
  };
}

export function receiverOf({ personId, workerId }: ShareForm): ShareReceiver | null {
  if (personId !== null) return { kind: 'casePerson', personId };
  return workerId === null ? null : { kind: 'worker', workerId };
}

/** What is sent; null until somebody is chosen to share with. */
export function toShareContent(form: ShareForm): ShareContent | null {
  const receiver = receiverOf(form);
  if (receiver === null) return null;
  const { pieces, purpose, toAuthority, until, confirmRestricted } = form;
  return {
    receiver,
    pieces: [...pieces],
    purpose,
    toAuthority,
    until,
    confirmRestricted,
    basis: basisOf(form),
  };
}

function basisOf({ basisKind, consentIds, reference, request }: ShareForm): LegalBasis {
  switch (basisKind) {
    case 'consent':
      return { kind: 'consent', consentIds: [...consentIds] };
    case 'mandate':
      return { kind: 'mandate', reference };
    case 'basicData':
      return { kind: 'basicData', request };
    case 'ownFile':
      return { kind: 'ownFile' };
  }
}

/** The question whether it goes to the judge or a social service makes sense for these only. */
export function mayBeAuthority(form: ShareForm, persons: readonly CasePerson[]): boolean {
  const person = persons.find(({ id }) => id === form.personId);
  return form.workerId !== null || person?.kind === 'professional';
}

/** Consents that could carry this share: in force, for this, and in favour of nobody else. */
export function usableConsents(
  form: ShareForm,
  consents: readonly ConsentRecord[],
): readonly ConsentRecord[] {
  return consents.filter(({ withdrawn, purpose, to }) => {
    if (withdrawn !== null) return false;
    const isForThis =
      purpose === 'sharePieces' ||
      purpose === 'other' ||
      (purpose === 'reportToAuthority' && form.toAuthority);
    if (!isForThis) return false;
    if (to?.kind === 'casePerson') return to.personId === form.personId;
    return to?.kind === 'worker' ? to.workerId === form.workerId : true;
  });
}

/** The chosen pieces as headings, in the order in which they were chosen. */
export function chosenPieces(form: ShareForm, known: readonly PieceHeading[]): readonly PieceHeading[] {
  return form.pieces.flatMap((piece) => known.find(({ id }) => id === piece.id) ?? []);
}

export function hasRestricted(pieces: readonly PieceHeading[]): boolean {
  return pieces.some(({ confidentiality }) => isRestricted(confidentiality));
}

/** Workers who see the whole case already have nothing to receive. */
export function worksOnCase(file: CaseFile, workerId: string, today: string): boolean {
  return file.workers.some(
    (worker) =>
      worker.workerId === workerId &&
      worker.part !== 'guest' &&
      worker.from <= today &&
      (worker.until === null || worker.until >= today),
  );
}
