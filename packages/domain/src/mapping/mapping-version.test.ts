import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareMappings, type MappedStatement } from './mapping-version.ts';
import { columnOf, elements } from './statement.ts';

const card = (statementId: string, part: Partial<MappedStatement> = {}): MappedStatement => ({
  statementId,
  column: 'worries',
  element: 'harm',
  words: 'Er werd geroepen',
  voiceName: 'Yara',
  ...part,
});
const changes = (before: MappedStatement[], after: MappedStatement[]) =>
  compareMappings(before, after).map(({ statementId, change }) => [statementId, change]);

describe('two mappings side by side', () => {
  test('show what came, went, was reworded or moved', () => {
    const before = [card('same'), card('reworded'), card('moved'), card('gone'), card('otherVoice')];
    const after = [
      card('new'),
      card('same'),
      card('reworded', { words: 'Er werd hard geroepen' }),
      card('moved', { element: 'danger' }),
      card('otherVoice', { voiceName: 'mama' }),
    ];
    expect(changes(before, after)).toEqual([
      ['new', 'added'],
      ['same', 'same'],
      ['reworded', 'reworded'],
      ['moved', 'moved'],
      ['otherVoice', 'reworded'],
      ['gone', 'removed'],
    ]);
  });

  test('name the words first when a card was both moved and reworded', () => {
    const after = [card('both', { column: 'goingWell', element: 'strength', words: 'Nu rustig' })];
    expect(changes([card('both')], after)).toEqual([['both', 'reworded']]);
  });

  test('keep both sides whole, whatever they hold', () => {
    const cards = fc.uniqueArray(
      fc.record({
        statementId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        element: fc.constantFrom(...elements),
        words: fc.constantFrom('een', 'twee'),
        voiceName: fc.constantFrom('Yara', null),
      }),
      { selector: ({ statementId }) => statementId },
    );
    const withColumn = (each: Omit<MappedStatement, 'column'>) => ({
      ...each,
      column: columnOf(each.element ?? 'harm'),
    });
    fc.assert(
      fc.property(cards, cards, (one, other) => {
        const [before, after] = [one.map(withColumn), other.map(withColumn)];
        const compared = compareMappings(before, after);
        expect(compared.flatMap((each) => each.after ?? [])).toEqual(after);
        expect(new Set(compared.flatMap((each) => each.before ?? []))).toEqual(new Set(before));
        expect(new Set(compared.map(({ statementId }) => statementId)).size).toBe(compared.length);
      }),
    );
  });
});
