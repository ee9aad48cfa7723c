import { isRestricted } from '../access/confidentiality.ts';
import type { LocalDate } from '../time/local-date.ts';
import { isInForce, type ConsentFacts } from './consent.ts';
import type { PieceFacts, PieceKind } from './piece.ts';
import { capabilityOf, isParentOf, minorsConcerned, type ReadingPerson } from './reading-person.ts';
import type { RuleIssue, RuleIssueCode } from './rule-issue.ts';
import type { ShareContent } from './share.ts';

/** What must be known of the case to judge a share. */
export interface SharingFacts {
  readonly persons: readonly ReadingPerson[];
  readonly consents: readonly ConsentFacts[];
  /** The pieces that the share names, in its order. */
  readonly pieces: readonly PieceFacts[];
  readonly capableFromAge: number;
  readonly today: LocalDate;
}
type Proposal = Pick<ShareContent, 'receiver' | 'toAuthority' | 'basis'>;

/** Kinds that are never the bare facts about who gets which help (DIJH art. 75/1). */
const neverBasicData: readonly PieceKind[] = ['conversation', 'statement', 'rating', 'mapping'];

/**
 * Everything that keeps a share from being made, each with the field where it can be set right.
 * Sharing needs consent in the client's interest (DIJH 12/7/2013, art. 74); handing over to magistrates and social
 * services needs it of the capable minor and the parents, save on mandate or for basic data (art. 75, 75/1).
 */
export function findShareIssues(
  share: Pick<ShareContent, 'until' | 'confirmRestricted'> & Proposal,
  facts: SharingFacts,
): readonly RuleIssue[] {
  const receiver = receiverOf(share, facts);
  if (share.receiver.kind === 'casePerson' && !receiver)
    return [{ path: ['receiver', 'personId'], code: 'unknown' }];
  const issues: RuleIssue[] = [];
  if (share.until !== null && share.until < facts.today) issues.push({ path: ['until'], code: 'inPast' });
  for (const [index, piece] of facts.pieces.entries()) {
    const path = ['pieces', index];
    if (piece.confidentiality === 'inConfidence' && receiver) issues.push({ path, code: 'toldInConfidence' });
    if (piece.confidentiality === 'court' && share.basis.kind !== 'mandate')
      issues.push({ path, code: 'courtNeedsMandate' });
    if (share.basis.kind === 'basicData' && neverBasicData.includes(piece.kind))
      issues.push({ path, code: 'notBasicData' });
  }
  if (facts.pieces.some((piece) => isRestricted(piece.confidentiality)) && !share.confirmRestricted)
    issues.push({ path: ['confirmRestricted'], code: 'confirmRestricted' });
  return [...issues, ...findBasisIssues(share, facts)];
}

/** Whether the ground carries the share: asked when it is made, and again when a consent under it falls away. */
export function findBasisIssues(share: Proposal, facts: SharingFacts): readonly RuleIssue[] {
  const receiver = receiverOf(share, facts);
  const { basis, toAuthority } = share;
  switch (basis.kind) {
    case 'mandate':
      return [];
    case 'basicData':
      return toAuthority ? [] : [{ path: ['toAuthority'], code: 'basicDataOnlyToAuthority' }];
    case 'ownFile':
      return readsInOwnRight(receiver, facts) && !toAuthority
        ? []
        : [{ path: ['basis', 'kind'], code: 'noOwnRightToRead' }];
    case 'consent': {
      const wrong = basis.consentIds.flatMap((consentId, index): RuleIssue[] => {
        const code = faultOfConsent(
          facts.consents.find(({ id }) => id === consentId),
          share,
          facts.today,
        );
        return code === null ? [] : [{ path: ['basis', 'consentIds', index], code }];
      });
      if (wrong.length > 0) return wrong;
      const missing = whoseConsentMisses(share, facts);
      return missing === null ? [] : [{ path: ['basis', 'consentIds'], code: missing }];
    }
  }
}

