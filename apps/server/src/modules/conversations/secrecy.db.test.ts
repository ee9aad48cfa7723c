import type { OperationInputs } from '@vangnet/contract';
import type { Confidentiality, SecrecyChoice } from '@vangnet/domain/access/confidentiality.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPractice, TODAY, type Practice } from '../../../../../tests/database/practice-fixture.ts';
import { readPdf } from '../../../../../tests/prints/read-pdf.ts';
import { stopPdfRenderer } from '../../platform/pdf/render-pdf.ts';

type Details = OperationInputs['conversations']['recordConversation']['details'];
type Making = Partial<OperationInputs['conversations']['makeStatement']>;
type Content = OperationInputs['mapping']['addStatement']['content'];

let practice: Practice;
let caseId: string;
let [yara, mama] = ['', ''];
const stranger = '00000000-0000-4000-8000-000000000009';

beforeAll(async () => {
  practice = await createPractice();
  const file = await practice.call(
    'cases',
    'openCase',
    {
      details: {},
      persons: [
        { kind: 'minor', name: 'Yara' },
        { kind: 'parent', name: 'Mama' },
      ],
    },
    practice.actors.consultant,
  );
  caseId = file.id;
  [yara, mama] = file.persons.map(({ id }) => id) as [string, string];
});
afterAll(async () => {
  await practice.close();
  await stopPdfRenderer();
});

const marked = (confidentiality: Confidentiality | null, ...aboutPersonIds: string[]): SecrecyChoice => ({
  confidentiality,
  aboutPersonIds,
});
const record = (details: Partial<Details>, text = 'Oma kookt. De buur hoorde lawaai.') =>
  practice.call(
    'conversations',
    'recordConversation',
    { caseId, details: { presence: {}, heldOn: TODAY, ...details }, text },
    practice.actors.consultant,
  );
const revise = (conversation: { id: string; version: number }, details: Partial<Details>) =>
  practice.call(
    'conversations',
    'reviseConversation',
    {
      caseId,
      conversationId: conversation.id,
      expectedVersion: conversation.version,
      details: { presence: {}, heldOn: TODAY, ...details },
    },
    practice.actors.consultant,
  );
const make = async (conversationId: string, making: Making) =>
  (
    await practice.call(
      'conversations',
      'makeStatement',
      { caseId, conversationId, column: 'worries', voice: { kind: 'unknown' }, ...making },
      practice.actors.consultant,
    )
  ).statement;
const add = (content: Partial<Content>) =>
  practice.call(
    'mapping',
    'addStatement',
    { caseId, content: { column: 'worries', words: 'Een zorg', voice: { kind: 'unknown' }, ...content } },
    practice.actors.consultant,
  );
const reviseStatement = (statement: { id: string; version: number }, content: Partial<Content>) =>
  practice.call(
    'mapping',
    'reviseStatement',
    {
      caseId,
      statementId: statement.id,
      expectedVersion: statement.version,
      content: { column: 'worries', words: 'Een zorg', voice: { kind: 'unknown' }, ...content },
    },
    practice.actors.consultant,
  );
const versionsOf = (statementId: string) =>
  practice.call('mapping', 'listStatementVersions', { caseId, statementId }, practice.actors.consultant);
const secrecyOf = async (conversationId: string) => {
  const { statements } = await practice.call(
    'conversations',
    'getConversation',
    { caseId, conversationId },
    practice.actors.consultant,
  );
  return statements.map(({ secrecy, version }) => ({ ...secrecy, version }));
};
const follows = (confidentiality: Confidentiality, ...aboutPersonIds: string[]) => ({
  confidentiality,
  aboutPersonIds,
  isChosen: false,
});
const chosen = (confidentiality: Confidentiality, ...aboutPersonIds: string[]) => ({
  confidentiality,
  aboutPersonIds,
  isChosen: true,
});

describe('a conversation', () => {
  it('follows its kind until somebody chooses', async () => {
    const made = await record({ kind: 'homeVisit' });
    expect(made.secrecy).toEqual(follows('open'));
    const hearing = await revise(made, { kind: 'hearing' });
    expect(hearing.secrecy).toEqual(follows('court'));
    const byHand = await revise(hearing, { kind: 'hearing', secrecy: marked('professionals', yara) });
    expect(byHand.secrecy).toEqual(chosen('professionals', yara));
    const visit = await revise(byHand, { kind: 'homeVisit' });
    expect(visit.secrecy).toEqual(chosen('professionals', yara));
    const givenBack = await revise(visit, { kind: 'homeVisit', secrecy: marked(null, yara) });
    expect(givenBack.secrecy).toEqual(follows('open', yara));
  });

  it('is about people of the case only', async () => {
    await expect(record({ secrecy: marked('health', yara, stranger) })).rejects.toMatchObject({
      code: 'invalidInput',
      details: { issues: [{ path: ['details', 'secrecy', 'aboutPersonIds', 1], code: 'unknown' }] },
    });
  });
});

