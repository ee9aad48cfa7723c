import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidentialities } from '../access/confidentiality.ts';
import type { ConsentFacts } from './consent.ts';
import { decideFamilyReading, isHiddenWithin, type FamilyReadingFacts } from './decide-family-reading.ts';
import type { ReadingPerson } from './reading-person.ts';
import { defaultReadingRules, type ReadingRules } from './reading-rules.ts';

const today = '2026-11-22';
const born = { eight: '2018-11-01', fifteen: '2011-11-01' };
const somebody = (
  id: string,
  kind: ReadingPerson['kind'],
  part: Partial<ReadingPerson> = {},
): ReadingPerson => ({
  id,
  kind,
  bornOn: null,
  livesWithMinors: null,
  capable: null,
  parentOfIds: null,
  ...part,
});
const yara = somebody('yara', 'minor', { bornOn: born.eight });
const milan = somebody('milan', 'minor', { bornOn: born.fifteen });
const mama = somebody('mama', 'parent');
const papa = somebody('papa', 'parent', { livesWithMinors: false });
const oma = somebody('oma', 'networkMember');
const persons = [yara, milan, mama, papa, oma];

const consent = (part: Partial<ConsentFacts>): ConsentFacts => ({
  id: 'c',
  personId: 'milan',
  givenById: 'milan',
  purpose: 'parentsRead',
  to: null,
  givenOn: '2026-01-01',
  withdrawnOn: null,
  ...part,
});
const factsWith = (part: Partial<FamilyReadingFacts> = {}): FamilyReadingFacts => ({
  persons,
  consents: [],
  shares: [],
  ...part,
});
const about = (...aboutPersonIds: string[]) => ({
  id: 'p',
  confidentiality: 'open' as const,
  aboutPersonIds,
});
const shared = (personId: string, basisKind: 'consent' | 'mandate' = 'consent') => ({
  personId,
  basisKind,
  pieceIds: new Set(['p']),
});
const reasonFor = (
  reader: ReadingPerson,
  piece: Parameters<typeof decideFamilyReading>[1],
  facts = factsWith(),
  rules: ReadingRules = defaultReadingRules,
) => decideFamilyReading(reader, piece, facts, rules, { today }).reason;

