import { describe, expect, it } from 'vitest';
import {
  defaultRetentionRules,
  readRetentionRule,
  retainedKinds,
  retentionRule,
  toStoredRule,
} from './retention-rule.ts';

describe('the rules on keeping', () => {
  it('are sound from the first day, and say where they come from', () => {
    for (const kind of retainedKinds) {
      const rule = defaultRetentionRules[kind];
      expect(retentionRule.parse(rule)).toEqual(rule);
      expect([kind, rule.isOwnChoice]).toEqual([kind, kind !== 'caseFile']);
    }
  });

  it('come back from the store as they went in', () => {
    const rule = defaultRetentionRules.caseFile;
    expect(readRetentionRule(JSON.parse(JSON.stringify(toStoredRule(rule))))).toEqual(rule);
  });

  it('refuse a start that has no meaning for the kind, days for files, and a term of nothing', () => {
    const rule = defaultRetentionRules.caseFile;
    expect(retentionRule.safeParse({ ...rule, from: 'lastUse' }).success).toBe(false);
    expect(retentionRule.safeParse({ ...rule, term: { amount: 90, unit: 'days' } }).success).toBe(false);
    expect(retentionRule.safeParse({ ...rule, term: { amount: 0, unit: 'years' } }).success).toBe(false);
    expect(() => readRetentionRule({ ...rule, shape: 99 })).toThrow();
  });
});
