import { randomUUID } from 'node:crypto';
import type { OperationInputs } from '@vangnet/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPractice, type Practice } from '../../../../../tests/database/practice-fixture.ts';
import { findQuote } from '@vangnet/domain/conversations/prose.ts';
import { markWords, openProse, readProse, stateOf } from './prose-document.ts';

let practice: Practice;
let caseId: string;

beforeAll(async () => {
  practice = await createPractice();
  const file = await practice.call(
    'cases',
    'openCase',
    { details: { workingTitle: 'A family' } },
    practice.actors.consultant,
  );
  caseId = file.id;
});
afterAll(() => practice.close());

type Making = Partial<OperationInputs['conversations']['makeStatement']>;

const record = async (text: string): Promise<string> =>
  (
    await practice.call(
      'conversations',
      'recordConversation',
      { caseId, details: { presence: {} }, text },
      practice.actors.consultant,
    )
  ).id;
const open = (conversationId: string) =>
  practice.call('conversations', 'getConversation', { caseId, conversationId }, practice.actors.consultant);
const make = (conversationId: string, input: Making) =>
  practice.call(
    'conversations',
    'makeStatement',
    { caseId, conversationId, column: 'worries', voice: { kind: 'unknown' }, ...input },
    practice.actors.consultant,
  );

/** The prose as an editor would hand it over after somebody marked a quote. */
async function markInEditor(conversationId: string, quote: string, statementId: string): Promise<string> {
  const document = openProse(Buffer.from((await open(conversationId)).prose, 'base64'));
  markWords(document, findQuote(readProse(document), quote) ?? [], statementId);
  return Buffer.from(stateOf(document)).toString('base64');
}

describe('makeStatement', () => {
  it('marks a quote over the edge of paragraphs, emoji and all', async () => {
    const id = await record('Ze lacht 👩‍👧.\nDan huilt ze 😢 lang.');
    const { statement } = await make(id, { quote: '👩‍👧.\nDan huilt ze 😢', element: 'harm' });
    expect(statement).toMatchObject({ words: '👩‍👧.\nDan huilt ze 😢', element: 'harm', anchor: 'prose' });
    const { text, statements } = await open(id);
    expect(text).toBe('Ze lacht 👩‍👧.\n\nDan huilt ze 😢 lang.');
    expect(statements).toEqual([statement]);
  });

  it('lets one statement lie within another', async () => {
    const id = await record('Hij drinkt, maar belt oma zelf.');
    await make(id, { quote: 'Hij drinkt, maar belt oma zelf' });
    await make(id, { quote: 'belt oma zelf', column: 'goingWell', element: 'strength' });
    const { statements } = await open(id);
    expect(statements.map((statement) => [statement.column, statement.words])).toEqual([
      ['worries', 'Hij drinkt, maar belt oma zelf'],
      ['goingWell', 'belt oma zelf'],
    ]);
  });

  it('bears the command id, and a retry makes one statement', async () => {
    const id = await record('Alleen dit.');
    const commandId = randomUUID();
    const first = await make(id, { commandId, quote: 'Alleen dit' });
    expect(await make(id, { commandId, quote: 'Alleen dit' })).toEqual(first);
    expect(first.statement.id).toBe(commandId);
    expect((await open(id)).statements).toHaveLength(1);
    await expect(make(id, { commandId, quote: 'Alleen' })).rejects.toMatchObject({ code: 'commandIdReused' });
  });

  it('takes the words that an editor marked, sent along or saved before', async () => {
    const id = await record('Een zorg en een kracht.');
    const along = randomUUID();
    const sent = await make(id, { commandId: along, update: await markInEditor(id, 'Een zorg', along) });
    expect(sent.statement.words).toBe('Een zorg');

    const before = randomUUID();
    const update = await markInEditor(id, 'een kracht', before);
    await practice.call(
      'conversations',
      'saveProse',
      { caseId, conversationId: id, update },
      practice.actors.consultant,
    );
    const made = await make(id, { commandId: before, column: 'goingWell' });
    expect(made.statement.words).toBe('een kracht');
  });

  it.each<[string, Making, object]>([
    [
      'words that do not stand there',
      { quote: 'iets anders' },
      { code: 'notPossibleNow', details: { reason: 'quoteNotFound' } },
    ],
    ['no words at all', {}, { code: 'notPossibleNow', details: { reason: 'notMarked' } }],
    [
      'a voice of nobody',
      { quote: 'Blijft', voice: { kind: 'casePerson', personId: randomUUID() } },
      { code: 'invalidInput' },
    ],
    ['garbage', { update: '//////8=' }, { code: 'invalidInput' }],
  ])('refuses %s and leaves the prose as it was', async (_name, input, refusal) => {
    const id = await record('Blijft staan.');
    const before = await open(id);
    await expect(make(id, input)).rejects.toMatchObject(refusal);
    expect(await open(id)).toEqual(before);
  });

  it('refuses a quote with half a character, and an element of another column', async () => {
    const id = await record('Half 😀.');
    await expect(make(id, { quote: '\ude00' })).rejects.toThrow('unprintable');
    await expect(make(id, { quote: 'Half', element: 'strength' })).rejects.toThrow('elementInOtherColumn');
  });

  it('refuses more words than a card can hold', async () => {
    const id = await record('woord '.repeat(500));
    const commandId = randomUUID();
    const update = await markInEditor(id, 'woord '.repeat(500).trim(), commandId);
    await expect(make(id, { commandId, update })).rejects.toMatchObject({
      code: 'invalidInput',
      details: { issues: [{ path: ['update'], code: 'tooLong' }] },
    });
  });
});