describe('decideFamilyReading', () => {
  it('lets a capable minor read the own file, and the parents of one who is not', () => {
    expect(reasonFor(milan, about('milan'))).toBe('ownFile');
    expect(reasonFor(yara, about('yara'))).toBe('tooYoung');
    expect(reasonFor(mama, about('yara'))).toBe('forOwnChild');
    expect(reasonFor(papa, about('yara'))).toBe('forOwnChild');
    expect(reasonFor(oma, about('yara'))).toBe('onlyWhatIsShared');
  });

  it('counts twelve from the birthday on, and what a worker noted before the age', () => {
    const at = (bornOn: string, capable: boolean | null = null) => ({ ...yara, bornOn, capable });
    const reads = (minor: ReadingPerson) =>
      reasonFor(minor, about(minor.id), factsWith({ persons: [minor, mama] }));
    expect(reads(at('2014-11-22'))).toBe('ownFile');
    expect(reads(at('2014-11-23'))).toBe('tooYoung');
    expect(reads(at('2018-01-01', true))).toBe('ownFile');
    expect(reads(at('2010-01-01', false))).toBe('tooYoung');
    const unknown = { ...yara, bornOn: null };
    expect(reads(unknown)).toBe('ageUnknown');
    expect(reasonFor(mama, about(), factsWith({ persons: [unknown, mama] }))).toBe('ageUnknown');
  });

  it('asks every capable minor concerned, for what names nobody all of them', () => {
    expect(reasonFor(mama, about('yara', 'milan'))).toBe('noConsentOfMinor');
    expect(reasonFor(mama, about())).toBe('noConsentOfMinor');
    expect(reasonFor(mama, about('mama'))).toBe('noConsentOfMinor');
    const given = factsWith({ consents: [consent({})] });
    expect(reasonFor(mama, about(), given)).toBe('withMinorsConsent');
    const forPapa = consent({ to: { kind: 'casePerson', personId: 'papa' } });
    expect(reasonFor(mama, about('milan'), factsWith({ consents: [forPapa] }))).toBe('noConsentOfMinor');
    const byMama = consent({ givenById: 'mama' });
    expect(reasonFor(mama, about('milan'), factsWith({ consents: [byMama] }))).toBe('noConsentOfMinor');
  });

  it('handles a parent who is still a minor as the parent she is', () => {
    const mother = somebody('mother', 'parent', { bornOn: '2010-01-01' });
    const baby = somebody('baby', 'minor', { bornOn: '2026-08-01' });
    const facts = factsWith({ persons: [mother, baby] });
    expect(reasonFor(mother, about('baby'), facts)).toBe('forOwnChild');
    expect(reasonFor(mother, about('mother'), facts)).toBe('forOwnChild');
  });

  it('knows whose parent somebody is, also a minor', () => {
    const zoe = somebody('zoe', 'minor', { bornOn: '2009-02-03', parentOfIds: ['mila'] });
    const mila = somebody('mila', 'minor', { bornOn: '2026-07-16', livesWithMinors: false });
    const baba = somebody('baba', 'parent', { parentOfIds: ['zoe'] });
    const jonas = somebody('jonas', 'parent', { parentOfIds: ['mila'], livesWithMinors: false });
    const facts = factsWith({ persons: [zoe, mila, baba, jonas] });
    expect(reasonFor(zoe, about('mila'), facts)).toBe('ownFile');
    expect(reasonFor(baba, about('mila'), facts)).toBe('onlyWhatIsShared');
    expect(reasonFor(baba, about('zoe'), facts)).toBe('noConsentOfMinor');
    expect(reasonFor(jonas, about('mila'), facts)).toBe('forOwnChild');
    expect(reasonFor(jonas, about(), facts)).toBe('noConsentOfMinor');
    const given = consent({ personId: 'zoe', givenById: 'zoe' });
    expect(reasonFor(baba, about('zoe'), { ...facts, consents: [given] })).toBe('withMinorsConsent');
    const forJonas = { ...given, to: { kind: 'casePerson' as const, personId: 'jonas' } };
    expect(reasonFor(jonas, about(), { ...facts, consents: [forJonas] })).toBe('aboutOthers');
  });

  it('keeps apart what is not for the family, whoever reads', () => {
    const of = (confidentiality: (typeof confidentialities)[number]) => ({
      ...about('milan'),
      confidentiality,
    });
    for (const reason of ['inConfidence', 'court', 'harmful', 'health', 'professionals'] as const)
      expect(reasonFor(milan, of(reason))).toBe(reason);
    const confidant = consent({ purpose: 'confidant', to: { kind: 'casePerson', personId: 'oma' } });
    const facts = factsWith({ consents: [confidant] });
    expect(reasonFor(oma, of('harmful'), facts)).toBe('confidant');
    expect(reasonFor(oma, of('inConfidence'), facts)).toBe('inConfidence');
    expect(reasonFor(oma, about('milan', 'mama'), facts)).toBe('confidant');
    expect(reasonFor(oma, about(), facts)).toBe('confidant');
    expect(reasonFor(oma, about('milan', 'papa'), facts)).toBe('aboutOthers');
    const strict = { ...defaultReadingRules, confidantReadsHarmful: false, healthKeptApart: false };
    expect(reasonFor(oma, of('harmful'), facts, strict)).toBe('harmful');
    expect(reasonFor(milan, of('health'), facts, strict)).toBe('ownFile');
  });

  it('hides data on others unless they live together', () => {
    expect(reasonFor(milan, about('milan', 'mama'))).toBe('ownFile');
    expect(reasonFor(milan, about('milan', 'papa'))).toBe('aboutOthers');
    expect(reasonFor(milan, about('oma'))).toBe('aboutOthers');
    expect(reasonFor(papa, about('yara', 'mama'))).toBe('aboutOthers');
    expect(reasonFor(mama, about('yara', 'papa'))).toBe('aboutOthers');
    const placed = { ...milan, livesWithMinors: false };
    expect(reasonFor(placed, about('yara'), factsWith({ persons: [yara, placed, mama] }))).toBe(
      'aboutOthers',
    );
  });

  it('opens what is shared, of the court on a mandate only', () => {
    expect(reasonFor(oma, about('milan'), factsWith({ shares: [shared('oma')] }))).toBe('shared');
    expect(reasonFor(mama, about('milan'), factsWith({ shares: [shared('oma')] }))).toBe('noConsentOfMinor');
    const court = { ...about('milan'), confidentiality: 'court' as const };
    expect(reasonFor(milan, court, factsWith({ shares: [shared('milan')] }))).toBe('court');
    expect(reasonFor(milan, court, factsWith({ shares: [shared('milan', 'mandate')] }))).toBe('shared');
  });

  it('lets the words of a shared talk come along, save those kept from the family', () => {
    const around = { reads: true, reason: 'shared', article: '' } as const;
    const hides = (inner: Parameters<typeof isHiddenWithin>[2]) =>
      isHiddenWithin(around, oma, { ...inner, id: 'inner' }, factsWith(), defaultReadingRules, { today });
    expect(hides(about())).toBe(false);
    expect(hides({ ...about(), confidentiality: 'professionals' })).toBe(true);
    expect(hides(about('papa'))).toBe(true);
    const own = { reads: true, reason: 'ownFile', article: '' } as const;
    expect(isHiddenWithin(own, milan, about('oma'), factsWith(), defaultReadingRules, { today })).toBe(true);
  });
});

