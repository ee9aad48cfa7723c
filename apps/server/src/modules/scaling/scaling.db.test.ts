import { randomUUID } from 'node:crypto';
import type { OperationInputs } from '@vangnet/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPractice, NOW, TODAY, type Practice } from '../../../../../tests/database/practice-fixture.ts';

type Content = OperationInputs['scaling']['rate']['content'];

describe('scaling', () => {
  let practice: Practice;
  let caseId: string;
  let yara: string;
  let safetyId: string;

  beforeAll(async () => {
    practice = await createPractice();
    const persons = [{ kind: 'minor' as const, name: 'Yara' }];
    const file = await practice.call(
      'cases',
      'openCase',
      { details: {}, persons },
      practice.actors.consultant,
    );
    caseId = file.id;
    yara = file.persons[0]?.id ?? '';
    safetyId = (await questions())[0]?.id ?? '';
  });
  afterAll(() => practice.close());

  const questions = (as = practice.actors.consultant) =>
    practice.call('scaling', 'listScalingQuestions', { caseId }, as);
  const rate = (
    part: Partial<Content>,
    {
      questionId = safetyId,
      as = practice.actors.consultant,
      commandId = randomUUID() as string,
      now = NOW,
    } = {},
  ) => {
    const content = {
      voice: { kind: 'casePerson', personId: yara },
      ratedOn: TODAY,
      value: 4,
      ...part,
    } as Content;
    return practice.call('scaling', 'rate', { caseId, questionId, commandId, content }, as, now);
  };
  const ask = (details: object, as = practice.actors.consultant) =>
    practice.call(
      'scaling',
      'addScalingQuestion',
      { caseId, details: { words: 'Hoe goed werken we samen?', lowest: 0, highest: 4, ...details } },
      as,
    );
  const withdraw = (ratingId: string, as = practice.actors.consultant) =>
    practice.call('scaling', 'withdrawRating', { caseId, ratingId, reason: 'verkeerd genoteerd' }, as);
  const ratingsOf = async (questionId: string) =>
    (await questions()).find(({ id }) => id === questionId)?.ratings ?? [];

  test('asks how safe it is from the first day, with words in the language of the reader', async () => {
    expect((await questions())[0]).toMatchObject({ kind: 'safety', words: null, lowest: 0, highest: 10 });
  });

  test('keeps every number with what is in it, oldest day first, none replaced', async () => {
    const { id } = await ask({ words: 'Hoe slaap je?', highest: 10 });
    await rate({ ratedOn: '2026-11-03', value: 6, whatIsInIt: 'oma is er' }, { questionId: id });
    await rate(
      { ratedOn: '2026-10-06', value: 2, oneStepHigher: 'een nacht zonder roepen' },
      { questionId: id },
    );
    const later = new Date(NOW.getTime() + 1);
    await rate({ ratedOn: '2026-11-03', value: 7 }, { questionId: id, now: later });
    expect(await ratingsOf(id)).toMatchObject([
      {
        value: 2,
        ratedOn: '2026-10-06',
        oneStepHigher: 'een nacht zonder roepen',
        writtenBy: 'Worker consultant',
      },
      { value: 6, whatIsInIt: 'oma is er', voice: { name: 'Yara', group: 'minor' } },
      { value: 7 },
    ]);
  });

  test('takes a question with a range of its own, and one decimal in it', async () => {
    const question = await ask({ lowestMeans: 'helemaal niet', highestMeans: 'heel goed' });
    expect(question).toMatchObject({
      kind: 'own',
      lowest: 0,
      highest: 4,
      lowestMeans: 'helemaal niet',
      ratings: [],
    });
    expect((await rate({ value: 2.4 }, { questionId: question.id })).value).toBe(2.4);
    await expect(rate({ value: 4.1 }, { questionId: question.id })).rejects.toMatchObject({
      code: 'invalidInput',
      details: { issues: [{ path: ['content', 'value'], code: 'outsideScale' }] },
    });
  });

  test('refuses what cannot be', async () => {
    await expect(ask({ lowest: 4, highest: 4 })).rejects.toThrow();
    await expect(ask({ words: ' ' })).rejects.toThrow();
    await expect(rate({ value: 2.45 })).rejects.toThrow();
    await expect(rate({ value: 11 })).rejects.toMatchObject({ code: 'invalidInput' });
    await expect(rate({ ratedOn: '2026-11-19' })).rejects.toMatchObject({ code: 'invalidInput' });
    await expect(rate({ voice: { kind: 'casePerson', personId: randomUUID() } })).rejects.toMatchObject({
      code: 'invalidInput',
    });
    await expect(rate({}, { questionId: randomUUID() })).rejects.toMatchObject({ code: 'notFound' });
  });

  test('writes a number once, however often its answer got lost', async () => {
    const commandId = randomUUID();
    const first = await rate({ value: 3 }, { commandId });
    expect(await rate({ value: 3 }, { commandId })).toEqual(first);
    await expect(rate({ value: 5 }, { commandId })).rejects.toMatchObject({ code: 'commandIdReused' });
    expect((await ratingsOf(safetyId)).filter(({ id }) => id === commandId)).toHaveLength(1);
  });

  test('shows a withdrawn number as withdrawn, and withdraws it once', async () => {
    const { id } = await rate({ value: 1 });
    const withdrawn = { on: TODAY, by: 'Worker consultant', reason: 'verkeerd genoteerd' };
    expect(await withdraw(id)).toMatchObject({ value: 1, withdrawn });
    expect(await ratingsOf(safetyId)).toContainEqual(expect.objectContaining({ id, value: 1, withdrawn }));
    await expect(withdraw(id)).rejects.toMatchObject({ code: 'notPossibleNow' });
    await expect(withdraw(randomUUID())).rejects.toMatchObject({ code: 'notFound' });
  });

  test('cannot be changed afterwards, not even by the server itself', async () => {
    const { id } = await rate({ value: 5 });
    const change = practice.database.transaction().execute(async (tx) => {
      await sql`set local role vangnet_app`.execute(tx);
      await sql`update rating set value = 10 where id = ${id}`.execute(tx);
    });
    await expect(change).rejects.toThrow(/permission denied/);
  });

  test('is for who may see the case, and for nobody else', async () => {
    const { id } = await rate({ value: 5 }, { as: practice.actors.teamLead });
    for (const persona of ['colleague', 'otherTeamLead', 'administrator', 'stranger'] as const) {
      const as = practice.actors[persona];
      await expect(questions(as)).rejects.toMatchObject({ code: 'notFound' });
      await expect(rate({}, { as })).rejects.toMatchObject({ code: 'notFound' });
      await expect(ask({}, as)).rejects.toMatchObject({ code: 'notFound' });
      await expect(withdraw(id, as)).rejects.toMatchObject({ code: 'notFound' });
    }
  });
});
