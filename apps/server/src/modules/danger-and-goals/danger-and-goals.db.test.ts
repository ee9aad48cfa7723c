import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPractice, NOW, TODAY, type Practice } from '../../../../../tests/database/practice-fixture.ts';

describe('danger statements, goals and bottom lines', () => {
  let practice: Practice;
  let caseId: string;
  let yara: string;
  let mama: string;
  let oma: string;
  let statementId: string;

  beforeAll(async () => {
    practice = await createPractice();
    ({ caseId, yara, mama, oma } = await openFamily('Yara'));
    const statement = await practice.call(
      'mapping',
      'addStatement',
      { caseId, content: { column: 'worries', words: 'Er werd geroepen', voice: { kind: 'unknown' } } },
      practice.actors.consultant,
    );
    statementId = statement.id;
  });
  afterAll(() => practice.close());

  async function openFamily(name: string) {
    const file = await practice.call(
      'cases',
      'openCase',
      {
        details: {},
        persons: [
          { kind: 'minor', name },
          { kind: 'parent', name: 'Samira', calledAs: 'mama' },
          { kind: 'networkMember', name: 'Els', calledAs: 'oma Els' },
        ],
      },
      practice.actors.consultant,
    );
    const idOf = (kind: string) => file.persons.find((person) => person.kind === kind)?.id ?? '';
    return { caseId: file.id, yara: idOf('minor'), mama: idOf('parent'), oma: idOf('networkMember') };
  }

  const write = (
    kind: 'dangerStatement' | 'safetyGoal' | 'bottomLine',
    content: object,
    as = practice.actors.consultant,
  ) =>
    practice.call(
      'dangerAndGoals',
      'writeFramePiece',
      { caseId, kind, content: { words: 'Woorden', ...content } },
      as,
    );
  const revise = (pieceId: string, expectedVersion: number, content: object) =>
    practice.call(
      'dangerAndGoals',
      'reviseFramePiece',
      { caseId, pieceId, expectedVersion, content: { words: 'Andere woorden', ...content } },
      practice.actors.consultant,
    );
  const share = (
    pieceId: string,
    personIds: string[],
    sharedOn = '2026-10-20',
    response: string | null = null,
  ) =>
    practice.call(
      'dangerAndGoals',
      'shareFramePiece',
      { caseId, pieceId, share: { sharedOn, personIds, response } },
      practice.actors.consultant,
    );
  const settle = (pieceId: string, settledOn = TODAY) =>
    practice.call(
      'dangerAndGoals',
      'settleFramePiece',
      { caseId, pieceId, settledOn },
      practice.actors.consultant,
    );
  const end = (pieceId: string, reason: string | null = null) =>
    practice.call(
      'dangerAndGoals',
      'endFramePiece',
      { caseId, pieceId, endedOn: TODAY, reason },
      practice.actors.consultant,
    );
  const list = (as = practice.actors.consultant) =>
    practice.call('dangerAndGoals', 'listFramePieces', { caseId }, as);

  test('a piece lives through all its states, and its life keeps every wording', async () => {
    const written = await write('dangerStatement', {
      words: 'Eerst',
      minorIds: [yara],
      statementIds: [statementId],
    });
    expect(written).toMatchObject({
      version: 1,
      state: 'provisional',
      minorIds: [yara],
      statementIds: [statementId],
    });
    const shared = await share(written.id, [mama, oma], '2026-10-20', 'Ik herken dat');
    expect(shared).toMatchObject({ state: 'shared', version: 2 });
    const settled = await settle(written.id, '2026-11-03');
    expect(settled).toMatchObject({ state: 'settled', version: 3 });
    const revised = await revise(written.id, 3, { words: 'Daarna', minorIds: [yara] });
    expect(revised).toMatchObject({ state: 'revised', version: 4, words: 'Daarna', statementIds: [] });
    const ended = await end(written.id, 'Het gevaar is voorbij');
    expect(ended.state).toBe('ended');
    expect(ended.events.map((event) => [event.kind, event.on, event.words])).toEqual([
      ['written', TODAY, 'Eerst'],
      ['shared', '2026-10-20', null],
      ['settled', '2026-11-03', null],
      ['revised', TODAY, 'Daarna'],
      ['ended', TODAY, null],
    ]);
    expect(ended.events[1]).toMatchObject({
      personNames: ['mama', 'oma Els'],
      response: 'Ik herken dat',
      by: 'Worker consultant',
    });
    expect(ended.events[4]).toMatchObject({ reason: 'Het gevaar is voorbij' });
    expect((await list()).find((piece) => piece.id === written.id)).toEqual(ended);
  });

  test('other links alone leave what was settled settled', async () => {
    const piece = await write('dangerStatement', { words: 'Vast' });
    await settle(piece.id);
    const linked = await revise(piece.id, 2, { words: 'Vast', statementIds: [statementId] });
    expect(linked).toMatchObject({ state: 'settled', version: 3, statementIds: [statementId] });
    expect(linked.events).toHaveLength(2);
  });

  test('goals answer dangers and bottom lines answer both; anything else is refused', async () => {
    const danger = await write('dangerStatement', {});
    const goal = await write('safetyGoal', { answersIds: [danger.id] });
    const line = await write('bottomLine', { answersIds: [danger.id, goal.id], setBy: 'de jeugdrechter' });
    expect(line).toMatchObject({ answersIds: [danger.id, goal.id], setBy: 'de jeugdrechter' });
    const wrong = {
      code: 'invalidInput',
      details: { issues: [{ path: ['content', 'answersIds', 0], code: 'unknown' }] },
    };
    await expect(write('dangerStatement', { answersIds: [goal.id] })).rejects.toMatchObject(wrong);
    await expect(write('safetyGoal', { answersIds: [line.id] })).rejects.toMatchObject(wrong);
    await expect(write('safetyGoal', { answersIds: [randomUUID()] })).rejects.toMatchObject(wrong);
    await expect(revise(goal.id, 1, { answersIds: [goal.id] })).rejects.toMatchObject(wrong);
    await expect(write('safetyGoal', { setBy: 'de jeugdrechter' })).rejects.toMatchObject({
      details: { issues: [{ path: ['content', 'setBy'], code: 'onlyForBottomLine' }] },
    });
  });

  test('people, children and statements of another file are unknown here', async () => {
    const other = await openFamily('Sam');
    const piece = await write('dangerStatement', {});
    const refusedAt = (path: (string | number)[]) => ({ details: { issues: [{ path, code: 'unknown' }] } });
    await expect(write('dangerStatement', { minorIds: [other.yara] })).rejects.toMatchObject(
      refusedAt(['content', 'minorIds', 0]),
    );
    await expect(write('dangerStatement', { minorIds: [mama] })).rejects.toMatchObject(
      refusedAt(['content', 'minorIds', 0]),
    );
    await expect(
      write('dangerStatement', { statementIds: [statementId, randomUUID()] }),
    ).rejects.toMatchObject(refusedAt(['content', 'statementIds', 1]));
    await expect(share(piece.id, [mama, other.mama])).rejects.toMatchObject(
      refusedAt(['share', 'personIds', 1]),
    );
  });

  test('what is ended cannot be changed any more, and what is settled is not settled twice', async () => {
    const piece = await write('safetyGoal', {});
    await settle(piece.id);
    await expect(settle(piece.id)).rejects.toMatchObject({
      code: 'notPossibleNow',
      details: { reason: 'alreadySettled' },
    });
    await end(piece.id);
    const ended = { code: 'notPossibleNow', details: { reason: 'alreadyEnded' } };
    await expect(share(piece.id, [mama])).rejects.toMatchObject(ended);
    await expect(settle(piece.id)).rejects.toMatchObject(ended);
    await expect(revise(piece.id, 3, {})).rejects.toMatchObject(ended);
    await expect(end(piece.id)).rejects.toMatchObject(ended);
  });

  test('whoever edits what somebody shared meanwhile gets both versions, and nothing is overwritten', async () => {
    const piece = await write('dangerStatement', { words: 'Van mij' });
    await share(piece.id, [mama]);
    await expect(revise(piece.id, 1, {})).rejects.toMatchObject({
      code: 'conflict',
      details: { current: { id: piece.id, version: 2, words: 'Van mij', state: 'shared' } },
    });
    expect((await list()).find(({ id }) => id === piece.id)).toMatchObject({ words: 'Van mij', version: 2 });
  });

  test('a retry gives the first answer and writes nothing twice', async () => {
    const input = {
      caseId,
      kind: 'bottomLine' as const,
      content: { words: 'Eén keer' },
      commandId: randomUUID(),
    };
    const first = await practice.call('dangerAndGoals', 'writeFramePiece', input, practice.actors.consultant);
    const again = await practice.call('dangerAndGoals', 'writeFramePiece', input, practice.actors.consultant);
    expect(again).toEqual(first);
    expect(first.id).toBe(input.commandId);
    expect((await list()).filter((piece) => piece.words === 'Eén keer')).toHaveLength(1);
  });

  test('days that are still ahead, empty words and nobody to share with are refused', async () => {
    const piece = await write('dangerStatement', {});
    const inFuture = { details: { issues: [{ code: 'inFuture' }] } };
    await expect(share(piece.id, [mama], '2026-11-19')).rejects.toMatchObject(inFuture);
    await expect(settle(piece.id, '2026-11-19')).rejects.toMatchObject(inFuture);
    await expect(share(piece.id, [])).rejects.toThrow('withWhom');
    await expect(write('dangerStatement', { words: '   ' })).rejects.toThrow('required');
    await expect(write('dangerStatement', { words: 'a'.repeat(2_001) })).rejects.toThrow('tooLong');
    await expect(settle(randomUUID())).rejects.toMatchObject({ code: 'notFound' });
    const script = '<script>alert(1)</script>';
    expect((await write('dangerStatement', { words: script })).words).toBe(script);
  });

  test('only who may see the case may read or write its pieces', async () => {
    for (const persona of ['teamLead', 'consultant'] as const) {
      await expect(list(practice.actors[persona])).resolves.not.toEqual([]);
    }
    for (const persona of ['colleague', 'otherTeamLead', 'administrator', 'stranger'] as const) {
      await expect(list(practice.actors[persona])).rejects.toMatchObject({ code: 'notFound' });
      await expect(write('safetyGoal', {}, practice.actors[persona])).rejects.toMatchObject({
        code: 'notFound',
      });
    }
    await expect(
      practice.call('dangerAndGoals', 'listFramePieces', { caseId }, undefined, NOW),
    ).rejects.toMatchObject({ code: 'notSignedIn' });
  });
});
