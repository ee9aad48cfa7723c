import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPractice, TODAY, type Practice } from '../../../../../tests/database/practice-fixture.ts';

const nobody = { personIds: [], workerIds: [], others: null };

describe('the safety plan', () => {
  let practice: Practice;

  beforeAll(async () => {
    practice = await createPractice();
  });
  afterAll(() => practice.close());

  /** A case of its own for each test, with a goal and a bottom line. */
  async function openFamily() {
    const { actors, call } = practice;
    const file = await call(
      'cases',
      'openCase',
      {
        details: { workingTitle: 'Testgezin' },
        persons: [
          { kind: 'parent', name: 'Samira', calledAs: 'mama' },
          { kind: 'networkMember', name: 'Els', telephone: '0400 00 01 12' },
        ],
      },
      actors.consultant,
    );
    const caseId = file.id;
    const [mama, els] = file.persons.map((person) => person.id);
    if (!mama || !els) throw new Error('the family has two persons');
    const frame = async (kind: 'dangerStatement' | 'safetyGoal' | 'bottomLine', words: string) =>
      (
        await call(
          'dangerAndGoals',
          'writeFramePiece',
          { caseId, kind, content: { words } },
          actors.consultant,
        )
      ).id;
    const danger = await frame('dangerStatement', 'Gevaar');
    const goal = await frame('safetyGoal', 'Doel');
    const line = await frame('bottomLine', 'Bodemeis');
    const write = (content: object = {}, as = actors.consultant) =>
      call('safetyPlans', 'writeAgreement', { caseId, content: { thenWords: 'komt Els', ...content } }, as);
    const save = (heldOn = TODAY, presence: object = nobody) =>
      call(
        'safetyPlans',
        'savePlanVersion',
        { caseId, heldOn, title: null, presence: { ...nobody, ...presence } },
        actors.consultant,
      );
    const read = (as = actors.consultant) => call('safetyPlans', 'getSafetyPlan', { caseId }, as);
    const consent = (
      planVersionId: string,
      personId: string,
      manner: 'signed' | 'saidYes' | 'notYet',
      on = TODAY,
    ) =>
      call(
        'safetyPlans',
        'recordPlanConsent',
        { caseId, planVersionId, personId, manner, on, remark: null },
        actors.consultant,
      );
    return { caseId, mama, els, danger, goal, line, write, save, read, consent };
  }

  test('keeps an agreement as a sentence with its people, and shows which bottom lines are still open', async () => {
    const { mama, els, goal, line, write, read } = await openFamily();
    const written = await write({
      ifWords: 'het roepen begint',
      who: [
        { kind: 'casePerson', personId: mama },
        { kind: 'other', name: 'de buurvrouw' },
      ],
      whenWords: 'elk weekend',
      byDate: '2026-12-01',
      callPersonIds: [els],
      servesIds: [goal],
    });
    expect(written).toMatchObject({
      ifWords: 'het roepen begint',
      thenWords: 'komt Els',
      who: [
        { name: 'mama', group: 'parent' },
        { name: 'de buurvrouw', group: 'other' },
      ],
      byDate: '2026-12-01',
      call: [{ personId: els, name: 'Els', telephone: '0400 00 01 12' }],
      servesIds: [goal],
    });
    const plan = await read();
    expect(plan.agreements).toEqual([written]);
    expect(plan.frame).toMatchObject([
      { id: goal, kind: 'safetyGoal', open: false, agreementCount: 1 },
      { id: line, kind: 'bottomLine', open: true, agreementCount: 0 },
    ]);
    expect(plan).toMatchObject({ versions: [], changedSinceVersion: true });
  });

  test('refuses people and pieces of another file, and dangers: agreements serve goals and bottom lines', async () => {
    const { danger, write } = await openFamily();
    const other = await openFamily();
    const refusedAt = (path: (string | number)[]) => ({
      code: 'invalidInput',
      details: { issues: [{ path, code: 'unknown' }] },
    });
    await expect(write({ servesIds: [danger] })).rejects.toMatchObject(
      refusedAt(['content', 'servesIds', 0]),
    );
    await expect(write({ servesIds: [other.goal] })).rejects.toMatchObject(
      refusedAt(['content', 'servesIds', 0]),
    );
    await expect(write({ callPersonIds: [other.els] })).rejects.toMatchObject(
      refusedAt(['content', 'callPersonIds', 0]),
    );
    await expect(write({ who: [{ kind: 'casePerson', personId: other.mama }] })).rejects.toMatchObject(
      refusedAt(['content', 'who', 0, 'personId']),
    );
    await expect(write({ thenWords: ' ' })).rejects.toThrow('required');
    await expect(write({ byDate: '2026-02-30' })).rejects.toThrow('dateDoesNotExist');
  });

  test('moves agreements, also when there is no room left between two', async () => {
    const { caseId, write, read } = await openFamily();
    const [a, b, c] = [await write(), await write(), await write()];
    const move = (agreementId: string, afterId: string | null) =>
      practice.call(
        'safetyPlans',
        'moveAgreement',
        { caseId, agreementId, afterId },
        practice.actors.consultant,
      );
    const order = async () => (await read()).agreements.map(({ id }) => id);
    await move(c.id, null);
    expect(await order()).toEqual([c.id, a.id, b.id]);
    await move(c.id, a.id);
    expect(await order()).toEqual([a.id, c.id, b.id]);
    let [left, right] = [c.id, b.id];
    for (let time = 0; time < 60; time += 1) {
      await move(right, a.id);
      [left, right] = [right, left];
    }
    expect(await order()).toEqual([a.id, left, right]);
    await expect(move(a.id, a.id)).rejects.toMatchObject({ code: 'invalidInput' });
    await expect(move(randomUUID(), null)).rejects.toMatchObject({ code: 'notFound' });
  });

  test('answers a stale change with both versions, and what was taken out with a reason', async () => {
    const { caseId, write } = await openFamily();
    const { id: agreementId } = await write();
    const revise = (expectedVersion: number, thenWords: string) =>
      practice.call(
        'safetyPlans',
        'reviseAgreement',
        { caseId, agreementId, expectedVersion, content: { thenWords } },
        practice.actors.consultant,
      );
    const end = () =>
      practice.call(
        'safetyPlans',
        'endAgreement',
        { caseId, agreementId, reason: null },
        practice.actors.consultant,
      );
    expect(await revise(1, 'belt Els')).toMatchObject({ version: 2, thenWords: 'belt Els' });
    await expect(revise(1, 'komt mama')).rejects.toMatchObject({
      code: 'conflict',
      details: { current: { version: 2, thenWords: 'belt Els' } },
    });
    expect(await end()).toEqual({ id: agreementId });
    const ended = { code: 'notPossibleNow', details: { reason: 'alreadyEnded' } };
    await expect(end()).rejects.toMatchObject(ended);
    await expect(revise(2, 'komt mama')).rejects.toMatchObject(ended);
  });

  test('saves versions that no later change can touch, and says what changed', async () => {
    const { caseId, mama, els, goal, line, write, save, read } = await openFamily();
    await expect(save()).rejects.toMatchObject({
      code: 'notPossibleNow',
      details: { reason: 'noAgreements' },
    });
    const first = await write({
      who: [{ kind: 'casePerson', personId: mama }],
      callPersonIds: [els],
      servesIds: [line],
    });
    const version1 = await save('2026-11-10', { personIds: [mama], others: 'de buurvrouw' });
    expect(version1).toMatchObject({
      number: 1,
      heldOn: '2026-11-10',
      agreementCount: 1,
      presence: { personIds: [mama], others: 'de buurvrouw' },
      savedBy: 'Worker consultant',
      consents: [],
    });
    expect((await read()).changedSinceVersion).toBe(false);

    await practice.call(
      'cases',
      'revisePerson',
      {
        caseId,
        personId: els,
        expectedVersion: 1,
        details: { kind: 'networkMember', name: 'Els', telephone: '0400 00 99 99' },
      },
      practice.actors.consultant,
    );
    const second = await write({ servesIds: [goal] });
    expect((await read()).changedSinceVersion).toBe(true);
    const version2 = await save();
    expect(version2).toMatchObject({ number: 2, agreementCount: 2 });
    await practice.call(
      'safetyPlans',
      'endAgreement',
      { caseId, agreementId: second.id, reason: 'Werkt niet' },
      practice.actors.consultant,
    );

    const saved = await practice.call(
      'safetyPlans',
      'getPlanVersion',
      { caseId, planVersionId: version1.id },
      practice.actors.teamLead,
    );
    expect(saved.version).toEqual(version1);
    expect(saved.snapshot).toMatchObject({
      agreements: [
        { agreementId: first.id, who: ['mama'], call: [{ name: 'Els', telephone: '0400 00 01 12' }] },
      ],
      frame: [
        { pieceId: goal, words: 'Doel' },
        { pieceId: line, words: 'Bodemeis' },
      ],
    });
    const compare = async (planVersionId: string, otherId: string) =>
      (
        await practice.call(
          'safetyPlans',
          'comparePlanVersions',
          { caseId, planVersionId, otherId },
          practice.actors.consultant,
        )
      ).agreements.map(({ agreementId, change }) => [agreementId, change]);
    expect(await compare(version1.id, version2.id)).toEqual([
      [first.id, 'revised'],
      [second.id, 'added'],
    ]);
    expect(await compare(version2.id, 'now')).toEqual([
      [first.id, 'same'],
      [second.id, 'removed'],
    ]);
    await expect(compare(randomUUID(), 'now')).rejects.toMatchObject({ code: 'notFound' });
    await expect(save('2026-11-19')).rejects.toMatchObject({
      details: { issues: [{ path: ['heldOn'], code: 'inFuture' }] },
    });
  });

  test('keeps every word of a person on a version and shows the latest one', async () => {
    const { mama, els, write, save, read, consent } = await openFamily();
    await write();
    const { id } = await save('2026-11-10');
    await consent(id, els, 'saidYes', '2026-11-10');
    await consent(id, mama, 'notYet', '2026-11-10');
    const version = await consent(id, mama, 'signed', '2026-11-12');
    expect(version.consents).toMatchObject([
      { name: 'mama', manner: 'signed', on: '2026-11-12', earlier: [{ manner: 'notYet', on: '2026-11-10' }] },
      { name: 'Els', manner: 'saidYes', earlier: [] },
    ]);
    expect((await read()).versions[0]).toEqual(version);
    await expect(consent(id, randomUUID(), 'signed')).rejects.toMatchObject({ code: 'invalidInput' });
    await expect(consent(id, mama, 'signed', '2026-11-19')).rejects.toMatchObject({ code: 'invalidInput' });
    await expect(consent(randomUUID(), mama, 'signed')).rejects.toMatchObject({ code: 'notFound' });
  });

  test('a retry saves one version', async () => {
    const { caseId, write, read } = await openFamily();
    await write();
    const input = { caseId, heldOn: TODAY, title: null, presence: nobody, commandId: randomUUID() };
    const first = await practice.call('safetyPlans', 'savePlanVersion', input, practice.actors.consultant);
    expect(await practice.call('safetyPlans', 'savePlanVersion', input, practice.actors.consultant)).toEqual(
      first,
    );
    expect((await read()).versions).toHaveLength(1);
  });

  test('only who may see the case may read or write its plan', async () => {
    const { write, read } = await openFamily();
    await expect(read(practice.actors.teamLead)).resolves.toMatchObject({ agreements: [] });
    for (const persona of ['colleague', 'otherTeamLead', 'administrator', 'stranger'] as const) {
      await expect(read(practice.actors[persona])).rejects.toMatchObject({ code: 'notFound' });
      await expect(write({}, practice.actors[persona])).rejects.toMatchObject({ code: 'notFound' });
    }
  });
});
