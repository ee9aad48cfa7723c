import { describe, expect, it } from 'vitest';
import { consentContent, findConsentIssues, isInForce, type ConsentContent } from './consent.ts';
import type { ReadingPerson } from './reading-person.ts';

const today = '2026-11-22';
const somebody = (
  kind: ReadingPerson['kind'],
  bornOn: string | null,
  capable: boolean | null = null,
): ReadingPerson => ({
  id: crypto.randomUUID() as string,
  kind,
  bornOn,
  livesWithMinors: null,
  capable,
  parentOfIds: null,
});
const yara = somebody('minor', '2018-03-01');
const milan = somebody('minor', '2012-03-01');
const mama = somebody('parent', null);
const papa = somebody('parent', null, false);
const oma = somebody('networkMember', null);
const cousin = somebody('networkMember', '2010-01-01');
const persons = [yara, milan, mama, papa, oma, cousin];

const codes = (content: Partial<ConsentContent>, known: readonly ReadingPerson[] = persons) =>
  findConsentIssues(
    {
      personId: milan.id,
      givenById: milan.id,
      purpose: 'contactNetwork',
      to: null,
      words: null,
      givenOn: today,
      how: 'spoken',
      evidence: null,
      ...content,
    },
    known,
    12,
    today,
  ).map(({ path, code }) => `${path.join('.')}: ${code}`);
const to = (person: ReadingPerson) => ({ kind: 'casePerson' as const, personId: person.id });

describe('a consent', () => {
  it('of a capable minor is their own, of a younger child a capable parent’s', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ givenById: mama.id })).toEqual(['givenById: ownConsentOnly']);
    expect(codes({ personId: yara.id, givenById: mama.id })).toEqual([]);
    for (const giver of [yara, milan, papa, oma])
      expect(codes({ personId: yara.id, givenById: giver.id })).toEqual(['givenById: parentGives']);
    expect(codes({ personId: oma.id, givenById: mama.id })).toEqual(['givenById: ownConsentOnly']);
  });

  it('of a parent who is still a minor is her own, and she gives that of her child', () => {
    const mother = somebody('parent', '2010-01-01');
    const baby = somebody('minor', '2026-08-01');
    const family = [mother, baby, mama];
    expect(codes({ personId: mother.id, givenById: mother.id }, family)).toEqual([]);
    expect(codes({ personId: mother.id, givenById: mama.id }, family)).toEqual(['givenById: ownConsentOnly']);
    expect(codes({ personId: baby.id, givenById: mother.id }, family)).toEqual([]);
  });

  it('of a baby is given by its mother, who is a minor of the file herself, and not by its grandfather', () => {
    const baby = somebody('minor', '2026-08-01');
    const mother = { ...somebody('minor', '2009-02-03'), parentOfIds: [baby.id] };
    const grandfather = { ...somebody('parent', null), parentOfIds: [mother.id] };
    const family = [mother, baby, grandfather];
    expect(codes({ personId: baby.id, givenById: mother.id }, family)).toEqual([]);
    expect(codes({ personId: baby.id, givenById: grandfather.id }, family)).toEqual([
      'givenById: parentGives',
    ]);
    expect(codes({ personId: mother.id, givenById: grandfather.id }, family)).toEqual([
      'givenById: ownConsentOnly',
    ]);
  });

  it('of a child of unknown age is taken from the child and from a parent, from nobody else', () => {
    const child = somebody('minor', null);
    const family = [child, mama, oma];
    for (const giver of [child, mama])
      expect(codes({ personId: child.id, givenById: giver.id }, family)).toEqual([]);
    expect(codes({ personId: child.id, givenById: oma.id }, family)).toEqual(['givenById: parentGives']);
  });

  it('says for whom where the purpose asks it', () => {
    expect(codes({ purpose: 'sharePieces' })).toEqual(['to: sayForWhom']);
    expect(codes({ purpose: 'sharePieces', to: { kind: 'organisation', name: 'De school' } })).toEqual([]);
    expect(codes({ purpose: 'parentsRead' })).toEqual([]);
    expect(codes({ purpose: 'parentsRead', to: to(oma) })).toEqual(['to: nameAParent']);
    expect(codes({ purpose: 'parentsRead', personId: oma.id, givenById: oma.id })).toEqual([
      'personId: onlyMinorsDecideThis',
    ]);
    expect(codes({ purpose: 'confidant', to: to(oma) })).toEqual([]);
    for (const other of [cousin, mama, yara])
      expect(codes({ purpose: 'confidant', to: to(other) })).toEqual(['to: nameAConfidant']);
    expect(codes({ purpose: 'other' })).toEqual(['words: required']);
    expect(codes({ givenOn: '2026-11-23' })).toEqual(['givenOn: inFuture']);
    expect(codes({ personId: crypto.randomUUID() })).toEqual(['personId: unknown']);
  });

  it('holds from its day until it is withdrawn', () => {
    expect(isInForce({ givenOn: today, withdrawnOn: null }, today)).toBe(true);
    expect(isInForce({ givenOn: '2026-11-23', withdrawnOn: null }, today)).toBe(false);
    expect(isInForce({ givenOn: '2020-01-01', withdrawnOn: today }, today)).toBe(false);
  });

  it('keeps words that were left empty as unknown', () => {
    const parsed = consentContent.parse({
      personId: milan.id,
      givenById: milan.id,
      purpose: 'other',
      words: ' ',
      givenOn: today,
      how: 'written',
    });
    expect(parsed).toMatchObject({ words: null, evidence: null, to: null });
  });
});