describe('a statement', () => {
  it('of a conversation is as confidential as that, unless it says otherwise', async () => {
    const { id } = await record({ kind: 'hearing', secrecy: marked(null, yara) });
    expect((await make(id, { quote: 'Oma kookt' })).secrecy).toEqual(follows('court', yara));
    const told = await make(id, { quote: 'De buur', secrecy: marked('inConfidence', mama) });
    expect(told.secrecy).toEqual(chosen('inConfidence', mama));
    expect(told.source?.confidentiality).toBe('court');
  });

  it('goes along when its conversation is marked otherwise, with a version of its own', async () => {
    const conversation = await record({ kind: 'homeVisit' });
    const follower = await make(conversation.id, { quote: 'Oma kookt' });
    await make(conversation.id, { quote: 'De buur', secrecy: marked('health', mama) });
    const later = await revise(conversation, { kind: 'homeVisit', secrecy: marked('inConfidence', yara) });
    expect(await secrecyOf(conversation.id)).toEqual([
      { ...follows('inConfidence', yara), version: 2 },
      { ...chosen('health', mama), version: 1 },
    ]);
    expect((await versionsOf(follower.id)).map(({ version, secrecy }) => [version, secrecy])).toEqual([
      [1, { confidentiality: 'open', aboutPersonIds: [] }],
      [2, { confidentiality: 'inConfidence', aboutPersonIds: [yara] }],
    ]);
    await revise(later, { kind: 'homeVisit', title: 'Alleen een titel' });
    expect((await secrecyOf(conversation.id)).map(({ version }) => version)).toEqual([2, 1]);
  });

  it('typed straight into a column is open, whoever says it', async () => {
    const { workerId } = practice.actors.consultant;
    expect((await add({ voice: { kind: 'worker', workerId } })).secrecy).toEqual(follows('open'));
    expect((await add({ secrecy: marked('health', yara) })).secrecy).toEqual(chosen('health', yara));
    await expect(add({ secrecy: marked('health', stranger) })).rejects.toMatchObject({
      code: 'invalidInput',
      details: { issues: [{ path: ['content', 'secrecy', 'aboutPersonIds', 0], code: 'unknown' }] },
    });
  });

  it('keeps what was said of it when it is reworded or moved', async () => {
    const made = await add({ secrecy: marked('professionals', mama) });
    const reworded = await reviseStatement(made, { words: 'Anders gezegd' });
    expect(reworded.secrecy).toEqual(chosen('professionals', mama));
    const moved = await practice.call(
      'mapping',
      'moveStatement',
      { caseId, statementId: made.id, column: 'goingWell', element: null },
      practice.actors.consultant,
    );
    expect(moved.secrecy).toEqual(chosen('professionals', mama));
    const opened = await reviseStatement(moved, { secrecy: marked('open') });
    expect(opened).toMatchObject({ version: 4, secrecy: chosen('open') });
  });
});

describe('a rating', () => {
  const ratings = async () => {
    const [safety] = await practice.call(
      'scaling',
      'listScalingQuestions',
      { caseId },
      practice.actors.consultant,
    );
    return { questionId: safety?.id ?? '', given: safety?.ratings ?? [] };
  };

  it('is open, or what was said of it, and can be marked later without touching the number', async () => {
    const { questionId } = await ratings();
    const content = { voice: { kind: 'casePerson', personId: mama }, ratedOn: TODAY, value: 4 } as const;
    const as = practice.actors.consultant;
    const open = await practice.call('scaling', 'rate', { caseId, questionId, content }, as);
    expect(open.secrecy).toEqual({ confidentiality: 'open', aboutPersonIds: [] });
    const input = { caseId, ratingId: open.id, secrecy: marked('professionals', yara) };
    const later = await practice.call('scaling', 'changeRatingSecrecy', input, as);
    expect(later).toEqual({
      ...open,
      secrecy: { confidentiality: 'professionals', aboutPersonIds: [yara] },
    });
    expect((await ratings()).given).toEqual([later]);
    await expect(
      practice.call('scaling', 'changeRatingSecrecy', { ...input, secrecy: marked('open', stranger) }, as),
    ).rejects.toMatchObject({ code: 'invalidInput' });
  });
});

describe('a print', () => {
  const printed = async (
    document: 'printThreeColumns' | 'printDangerAndGoals' | 'printSafetyPlan',
    audience?: 'family' | 'professionals',
  ) => {
    const input = { caseId, language: 'nl', ...(audience && { audience }) } as const;
    const pdf = await practice.call('printing', document, input, practice.actors.consultant);
    return (await readPdf(new Uint8Array(await pdf.arrayBuffer()))).pages.join('\n').replace(/\s+/g, ' ');
  };

  it('for the family has what is open and says for whom it is', async () => {
    const secret = await add({ words: 'De xylofoon', secrecy: marked('inConfidence') });
    const told = await record({ kind: 'hearing', title: 'Voorleiding van mama' });
    await make(told.id, { quote: 'Oma kookt', column: 'goingWell', secrecy: marked('open') });
    await practice.call(
      'dangerAndGoals',
      'writeFramePiece',
      {
        caseId,
        kind: 'dangerStatement',
        content: { words: 'Wat kan gebeuren', statementIds: [secret.id] },
      },
      practice.actors.consultant,
    );
    for (const document of ['printThreeColumns', 'printDangerAndGoals'] as const) {
      const forFamily = await printed(document);
      expect(forFamily).toContain('Voor het gezin');
      expect(forFamily).not.toContain('xylofoon');
      const forProfessionals = await printed(document, 'professionals');
      expect(forProfessionals).toContain('niet meegeven');
      expect(forProfessionals).toContain('xylofoon');
      expect(forProfessionals).toContain('in vertrouwen verteld');
    }
    expect(await printed('printThreeColumns')).toContain('Oma kookt');
    expect(await printed('printThreeColumns')).not.toContain('Voorleiding');
    expect(await printed('printThreeColumns', 'professionals')).toContain('Voorleiding van mama');
    expect(await printed('printSafetyPlan', 'professionals')).toContain('niet meegeven');
  });
});
