import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPractice, NOW, TODAY, type Practice } from '../../../../../tests/database/practice-fixture.ts';

let practice: Practice;
let caseId: string;
const nobody = { personIds: [], workerIds: [], others: null };
const DAY = 86_400_000;

/** A family of the consultant with what a colleague must find, and more that a colleague must not. */
beforeAll(async () => {
  practice = await createPractice();
  const { consultant } = practice.actors;
  const file = await practice.call(
    'cases',
    'openCase',
    {
      details: { reason: 'A reason for the file alone' },
      persons: [
        { kind: 'minor', name: 'Yara', bornOn: '2017-03-01' },
        {
          kind: 'networkMember',
          name: 'Els',
          calledAs: 'oma Els',
          telephone: '0400 00 01 12',
          callInCrisis: true,
        },
        { kind: 'parent', name: 'Leila', telephone: '0400 00 01 13' },
        { kind: 'professional', name: 'Juf Ann' },
      ],
    },
    consultant,
  );
  caseId = file.id;
  await practice.call(
    'safetyPlans',
    'writeAgreement',
    { caseId, content: { ifWords: 'Leila drinks', thenWords: 'Yara sleeps at her grandmother’s' } },
    consultant,
  );
  const conversation = await practice.call(
    'conversations',
    'recordConversation',
    { caseId, details: { heldOn: TODAY, presence: nobody }, text: 'Words of the conversation.' },
    consultant,
  );
  const add = (words: string, occasion?: 'last') =>
    practice.call(
      'mapping',
      'addStatement',
      {
        caseId,
        content: {
          column: 'worries',
          element: 'harm',
          words,
          voice: { kind: 'unknown' },
          ...(occasion && { incident: { occasion, happenedWhen: 'last Sunday' } }),
        },
      },
      consultant,
    );
  await add('Yara was alone at night', 'last');
  await add('A worry of another kind');
  expect(conversation.id).toBeTruthy();
});
afterAll(() => practice.close());

const noteAbsence = (from: string, until: string) =>
  practice.call('organisation', 'noteAbsence', { from, until }, practice.actors.consultant);
const covered = (now?: Date) =>
  practice.call('cases', 'listCoveredCases', {}, practice.actors.colleague, now);
const sheet = (now?: Date) =>
  practice.call('cases', 'getCoverSheet', { caseId }, practice.actors.colleague, now);

describe('standing in for a colleague', () => {
  it('begins with the absence and ends with it', async () => {
    expect(await covered()).toEqual([]);
    await expect(sheet()).rejects.toMatchObject({ code: 'notFound' });
    await noteAbsence(TODAY, '2026-11-19');

    expect(await covered()).toMatchObject([
      { id: caseId, names: ['Yara'], absent: [{ name: 'Worker consultant', until: '2026-11-19' }] },
    ]);
    // Who leads the team sees the whole file and stands in for nobody; another team has nothing to do with it.
    for (const actor of [practice.actors.teamLead, practice.actors.receiver, practice.actors.researcher]) {
      expect(await practice.call('cases', 'listCoveredCases', {}, actor)).toEqual([]);
    }
    const later = new Date(NOW.getTime() + 2 * DAY);
    expect(await covered(later)).toEqual([]);
    await expect(sheet(later)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('shows whom to call, what was agreed, what happened last and who works on it, and nothing else', async () => {
    const found = await sheet();
    expect(found).toMatchObject({
      names: ['Yara'],
      minors: [{ name: 'Yara', bornOn: '2017-03-01' }],
      callInCrisis: [{ name: 'oma Els', telephone: '0400 00 01 12' }],
      others: [{ name: 'Leila', telephone: '0400 00 01 13' }],
      workers: [{ name: 'Worker consultant', awayUntil: '2026-11-19' }],
      agreements: [{ ifWords: 'Leila drinks', words: 'Yara sleeps at her grandmother’s' }],
      lastIncident: { words: 'Yara was alone at night', happenedWhen: 'last Sunday' },
    });
    const words = JSON.stringify(found);
    for (const hidden of [
      'A reason for the file alone',
      'another kind',
      'Words of the conversation',
      'Juf Ann',
    ])
      expect(words).not.toContain(hidden);
  });

  it('gives no way into the rest of the file', async () => {
    const { colleague } = practice.actors;
    await expect(practice.call('cases', 'getCase', { caseId }, colleague)).rejects.toMatchObject({
      code: 'notFound',
    });
    await expect(practice.call('mapping', 'listStatements', { caseId }, colleague)).rejects.toMatchObject({
      code: 'notFound',
    });
  });

  it('leaves a row of every look, with the reason', async () => {
    const rows = await practice.database
      .selectFrom('activityLog')
      .select(['workerId', 'operation', 'basis', 'onBehalfOf', 'result'])
      .where('caseId', '=', caseId)
      .where('operation', '=', 'cases.getCoverSheet')
      .where('result', '=', 'done')
      .execute();
    expect(rows).toEqual([
      {
        workerId: practice.actors.colleague.workerId,
        operation: 'cases.getCoverSheet',
        basis: 'cover',
        onBehalfOf: practice.actors.consultant.workerId,
        result: 'done',
      },
    ]);
  });
});