describe('reviseConversation', () => {
  const details = { heldOn: '2026-11-02', kind: 'homeVisit', presence: {} } as const;

  it('changes the day, also to one in the past, and answers an old version with the new one', async () => {
    const id = await record('Tekst.');
    const revise = (expectedVersion: number) =>
      practice.call(
        'conversations',
        'reviseConversation',
        { caseId, conversationId: id, expectedVersion, details },
        practice.actors.familyWorker,
      );
    await expect(revise(1)).rejects.toMatchObject({ code: 'notFound' });
    await practice.call(
      'cases',
      'assignWorker',
      { caseId, workerId: practice.actors.familyWorker.workerId, part: 'familyWorker' },
      practice.actors.consultant,
    );
    expect(await revise(1)).toMatchObject({
      heldOn: '2026-11-02',
      kind: 'homeVisit',
      version: 2,
      opening: 'Tekst.',
    });
    await expect(revise(1)).rejects.toMatchObject({ code: 'conflict', details: { current: { version: 2 } } });
  });

  it('refuses somebody who is not in the case as present', async () => {
    const id = await record('Tekst.');
    const wrong = { ...details, presence: { personIds: [randomUUID()] } };
    await expect(
      practice.call(
        'conversations',
        'reviseConversation',
        { caseId, conversationId: id, expectedVersion: 1, details: wrong },
        practice.actors.consultant,
      ),
    ).rejects.toMatchObject({
      code: 'invalidInput',
      details: { issues: [{ path: ['details', 'presence', 'personIds', 0] }] },
    });
  });
});

describe('listConversations', () => {
  it('gives the newest first, with the first words and the number of statements', async () => {
    const file = await practice.call(
      'cases',
      'openCase',
      { details: { workingTitle: 'Another' } },
      practice.actors.consultant,
    );
    const days = ['2026-11-10', '2026-11-20', '2026-10-01'];
    for (const heldOn of days) {
      const details = { heldOn, presence: {} };
      await practice.call(
        'conversations',
        'recordConversation',
        { caseId: file.id, details, text: `Op ${heldOn}` },
        practice.actors.consultant,
      );
    }
    const listed = await practice.call(
      'conversations',
      'listConversations',
      { caseId: file.id },
      practice.actors.consultant,
    );
    expect(listed.map(({ heldOn, opening, statementCount }) => [heldOn, opening, statementCount])).toEqual([
      ['2026-11-20', 'Op 2026-11-20', 0],
      ['2026-11-10', 'Op 2026-11-10', 0],
      ['2026-10-01', 'Op 2026-10-01', 0],
    ]);
  });
});
