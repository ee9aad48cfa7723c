import { describe, expect, it } from 'vitest';
import { defaultReadingRules, readReadingRules, rulesInForce } from './reading-rules.ts';
import { readLegalBasis, toStoredBasis } from './share.ts';

describe('reading rules', () => {
  it('come back from the store as they were, and nothing else passes', () => {
    expect(readReadingRules(JSON.parse(JSON.stringify(defaultReadingRules)))).toEqual(defaultReadingRules);
    expect(() => readReadingRules({ ...defaultReadingRules, version: 2 })).toThrow();
    expect(() => readReadingRules({ ...defaultReadingRules, capableFromAge: 30 })).toThrow();
  });

  it('hold from their day on, the later written of two on one day', () => {
    const versions = [
      { number: 1, validFrom: '1900-01-01' },
      { number: 2, validFrom: '2027-01-01' },
      { number: 3, validFrom: '2026-12-01' },
      { number: 4, validFrom: '2027-01-01' },
    ];
    const on = (today: string) => rulesInForce(versions, today)?.number;
    expect([on('2026-11-30'), on('2026-12-01'), on('2026-12-31'), on('2027-01-01')]).toEqual([1, 3, 3, 4]);
  });
});

describe('a legal basis', () => {
  it('is stored with the version of its shape', () => {
    const basis = { kind: 'mandate', reference: 'Order of 3 May' } as const;
    expect(readLegalBasis(JSON.parse(toStoredBasis(basis)))).toEqual(basis);
    expect(() => readLegalBasis(basis)).toThrow();
  });
});