/** Everything in a share that somebody should look at twice, none of which forbids it: the pieces that are about others. */
export function findPiecesAboutOthers(
  share: Pick<ShareContent, 'receiver'>,
  pieces: readonly PieceFacts[],
): readonly PieceFacts[] {
  const own = share.receiver.kind === 'casePerson' ? share.receiver.personId : null;
  return pieces.filter((piece) => piece.aboutPersonIds.some((personId) => personId !== own));
}

function receiverOf(share: Pick<Proposal, 'receiver'>, facts: SharingFacts): ReadingPerson | undefined {
  const { receiver } = share;
  return receiver.kind === 'casePerson'
    ? facts.persons.find((person) => person.id === receiver.personId)
    : undefined;
}

function concernedBy(facts: SharingFacts): readonly ReadingPerson[] {
  return [...new Set(facts.pieces.flatMap((piece) => minorsConcerned(facts.persons, piece.aboutPersonIds)))];
}

/** A capable minor, and the parent of minors who are not capable, read the file by law (DRM art. 20-23). */
function readsInOwnRight(receiver: ReadingPerson | undefined, facts: SharingFacts): boolean {
  const capability = (person: ReadingPerson) => capabilityOf(person, facts.capableFromAge, facts.today);
  if (receiver?.kind === 'minor') return capability(receiver) === 'capable';
  const concerned = concernedBy(facts);
  return (
    receiver !== undefined &&
    concerned.length > 0 &&
    concerned.every((minor) => isParentOf(receiver, minor) && capability(minor) === 'notCapable')
  );
}

function faultOfConsent(
  consent: ConsentFacts | undefined,
  { receiver, toAuthority }: Proposal,
  today: LocalDate,
): RuleIssueCode | null {
  if (!consent) return 'unknown';
  if (!isInForce(consent, today)) return 'consentNotInForce';
  const isForReport = toAuthority && consent.purpose === 'reportToAuthority';
  if (!isForReport && consent.purpose !== 'sharePieces' && consent.purpose !== 'other')
    return 'consentForSomethingElse';
  const { to } = consent;
  const isForOther =
    (to?.kind === 'casePerson' && !(receiver.kind === 'casePerson' && receiver.personId === to.personId)) ||
    (to?.kind === 'worker' && !(receiver.kind === 'worker' && receiver.workerId === to.workerId));
  return isForOther ? 'consentForSomebodyElse' : null;
}

/**
 * Each minor concerned consents, or a parent for one who is not capable; to an authority the parents too. The receiver
 * need not consent to getting it, nor a parent to getting what is about the child for whom that parent speaks.
 */
function whoseConsentMisses(
  { receiver, toAuthority, basis }: Proposal,
  facts: SharingFacts,
): RuleIssueCode | null {
  const ids = basis.kind === 'consent' ? basis.consentIds : [];
  const given = facts.consents.filter(({ id }) => ids.includes(id));
  const receiverId = receiver.kind === 'casePerson' ? receiver.personId : null;
  const concerned = concernedBy(facts);
  for (const minor of concerned) {
    if (minor.id === receiverId) continue;
    const speakFor = facts.persons.filter((person) => isParentOf(person, minor)).map(({ id }) => id);
    const ofMinor = given.filter((consent) => consent.personId === minor.id);
    if (capabilityOf(minor, facts.capableFromAge, facts.today) !== 'notCapable') {
      if (!ofMinor.some((consent) => consent.givenById === minor.id)) return 'consentOfMinorMisses';
    } else if (
      !(receiverId !== null && speakFor.includes(receiverId)) &&
      !ofMinor.some((consent) => speakFor.includes(consent.givenById))
    ) {
      return 'consentOfParentMisses';
    }
  }
  if (!toAuthority) return null;
  const silent = facts.persons.some(
    (person) =>
      concerned.some((minor) => isParentOf(person, minor)) &&
      person.id !== receiverId &&
      !given.some((consent) => consent.givenById === person.id),
  );
  return silent ? 'consentOfParentsMisses' : null;
}
