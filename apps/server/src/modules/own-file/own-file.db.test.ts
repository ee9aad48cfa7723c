import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPractice, TODAY, type Practice } from '../../../../../tests/database/practice-fixture.ts';
import { readPdf } from '../../../../../tests/prints/read-pdf.ts';
import { stopPdfRenderer } from '../../platform/pdf/render-pdf.ts';

let practice: Practice;
let caseId: string;
let personId: string;
let statementId: string;
beforeAll(async () => {
  practice = await createPractice();
  const { call, actors } = practice;
  const { consultant } = actors;
  const file = await call(
    'cases',
    'openCase',
    {
      details: {},
      persons: [
        { kind: 'minor', name: 'Zoë', bornOn: '2012-05-01' },
        { kind: 'parent', name: 'Ann', calledAs: 'mama' },
      ],
    },
    consultant,
  );
  caseId = file.id;
  personId = file.persons[0]?.id ?? '';
  const say = (words: string, confidentiality: 'open' | 'inConfidence' | 'professionals') =>
    call(
      'mapping',
      'addStatement',
      {
        caseId,
        content: {
          column: 'worries',
          words,
          voice: { kind: 'casePerson', personId },
          secrecy: { confidentiality, aboutPersonIds: [] },
        },
      },
      consultant,
    );
  statementId = (await say('Het was heel luid die avond.', 'open')).id;
  await say('De buurman wil niet dat zij het weet.', 'inConfidence');
  await say('Wij twijfelen over het plan.', 'professionals');
  await call(
    'conversations',
    'recordConversation',
    {
      caseId,
      details: {
        heldOn: TODAY,
        title: 'Op de schommel',
        presence: { personIds: [], workerIds: [], others: null },
      },
      text: 'We praatten over de muziekles.',
    },
    consultant,
  );
});
afterAll(async () => {
  await stopPdfRenderer();
  await practice.close();
});

const asked = () => ({ caseId, personId, language: 'nl' as const });
const view = () =>
  practice.call('sharing', 'getPersonView', { caseId, personId }, practice.actors.consultant);
const copy = () => practice.call('ownFile', 'copyOwnFile', asked(), practice.actors.consultant);
const record = (kind: 'correction' | 'addition', words: string, piece = true) =>
  practice.call(
    'ownFile',
    'recordCorrection',
    {
      caseId,
      personId,
      content: {
        kind,
        words,
        receivedOn: TODAY,
        piece: piece ? { kind: 'statement', id: statementId } : null,
      },
    },
    practice.actors.consultant,
  );

describe('corrections and additions', () => {
  it('keeps an addition with the file, whatever anybody decides', async () => {
    const addition = await record('addition', 'Het was muziek, geen ruzie.');
    expect(addition).toMatchObject({ personName: 'Zoë', decision: { outcome: 'notedBeside' } });
    const refuse = { outcome: 'refused', reason: 'No' } as const;
    await expect(
      practice.call(
        'ownFile',
        'decideCorrection',
        { caseId, correctionId: addition.id, decision: refuse },
        practice.actors.consultant,
      ),
    ).rejects.toMatchObject({ code: 'notPossibleNow', details: { reason: 'additionStays' } });
  });

  it('decides on a correction, with a reason for a refusal; the words stay', async () => {
    const correction = await record('correction', 'Schrap de eerste zin.', false);
    expect(correction.decision).toBeNull();
    const decided = await practice.call(
      'ownFile',
      'decideCorrection',
      {
        caseId,
        correctionId: correction.id,
        decision: { outcome: 'refused', reason: 'De leerkracht hoorde het ook.' },
      },
      practice.actors.teamLead,
    );
    expect(decided).toMatchObject({
      words: 'Schrap de eerste zin.',
      decision: { outcome: 'refused', reason: 'De leerkracht hoorde het ook.', by: 'Worker teamLead' },
    });
  });

  it('refuses a piece of another case and a day to come', async () => {
    const wrong = (content: object) =>
      practice.call(
        'ownFile',
        'recordCorrection',
        { caseId, personId, content: { kind: 'addition', words: 'x', receivedOn: TODAY, ...content } },
        practice.actors.consultant,
      );
    await expect(wrong({ piece: { kind: 'mapping', id: statementId } })).rejects.toMatchObject({
      code: 'invalidInput',
    });
    await expect(wrong({ receivedOn: '2026-11-19' })).rejects.toMatchObject({ code: 'invalidInput' });
  });
});

describe('the copy of an own file', () => {
  it('holds exactly what the person may read, and of the rest the number and the article', async () => {
    const [given, { pieces, hidden }] = [await copy(), await view()];
    expect(given.pieces.map(({ remarks: _remarks, voice, ...piece }) => ({ ...piece, voice }))).toEqual(
      pieces.map(({ voice, ...piece }) => ({ ...piece, voice: voice?.name ?? null })),
    );
    expect(given.leftOut).toEqual(hidden);
    expect(hidden.map(({ reason }) => reason).sort()).toEqual(['inConfidence', 'professionals']);
    const words = JSON.stringify(given);
    expect(words).not.toMatch(/buurman|twijfelen/);
    expect(given.pieces.find(({ id }) => id === statementId)?.remarks).toMatchObject([
      { words: 'Het was muziek, geen ruzie.' },
    ]);
    expect(given.remarks).toMatchObject([{ outcome: 'refused' }]);
  });

  it('says the same on paper, with why something is left out and how to object', async () => {
    const printed = await practice.call('ownFile', 'printOwnFile', asked(), practice.actors.consultant);
    const bytes = new Uint8Array(await printed.arrayBuffer());
    const pdf = await readPdf(bytes);
    const text = pdf.pages.join(' ').replace(/\s+/g, ' ');
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.tagged).toBe(true);
    expect(pdf.title).toBe('Het dossier van Zoë');
    const { pieces, hidden } = await view();
    for (const { paragraphs } of pieces)
      for (const paragraph of paragraphs) expect(text).toContain(paragraph);
    for (const { count, article } of hidden) {
      expect(pdf.pages[0]).toContain(`${count} keer`);
      expect(pdf.pages[0]).toContain(article);
    }
    expect(text).not.toMatch(/buurman|twijfelen/);
    expect(pdf.pages[0]).toContain('Vlaamse Toezichtcommissie');
    expect(text).toContain('Het was muziek, geen ruzie.');
    expect(text).toContain('Dit is niet verbeterd: De leerkracht hoorde het ook.');
  });

  it('is written in the log of the case, with the person', async () => {
    const rows = await practice.database
      .selectFrom('activityLog')
      .select(['operation', 'personIds'])
      .where('caseId', '=', caseId)
      .where('operation', 'in', ['ownFile.copyOwnFile', 'ownFile.printOwnFile'])
      .execute();
    expect(rows.map(({ operation }) => operation).sort()).toEqual([
      'ownFile.copyOwnFile',
      'ownFile.printOwnFile',
    ]);
    expect(rows.every(({ personIds }) => personIds.includes(personId))).toBe(true);
  });
});
