import { describe, expect, it } from 'vitest';
import type { ConsentFacts } from './consent.ts';
import { findPiecesAboutOthers, findShareIssues, type SharingFacts } from './judge-share.ts';
import type { PieceFacts } from './piece.ts';
import type { ReadingPerson } from './reading-person.ts';
import type { LegalBasis, ShareReceiver } from './share.ts';

const today = '2026-11-22';
const somebody = (id: string, kind: ReadingPerson['kind'], bornOn: string | null = null): ReadingPerson => ({
  id,
  kind,
  bornOn,
  livesWithMinors: null,
  capable: null,
  parentOfIds: null,
});
const persons = [
  somebody('yara', 'minor', '2018-01-01'),
  somebody('milan', 'minor', '2011-01-01'),
  somebody('mama', 'parent'),
  somebody('papa', 'parent'),
  somebody('oma', 'networkMember'),
  somebody('judge', 'professional'),
];
const toPerson = (personId: string): ShareReceiver => ({ kind: 'casePerson', personId });
const piece = (part: Partial<PieceFacts> = {}): PieceFacts => ({
  kind: 'statement',
  id: 'p',
  confidentiality: 'open',
  aboutPersonIds: ['milan'],
  ...part,
});
const consent = (id: string, personId: string, givenById: string, part: Partial<ConsentFacts> = {}) => ({
  id,
  personId,
  givenById,
  purpose: 'sharePieces' as const,
  to: null,
  givenOn: '2026-01-01',
  withdrawnOn: null,
  ...part,
});
const consents: ConsentFacts[] = [
  consent('byMilan', 'milan', 'milan', { to: toPerson('oma') }),
  consent('forYara', 'yara', 'mama'),
  consent('withdrawn', 'milan', 'milan', { withdrawnOn: today }),
  consent('parentsRead', 'milan', 'milan', { purpose: 'parentsRead' }),
  consent('reportMilan', 'milan', 'milan', { purpose: 'reportToAuthority' }),
  consent('reportMama', 'mama', 'mama', { purpose: 'reportToAuthority' }),
  consent('reportPapa', 'papa', 'papa', { purpose: 'reportToAuthority' }),
];
const onConsent = (...consentIds: string[]): LegalBasis => ({ kind: 'consent', consentIds });

const codes = (
  basis: LegalBasis,
  part: {
    receiver?: ShareReceiver;
    toAuthority?: boolean;
    until?: string;
    confirmRestricted?: boolean;
    pieces?: PieceFacts[];
  } = {},
) => {
  const {
    receiver = toPerson('oma'),
    toAuthority = false,
    confirmRestricted = false,
    pieces = [piece()],
  } = part;
  const facts: SharingFacts = { persons, consents, pieces, capableFromAge: 12, today };
  return findShareIssues(
    { receiver, toAuthority, basis, until: part.until ?? null, confirmRestricted },
    facts,
  ).map(({ path, code }) => `${path.join('.')}: ${code}`);
};

describe('a share on consent', () => {
  it('needs that of every minor concerned, or of a parent of a young one', () => {
    expect(codes(onConsent('byMilan'))).toEqual([]);
    expect(codes(onConsent('forYara'))).toEqual(['basis.consentIds: consentOfMinorMisses']);
    const both = [piece({ aboutPersonIds: [] })];
    expect(codes(onConsent('byMilan'), { pieces: both })).toEqual([
      'basis.consentIds: consentOfParentMisses',
    ]);
    expect(codes(onConsent('byMilan', 'forYara'), { pieces: both })).toEqual([]);
    const ofYara = [piece({ aboutPersonIds: ['yara'] })];
    expect(codes(onConsent('forYara'), { pieces: ofYara, receiver: toPerson('papa') })).toEqual([]);
  });

  it('needs one that holds, for this, in favour of this receiver', () => {
    expect(codes(onConsent('withdrawn'))).toEqual(['basis.consentIds.0: consentNotInForce']);
    expect(codes(onConsent('parentsRead'))).toEqual(['basis.consentIds.0: consentForSomethingElse']);
    expect(codes(onConsent('byMilan'), { receiver: toPerson('papa') })).toEqual([
      'basis.consentIds.0: consentForSomebodyElse',
    ]);
    expect(codes(onConsent('nobodys'))).toEqual(['basis.consentIds.0: unknown']);
    expect(codes(onConsent('reportMilan'))).toEqual(['basis.consentIds.0: consentForSomethingElse']);
  });

  it('to the judge or a social service needs that of the capable minor and of the parents', () => {
    const toJudge = { receiver: toPerson('judge'), toAuthority: true };
    expect(codes(onConsent('reportMilan', 'reportMama'), toJudge)).toEqual([
      'basis.consentIds: consentOfParentsMisses',
    ]);
    expect(codes(onConsent('reportMama', 'reportPapa'), toJudge)).toEqual([
      'basis.consentIds: consentOfMinorMisses',
    ]);
    expect(codes(onConsent('reportMilan', 'reportMama', 'reportPapa'), toJudge)).toEqual([]);
    expect(codes({ kind: 'mandate', reference: 'Order' }, toJudge)).toEqual([]);
  });
});

