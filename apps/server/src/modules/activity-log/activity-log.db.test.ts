import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPractice, NOW, TODAY, type Practice } from '../../../../../tests/database/practice-fixture.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await createPractice();
});
afterAll(() => practice.close());

const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const nobody = { personIds: [], workerIds: [], others: null };

async function openFile() {
  const { call, actors, teams } = practice;
  const file = await call(
    'cases',
    'openCase',
    {
      details: { workingTitle: 'A file', teamId: teams.north },
      persons: [
        { kind: 'minor', name: 'Noor' },
        { kind: 'minor', name: 'Milan' },
      ],
    },
    actors.consultant,
    later(-2 * 24 * 60),
  );
  const conversation = await call(
    'conversations',
    'recordConversation',
    { caseId: file.id, details: { heldOn: '2026-05-03', presence: nobody }, text: 'It was loud.' },
    actors.consultant,
  );
  return { caseId: file.id, conversationId: conversation.id, persons: file.persons };
}

describe('the log of a case', () => {
  it('says who did what in which function, on what basis, and about which piece', async () => {
    const { call, actors } = practice;
    const { caseId, conversationId } = await openFile();
    await call('conversations', 'getConversation', { caseId, conversationId }, actors.teamLead, later(2));
    const hidden = call('cases', 'getCase', { caseId }, actors.colleague, later(3));
    await expect(hidden).rejects.toMatchObject({ code: 'notFound' });
    const { entries } = await call(
      'activityLog',
      'listCaseActivity',
      { caseId },
      actors.consultant,
      later(4),
    );
    expect(entries).toMatchObject([
      { operation: 'activityLog.listCaseActivity', worker: { name: 'Worker consultant' }, kind: 'looked' },
      { operation: 'cases.getCase', worker: { name: 'Worker colleague' }, refusal: 'notFound', basis: null },
      {
        operation: 'conversations.getConversation',
        worker: { name: 'Worker teamLead' },
        role: 'teamLead',
        unitName: 'North',
        basis: 'lead',
        kind: 'looked',
        isEmergency: false,
        piece: { kind: 'conversation', on: '2026-05-03' },
        from: null,
      },
      { operation: 'conversations.recordConversation', kind: 'changed', basis: 'part', refusal: null },
      { operation: 'cases.openCase', kind: 'changed' },
    ]);
  });

  it('shows a data protection officer who and when, and no contents', async () => {
    const { call, actors } = practice;
    const { caseId, conversationId } = await openFile();
    await call('conversations', 'getConversation', { caseId, conversationId }, actors.consultant, later(2));
    const as = actors.dataProtectionOfficer;
    const { entries } = await call('activityLog', 'listCaseActivity', { caseId }, as, later(3));
    expect(entries.map(({ operation, piece }) => [operation, piece])).toEqual([
      ['activityLog.listCaseActivity', null],
      ['conversations.getConversation', null],
      ['conversations.recordConversation', null],
      ['cases.openCase', null],
    ]);
    const found = await call(
      'activityLog',
      'listOrganisationActivity',
      { caseReference: caseId.slice(0, 8), kind: 'looked', workerId: actors.consultant.workerId },
      as,
      later(3),
    );
    expect(found.entries).toMatchObject([{ operation: 'conversations.getConversation', caseId }]);
  });

  it('keeps the log of one organisation from the other', async () => {
    const { call, actors, database } = practice;
    const { caseId } = await openFile();
    await database
      .updateTable('workerFunction')
      .set({ role: 'dataProtectionOfficer' })
      .where('workerId', '=', actors.stranger.workerId)
      .execute();
    const { acting } = actors.stranger;
    if (!acting) throw new Error('the stranger has a function');
    const officer = { ...actors.stranger, acting: { ...acting, role: 'dataProtectionOfficer' as const } };
    const { entries } = await call('activityLog', 'listOrganisationActivity', {}, officer);
    expect(entries.map(({ operation }) => operation)).toEqual(['activityLog.listOrganisationActivity']);
    const ofCase = call('activityLog', 'listCaseActivity', { caseId }, officer);
    await expect(ofCase).rejects.toMatchObject({ code: 'notFound' });
  });

  it('filters by person, day and kind, and goes on page by page without a gap', async () => {
    const { call, actors } = practice;
    const { caseId } = await openFile();
    for (let look = 0; look < 120; look += 1)
      await call('mapping', 'listStatements', { caseId }, actors.teamLead, later(5 + 2 * look));
    const list = (filters: object) =>
      call('activityLog', 'listCaseActivity', { caseId, ...filters }, actors.consultant, later(600));
    const first = await list({ kind: 'looked', workerId: actors.teamLead.workerId });
    expect(first.entries).toHaveLength(100);
    const second = await list({
      kind: 'looked',
      workerId: actors.teamLead.workerId,
      cursor: first.nextCursor ?? '',
    });
    expect(second).toMatchObject({ nextCursor: null });
    expect(new Set([...first.entries, ...second.entries].map(({ id }) => id)).size).toBe(120);
    const names = async (filters: object) => (await list(filters)).entries.map(({ operation }) => operation);
    expect(await names({ kind: 'changed' })).toEqual(['conversations.recordConversation', 'cases.openCase']);
    expect(await names({ until: '2026-11-16' })).toEqual(['cases.openCase']);
    expect(await names({ from: TODAY, kind: 'changed' })).toEqual(['conversations.recordConversation']);
    expect(await names({ kind: 'refused' })).toEqual([]);
  });

  it('gives about one person what is about them or about everybody', async () => {
    const { call, actors, database } = practice;
    const { caseId, conversationId, persons } = await openFile();
    const [noor, milan] = persons;
    if (!noor || !milan) throw new Error('two children');
    const [own, others] = await Promise.all(
      [noor, milan].map(async ({ id }) => {
        const statement = await call(
          'mapping',
          'addStatement',
          { caseId, content: { column: 'worries', words: 'A worry', voice: { kind: 'unknown' } } },
          actors.consultant,
        );
        await database
          .updateTable('statement')
          .set({ aboutPersonIds: [id] })
          .where('id', '=', statement.id)
          .execute();
        await call(
          'mapping',
          'listStatementVersions',
          { caseId, statementId: statement.id },
          actors.teamLead,
        );
        return statement.id;
      }),
    );
    expect(own).not.toEqual(others);
    await call('conversations', 'getConversation', { caseId, conversationId }, actors.teamLead);
    const { kind, name } = milan;
    await call(
      'cases',
      'revisePerson',
      { caseId, personId: milan.id, expectedVersion: 1, details: { kind, name } },
      actors.consultant,
    );
    const list = (personId: string) =>
      call('activityLog', 'listPersonActivity', { caseId, personId }, actors.consultant, later(1));
    const count = async (personId: string, operation: string) =>
      (await list(personId)).entries.filter((entry) => entry.operation === operation).length;
    expect(await count(noor.id, 'mapping.listStatementVersions')).toBe(1);
    expect(await count(noor.id, 'conversations.getConversation')).toBe(1);
    expect(await count(noor.id, 'cases.revisePerson')).toBe(0);
    expect(await count(milan.id, 'cases.revisePerson')).toBe(1);
    expect((await list(noor.id)).entries[0]).not.toHaveProperty('piece');
    await expect(list(randomUUID())).rejects.toMatchObject({ code: 'notFound' });
  });

  it('makes a file that no spreadsheet takes for a formula, and says that it did', async () => {
    const { call, actors } = practice;
    const { caseId } = await openFile();
    const content = { column: 'worries', words: '=cmd|calc!A1', voice: { kind: 'unknown' } } as const;
    await call('mapping', 'addStatement', { caseId, content }, actors.consultant, later(1));
    const csv = await call(
      'activityLog',
      'exportCaseActivity',
      { caseId, language: 'nl' },
      actors.consultant,
      later(2),
    );
    const lines = (await csv.text()).split('\r\n');
    expect(lines[0]).toMatch(/^\ufeff?Tijdstip;Wie;Functie;/);
    expect(lines[1]).toContain('bewaarde de lijst van wie meekeek als bestand');
    expect(lines[2]).toContain(`"'=cmd|calc!A1"`);
    expect(lines[2]).toMatch(/^2026-11-18 10:01:00;Worker consultant;consulent;North;/);
  });
});