describe('in any family', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const anyId = fc.constantFrom(...ids);
  const anyDay = fc.constantFrom('1980-05-01', '2009-02-03', '2014-11-22', '2014-11-23', '2020-01-01');
  const anyPerson = (id: string) =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constantFrom('minor' as const, 'parent' as const, 'networkMember' as const),
      bornOn: fc.option(anyDay),
      livesWithMinors: fc.option(fc.boolean()),
      capable: fc.option(fc.boolean()),
      parentOfIds: fc.option(fc.subarray(ids)),
    });
  const anyConsent: fc.Arbitrary<ConsentFacts> = fc.record({
    id: fc.constantFrom('c1', 'c2'),
    personId: anyId,
    givenById: anyId,
    purpose: fc.constantFrom('parentsRead' as const, 'confidant' as const, 'sharePieces' as const),
    to: fc.option(anyId.map((personId) => ({ kind: 'casePerson' as const, personId }))),
    givenOn: fc.constantFrom('2026-11-21', '2026-11-22', '2026-11-23'),
    withdrawnOn: fc.option(fc.constant('2026-11-22')),
  });
  const anyCase = fc.record({
    persons: fc.tuple(...ids.map(anyPerson)),
    consents: fc.array(anyConsent, { maxLength: 6 }),
    shares: fc.array(
      fc.record({
        personId: anyId,
        basisKind: fc.constantFrom('consent' as const, 'mandate' as const, 'ownFile' as const),
        pieceIds: fc.constantFrom(new Set(['p']), new Set(['q'])),
      }),
      { maxLength: 3 },
    ),
  });
  const anyPiece = fc.record({
    id: fc.constant('p'),
    confidentiality: fc.constantFrom(...confidentialities),
    aboutPersonIds: fc.subarray(ids),
  });
  const draws = { numRuns: 3_000 };

  it('a parent of a capable minor who did not consent never reads what is not shared with them', () => {
    fc.assert(
      fc.property(anyCase, anyPiece, (facts, piece) => {
        const withdrawn = facts.consents.map((one) => ({ ...one, withdrawnOn: '2026-11-22' }));
        return facts.persons
          .filter(({ kind }) => kind === 'parent')
          .every((parent) => {
            const verdict = decideFamilyReading(
              parent,
              piece,
              { ...facts, consents: withdrawn },
              defaultReadingRules,
              { today },
            );
            const minors = facts.persons.filter(
              ({ id, kind }) =>
                kind === 'minor' && (piece.aboutPersonIds.length === 0 || piece.aboutPersonIds.includes(id)),
            );
            const isCapable = ({ capable, bornOn }: ReadingPerson) =>
              capable ?? (bornOn !== null && bornOn <= '2014-11-22');
            return !minors.some(isCapable) || !verdict.reads || verdict.reason === 'shared';
          });
      }),
      draws,
    );
  });

  it("a third person's confidence is read by nobody, whole or within another piece", () => {
    fc.assert(
      fc.property(anyCase, anyPiece, anyPiece, (facts, piece, around) => {
        const secret = { ...piece, confidentiality: 'inConfidence' as const };
        return facts.persons.every((reader) => {
          const verdict = decideFamilyReading(reader, { ...around, id: 'q' }, facts, defaultReadingRules, {
            today,
          });
          return (
            !decideFamilyReading(reader, secret, facts, defaultReadingRules, { today }).reads &&
            (!verdict.reads || isHiddenWithin(verdict, reader, secret, facts, defaultReadingRules, { today }))
          );
        });
      }),
      draws,
    );
  });

  it('withdrawing a consent never opens anything', () => {
    fc.assert(
      fc.property(anyCase, anyPiece, fc.nat(5), (facts, piece, index) => {
        const consents = facts.consents.map((one, at) =>
          at === index ? { ...one, withdrawnOn: today } : one,
        );
        return facts.persons.every((reader) => {
          const [before, after] = [facts, { ...facts, consents }].map(
            (known) => decideFamilyReading(reader, piece, known, defaultReadingRules, { today }).reads,
          );
          return before === true || after === false;
        });
      }),
      draws,
    );
  });

  it('every verdict names the article of its reason', () => {
    fc.assert(
      fc.property(anyCase, anyPiece, (facts, piece) =>
        facts.persons.every((reader) => {
          const { reason, article } = decideFamilyReading(reader, piece, facts, defaultReadingRules, {
            today,
          });
          return article === defaultReadingRules.articles[reason];
        }),
      ),
    );
  });
});
