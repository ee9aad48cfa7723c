import { randomUUID } from 'node:crypto';
import type { OperationInputs } from '@vangnet/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPractice, type Practice } from '../../../../../tests/database/practice-fixture.ts';

type Content = OperationInputs['mapping']['addStatement']['content'];
type Move = Pick<OperationInputs['mapping']['moveStatement'], 'column' | 'element' | 'afterId'>;

describe('the statements of a case', () => {
  let practice: Practice;
  let caseId: string;
  let yara: string;

  beforeAll(async () => {
    practice = await createPractice();
  });
  afterAll(() => practice.close());
  beforeEach(async () => {
    ({ caseId, yara } = await openFamily());
  });

  async function openFamily() {
    const persons = [{ kind: 'minor' as const, name: 'Yara' }];
    const file = await practice.call(
      'cases',
      'openCase',
      { details: {}, persons },
      practice.actors.consultant,
    );
    return { caseId: file.id, yara: file.persons[0]?.id ?? '' };
  }
  const contentOf = (part: Partial<Content> = {}): Content => ({
    column: 'worries',
    words: 'Er werd geroepen',
    voice: { kind: 'unknown' },
    ...part,
  });
  const add = (
    part: Partial<Content> = {},
    as = practice.actors.consultant,
    commandId: string = randomUUID(),
  ) => practice.call('mapping', 'addStatement', { caseId, commandId, content: contentOf(part) }, as);
  const list = (as = practice.actors.consultant) =>
    practice.call('mapping', 'listStatements', { caseId }, as);
  const revise = (
    statementId: string,
    expectedVersion: number,
    part: Partial<Content>,
    commandId: string = randomUUID(),
  ) =>
    practice.call(
      'mapping',
      'reviseStatement',
      { caseId, commandId, statementId, expectedVersion, content: contentOf(part) },
      practice.actors.consultant,
    );
  const move = (statementId: string, place: Move, as = practice.actors.consultant) =>
    practice.call('mapping', 'moveStatement', { caseId, statementId, ...place }, as);
  const withdraw = (statementId: string, withdrawn: boolean) =>
    practice.call(
      'mapping',
      'withdrawStatement',
      { caseId, statementId, withdrawn },
      practice.actors.consultant,
    );
  const versionsOf = (statementId: string) =>
    practice.call('mapping', 'listStatementVersions', { caseId, statementId }, practice.actors.consultant);
  const wordsIn = async (column: string) =>
    (await list()).filter((statement) => statement.column === column).map(({ words }) => words);

  describe('added straight into a column', () => {
    test('bears the id of its command, its voice, and comes last', async () => {
      const commandId = randomUUID();
      await add({ words: 'eerst' });
      const added = await add(
        { words: 'dan', voice: { kind: 'casePerson', personId: yara } },
        undefined,
        commandId,
      );
      expect(added).toMatchObject({
        id: commandId,
        version: 1,
        anchor: 'direct',
        element: null,
        withdrawn: false,
        source: null,
        voice: { name: 'Yara', group: 'minor' },
      });
      expect(await wordsIn('worries')).toEqual(['eerst', 'dan']);
    });

    test('is added once, however often its answer got lost', async () => {
      const commandId = randomUUID();
      const first = await add({}, undefined, commandId);
      expect(await add({}, undefined, commandId)).toEqual(first);
      expect(await list()).toHaveLength(1);
      await expect(add({ words: 'iets anders' }, undefined, commandId)).rejects.toMatchObject({
        code: 'commandIdReused',
      });
    });

    test('keeps an incident as it was told', async () => {
      const incident = {
        occasion: 'worst' as const,
        happenedWhen: 'in maart',
        impactOnChild: 'arm gekneusd',
      };
      const added = await add({ element: 'harm', incident });
      expect(added.incident).toEqual({ ...incident, howOften: null });
    });

    test('shows script and signs as the words that they are', async () => {
      const words = `<script>alert('x')</script> 👩‍👧 عمر "'; drop table statement; --`;
      expect((await add({ words })).words).toBe(words);
    });

    test.each([
      ['no words', { words: '  ' }],
      ['too many words', { words: 'x'.repeat(2_001) }],
      ['an element of another column', { element: 'strength' }],
      ['a day that does not exist', { dueOn: '2026-02-30' }],
      ['a character that cannot be stored', { words: 'a\u0000b' }],
    ] as const)('is refused with %s', async (_, part) => {
      await expect(add(part)).rejects.toThrow();
      expect(await list()).toEqual([]);
    });

    test('is refused with a voice that is nobody of this case', async () => {
      const elsewhere = await openFamily();
      const voices = [
        { kind: 'casePerson', personId: elsewhere.yara },
        { kind: 'casePerson', personId: randomUUID() },
        { kind: 'worker', workerId: practice.actors.stranger.workerId },
      ] as const;
      for (const voice of voices)
        await expect(add({ voice })).rejects.toMatchObject({ code: 'invalidInput' });
    });
  });

  describe('reworded', () => {
    test('keeps every earlier wording, with who changed it', async () => {
      const { id } = await add({ words: 'twee keer' });
      const revised = await revise(id, 1, {
        words: 'drie keer',
        element: 'harm',
        voice: { kind: 'other', name: 'buur' },
      });
      expect(revised).toMatchObject({ version: 2, words: 'drie keer', element: 'harm', anchor: 'direct' });
      expect(await versionsOf(id)).toMatchObject([
        { version: 1, words: 'twee keer', voiceName: null, changedBy: 'Worker consultant' },
        { version: 2, words: 'drie keer', voiceName: 'buur', element: 'harm' },
      ]);
    });

    test('by two at once: exactly one wins, the other sees what stands there now', async () => {
      const { id } = await add();
      const results = await Promise.allSettled([
        revise(id, 1, { words: 'de ene' }),
        revise(id, 1, { words: 'de andere' }),
      ]);
      const won = results.filter((result) => result.status === 'fulfilled').map(({ value }) => value);
      const lost = results
        .filter((result) => result.status === 'rejected')
        .map(({ reason }) => reason as unknown);
      expect(won).toHaveLength(1);
      expect(lost).toMatchObject([{ code: 'conflict', details: { current: won[0] } }]);
      expect((await list())[0]?.words).toBe(won[0]?.words);
    });

    test('a second time by the same command gives the first answer, not a conflict', async () => {
      const { id } = await add();
      const commandId = randomUUID();
      const first = await revise(id, 1, { words: 'anders' }, commandId);
      expect(await revise(id, 1, { words: 'anders' }, commandId)).toEqual(first);
      expect(await versionsOf(id)).toHaveLength(2);
    });

    test('goes to the foot of another column when its column changes', async () => {
      await add({ column: 'goingWell', words: 'boven' });
      const { id } = await add({ words: 'beneden' });
      await revise(id, 1, { column: 'goingWell', words: 'beneden' });
      expect(await wordsIn('goingWell')).toEqual(['boven', 'beneden']);
    });

    test('is not found where it is not', async () => {
      await expect(revise(randomUUID(), 1, {})).rejects.toMatchObject({ code: 'notFound' });
      await expect(versionsOf(randomUUID())).rejects.toMatchObject({ code: 'notFound' });
    });
  });

  describe('moved', () => {
    test('to a place, to the top, to the foot', async () => {
      const [a, b, c] = [await add({ words: 'a' }), await add({ words: 'b' }), await add({ words: 'c' })];
      const place = { column: 'worries', element: null } as const;
      await move(c.id, { ...place, afterId: a.id });
      expect(await wordsIn('worries')).toEqual(['a', 'c', 'b']);
      await move(b.id, { ...place, afterId: null });
      expect(await wordsIn('worries')).toEqual(['b', 'a', 'c']);
      await move(b.id, place);
      expect(await wordsIn('worries')).toEqual(['a', 'c', 'b']);
    });

    test('makes a version only when it says something else', async () => {
      const { id } = await add();
      expect((await move(id, { column: 'worries', element: null, afterId: null })).version).toBe(1);
      expect((await move(id, { column: 'worries', element: 'danger' })).version).toBe(2);
      expect(await move(id, { column: 'goingWell', element: 'strength' })).toMatchObject({
        version: 3,
        column: 'goingWell',
        element: 'strength',
        words: 'Er werd geroepen',
      });
    });

    test('is refused to an element of another column, and under a statement that is not there', async () => {
      const { id } = await add();
      const elsewhere = await add({ column: 'goingWell' });
      await expect(move(id, { column: 'worries', element: 'strength' })).rejects.toMatchObject({
        code: 'invalidInput',
      });
      for (const afterId of [elsewhere.id, id, randomUUID()]) {
        const refused = move(id, { column: 'worries', element: null, afterId });
        await expect(refused).rejects.toMatchObject({ code: 'invalidInput' });
      }
    });

    test('holds its order when a column runs out of numbers', async () => {
      const ids = [];
      for (const words of ['a', 'b', 'c']) ids.push((await add({ words })).id);
      const [first = '', second = '', third = ''] = ids;
      // Each time the lowest goes right under the first: the room there halves until it is gone.
      let below = [second, third];
      for (let turn = 0; turn < 70; turn += 1) {
        const [next = '', ...rest] = below.toReversed();
        await move(next, { column: 'worries', element: null, afterId: first });
        below = [next, ...rest.toReversed()];
      }
      expect((await list()).map(({ id }) => id)).toEqual([first, ...below]);
    });

    test('anywhere stands where a list would have it', async () => {
      const ids: string[] = [];
      for (const words of ['a', 'b', 'c', 'd']) ids.push((await add({ words })).id);
      const step = fc.record({ moved: fc.nat(3), under: fc.option(fc.nat(3)) });
      let expected = [...ids];
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
          for (const { moved, under } of steps) {
            const id = ids[moved] ?? '';
            const afterId = under === null ? null : (ids[under] ?? null);
            if (afterId === id) continue;
            await move(id, { column: 'worries', element: null, afterId });
            const others = expected.filter((each) => each !== id);
            const at = afterId === null ? 0 : others.indexOf(afterId) + 1;
            expected = [...others.slice(0, at), id, ...others.slice(at)];
          }
          expect((await list()).map(({ id }) => id)).toEqual(expected);
        }),
        { numRuns: 20 },
      );
    });

    test('by two at once: both are carried out, nobody is lost', async () => {
      const ids: string[] = [];
      for (const words of ['a', 'b', 'c', 'd', 'e']) ids.push((await add({ words })).id);
      const place = { column: 'worries', element: null } as const;
      await Promise.all(
        ids.map((id, index) => move(id, { ...place, afterId: ids[(index + 1) % ids.length] ?? null })),
      );
      const positions = (await list()).map(({ position }) => position);
      expect(new Set(positions).size).toBe(ids.length);
    });
  });

  test('withdrawn stays in the file, and can be put back where it stood', async () => {
    const { id } = await add({ words: 'a' });
    await add({ words: 'b' });
    expect((await withdraw(id, true)).withdrawn).toBe(true);
    expect((await withdraw(id, true)).withdrawn).toBe(true);
    expect(await list()).toMatchObject([{ words: 'a', withdrawn: true }, { words: 'b' }]);
    expect(await withdraw(id, false)).toMatchObject({ withdrawn: false, version: 1 });
    expect(await wordsIn('worries')).toEqual(['a', 'b']);
  });

  test('are seen and changed by who works on the case or leads its team, by nobody else', async () => {
    const { id } = await add();
    expect(await list(practice.actors.teamLead)).toHaveLength(1);
    for (const persona of ['colleague', 'otherTeamLead', 'administrator', 'stranger'] as const) {
      const actor = practice.actors[persona];
      await expect(list(actor)).rejects.toMatchObject({ code: 'notFound' });
      await expect(add({}, actor)).rejects.toMatchObject({ code: 'notFound' });
      await expect(move(id, { column: 'worries', element: null }, actor)).rejects.toMatchObject({
        code: 'notFound',
      });
    }
  });

  test('of another case are not found through this one', async () => {
    const { id } = await add();
    ({ caseId } = await openFamily());
    await expect(revise(id, 1, { words: 'anders' })).rejects.toMatchObject({ code: 'notFound' });
    await expect(withdraw(id, true)).rejects.toMatchObject({ code: 'notFound' });
    await expect(move(id, { column: 'worries', element: null })).rejects.toMatchObject({ code: 'notFound' });
  });
});
