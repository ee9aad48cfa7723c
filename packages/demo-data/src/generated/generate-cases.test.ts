import { describe, expect, it } from 'vitest';
import { generateCases } from './generate-cases.ts';
import { generateOrganisation } from './generated-organisation.ts';

const TODAY = '2026-11-18';

describe('the generator of a large organisation', () => {
  it('gives the same for the same seed, and something else for another', () => {
    const [one, again, other] = [3, 3, 4].map((seed) => [
      ...generateCases(generateOrganisation(seed, 40), TODAY),
    ]);
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('gives every record an id of its own', () => {
    const cases = [...generateCases(generateOrganisation(1, 400), TODAY)];
    const ids = cases.flatMap((file) => [
      file.id,
      file.questionId,
      ...file.persons.map(({ id }) => id),
      ...file.conversations.flatMap(({ id, statements }) => [
        id,
        ...statements.map((statement) => statement.id),
      ]),
      ...file.framePieces.map(({ id }) => id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('makes statements of words that stand in the prose, and gives a worker some eighty cases', () => {
    const organisation = generateOrganisation(1, 1_200);
    const cases = [...generateCases(organisation, TODAY)];
    for (const { paragraphs, statements } of cases.flatMap((file) => file.conversations)) {
      for (const { words } of statements) expect(paragraphs.join('\n')).toContain(words);
    }
    const [worker] = organisation.workers;
    const own = cases.filter(({ parts }) => parts.some((part) => part.workerId === worker?.id));
    expect(own.length).toBeGreaterThanOrEqual(75);
    expect(own.length).toBeLessThanOrEqual(85);
  });
});
