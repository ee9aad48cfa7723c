import { randomUUID } from 'node:crypto';
import type { OperationInputs } from '@vangnet/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPractice, NOW, TODAY, type Practice } from '../../../../../tests/database/practice-fixture.ts';

const LATER = new Date(NOW.getTime() + 60_000);

describe('saved mappings', () => {
  let practice: Practice;
  let caseId: string;
  let mama: string;
  let statementIds: Record<'kept' | 'reworded' | 'moved' | 'withdrawn', string>;

  beforeAll(async () => {
    practice = await createPractice();
    const file = await practice.call(
      'cases',
      'openCase',
      { details: {}, persons: [{ kind: 'parent', name: 'Nadia Claes', calledAs: 'mama' }] },
      practice.actors.consultant,
    );
    caseId = file.id;
    mama = file.persons[0]?.id ?? '';
    statementIds = {
      kept: await add('blijft gelijk'),
      reworded: await add('twee keer'),
      moved: await add('verhuist'),
      withdrawn: await add('gaat weg'),
    };
  });
  afterAll(() => practice.close());

  async function add(words: string) {
    const voice = { kind: 'casePerson', personId: mama } as const;
    const content = { column: 'worries', words, voice } as const;
    return (await practice.call('mapping', 'addStatement', { caseId, content }, practice.actors.consultant))
      .id;
  }
  const save = (
    part: Partial<Omit<OperationInputs['mapping']['saveMapping'], 'caseId'>> = {},
    as = practice.actors.consultant,
    now = NOW,
  ) =>
    practice.call(
      'mapping',
      'saveMapping',
      { caseId, heldOn: TODAY, kind: 'internal', title: null, presence: {}, ...part },
      as,
      now,
    );
  const get = (mappingId: string, as = practice.actors.consultant) =>
    practice.call('mapping', 'getMapping', { caseId, mappingId }, as);
  const compare = (mappingId: string, otherId: string) =>
    practice.call('mapping', 'compareMappings', { caseId, mappingId, otherId }, practice.actors.consultant);
  const list = (as = practice.actors.consultant) => practice.call('mapping', 'listMappings', { caseId }, as);

  test('keep what stood there, and who was there, whatever happens afterwards', async () => {
    const { consultant } = practice.actors;
    const [question] = await practice.call('scaling', 'listScalingQuestions', { caseId }, consultant);
    const questionId = question?.id ?? '';
    const voice = { kind: 'casePerson', personId: mama } as const;
    for (const [ratedOn, value] of [
      ['2026-10-06', 6],
      ['2026-11-03', 8],
    ] as const) {
      await practice.call(
        'scaling',
        'rate',
        { caseId, questionId, content: { voice, ratedOn, value } },
        consultant,
      );
    }
    await practice.call(
      'dangerAndGoals',
      'writeFramePiece',
      { caseId, kind: 'bottomLine', content: { words: 'Geen geweld' } },
      consultant,
    );
    const presence = { personIds: [mama], workerIds: [consultant.workerId], others: 'tante Rita' };
    const saved = await save({ kind: 'withFamily', title: 'Eerste beraad', presence, heldOn: '2026-11-10' });
    expect(saved).toMatchObject({
      kind: 'withFamily',
      title: 'Eerste beraad',
      heldOn: '2026-11-10',
      presence,
      savedBy: 'Worker consultant',
      statementCount: 4,
    });

    const reworded = { column: 'worries', words: 'drie keer', voice } as const;
    await practice.call(
      'mapping',
      'reviseStatement',
      { caseId, statementId: statementIds.reworded, expectedVersion: 1, content: reworded },
      consultant,
    );
    await practice.call(
      'mapping',
      'moveStatement',
      { caseId, statementId: statementIds.moved, column: 'goingWell', element: 'strength' },
      consultant,
    );
    await practice.call(
      'mapping',
      'withdrawStatement',
      { caseId, statementId: statementIds.withdrawn, withdrawn: true },
      consultant,
    );
    const newcomer = await add('is nieuw');

    const { snapshot } = await get(saved.id);
    expect(snapshot.statements.map(({ words, voiceName }) => [words, voiceName])).toEqual([
      ['blijft gelijk', 'mama'],
      ['twee keer', 'mama'],
      ['verhuist', 'mama'],
      ['gaat weg', 'mama'],
    ]);
    expect(snapshot.framePieces).toMatchObject([
      { kind: 'bottomLine', words: 'Geen geweld', state: 'provisional' },
    ]);
    expect(snapshot.ratings).toEqual([
      { question: null, voiceName: 'mama', value: 8, ratedOn: '2026-11-03' },
    ]);

    const { after, statements } = await compare(saved.id, 'now');
    expect(after).toBeNull();
    expect(new Map(statements.map(({ statementId, change }) => [statementId, change]))).toEqual(
      new Map([
        [statementIds.kept, 'same'],
        [statementIds.reworded, 'reworded'],
        [statementIds.moved, 'moved'],
        [newcomer, 'added'],
        [statementIds.withdrawn, 'removed'],
      ]),
    );

    const again = await save({}, consultant, LATER);
    const between = await compare(saved.id, again.id);
    expect(between.after?.id).toBe(again.id);
    expect(between.statements).toEqual(statements);
    expect((await list()).map(({ id }) => id)).toEqual([again.id, saved.id]);
  });

  test('are saved once, however often the answer got lost', async () => {
    const commandId = randomUUID();
    const first = await save({ commandId });
    expect(await save({ commandId })).toEqual(first);
    expect((await list()).filter(({ id }) => id === commandId)).toHaveLength(1);
  });

  test('are refused for a day to come, or with somebody unknown', async () => {
    const code = 'invalidInput';
    await expect(save({ heldOn: '2026-11-19' })).rejects.toMatchObject({
      code,
      details: { issues: [{ path: ['heldOn'], code: 'inFuture' }] },
    });
    await expect(save({ presence: { personIds: [randomUUID()] } })).rejects.toMatchObject({ code });
    const { workerId } = practice.actors.stranger;
    await expect(save({ presence: { workerIds: [workerId] } })).rejects.toMatchObject({ code });
  });

  test('are seen by who may see the case, and by nobody else', async () => {
    const saved = await save();
    expect((await get(saved.id, practice.actors.teamLead)).mapping.id).toBe(saved.id);
    for (const persona of ['colleague', 'otherTeamLead', 'administrator', 'stranger'] as const) {
      const actor = practice.actors[persona];
      await expect(get(saved.id, actor)).rejects.toMatchObject({ code: 'notFound' });
      await expect(list(actor)).rejects.toMatchObject({ code: 'notFound' });
      await expect(save({}, actor)).rejects.toMatchObject({ code: 'notFound' });
    }
    await expect(get(randomUUID())).rejects.toMatchObject({ code: 'notFound' });
    await expect(compare(saved.id, randomUUID())).rejects.toMatchObject({ code: 'notFound' });
  });
});