describe('a share on another ground', () => {
  it('of basic data goes to an authority and holds no talk', () => {
    const basic: LegalBasis = { kind: 'basicData', request: 'Letter of 3 May' };
    expect(codes(basic, { pieces: [piece({ kind: 'planVersion' })] })).toEqual([
      'toAuthority: basicDataOnlyToAuthority',
    ]);
    const toAuthority = true;
    expect(codes(basic, { toAuthority })).toEqual(['pieces.0: notBasicData']);
    expect(codes(basic, { toAuthority, pieces: [piece({ kind: 'planVersion' })] })).toEqual([]);
  });

  it('of the own file is for whoever reads it by law', () => {
    const own: LegalBasis = { kind: 'ownFile' };
    expect(codes(own, { receiver: toPerson('milan') })).toEqual([]);
    const ofYara = [piece({ aboutPersonIds: ['yara'] })];
    expect(codes(own, { receiver: toPerson('mama'), pieces: ofYara })).toEqual([]);
    for (const receiver of [toPerson('mama'), toPerson('yara'), { kind: 'worker' as const, workerId: 'w' }])
      expect(codes(own, { receiver })).toEqual(['basis.kind: noOwnRightToRead']);
  });
});

describe('whatever the ground', () => {
  const mandate: LegalBasis = { kind: 'mandate', reference: 'Order' };

  it('a restricted piece is confirmed, and a confidence stays with the workers', () => {
    const health = { pieces: [piece({ confidentiality: 'health' })] };
    expect(codes(onConsent('byMilan'), health)).toEqual(['confirmRestricted: confirmRestricted']);
    expect(codes(onConsent('byMilan'), { ...health, confirmRestricted: true })).toEqual([]);
    const secret = { pieces: [piece({ confidentiality: 'inConfidence' })], confirmRestricted: true };
    expect(codes(mandate, secret)).toEqual(['pieces.0: toldInConfidence']);
    expect(codes(mandate, { ...secret, receiver: { kind: 'worker', workerId: 'w' } })).toEqual([]);
    const court = { pieces: [piece({ confidentiality: 'court' })], confirmRestricted: true };
    expect(codes(onConsent('byMilan'), court)).toEqual(['pieces.0: courtNeedsMandate']);
    expect(codes(mandate, court)).toEqual([]);
  });

  it('ends on a day that is still to come, for somebody of the case', () => {
    expect(codes(mandate, { until: '2026-11-21' })).toEqual(['until: inPast']);
    expect(codes(mandate, { receiver: toPerson('stranger') })).toEqual(['receiver.personId: unknown']);
  });

  it('warns of pieces about others', () => {
    const pieces = [
      piece(),
      piece({ id: 'q', aboutPersonIds: ['mama', 'oma'] }),
      piece({ id: 'r', aboutPersonIds: [] }),
    ];
    expect(findPiecesAboutOthers({ receiver: toPerson('milan') }, pieces).map(({ id }) => id)).toEqual(['q']);
  });
});
