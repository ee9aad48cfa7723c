import { contract } from '@vangnet/contract';
import type { OperationMeta } from '@vangnet/contract/operation.ts';
import type { AnyContractProcedure } from '@orpc/contract';
import { confidentialities, isRestricted } from '@vangnet/domain/access/confidentiality.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopPdfRenderer } from '../../apps/server/src/platform/pdf/render-pdf.ts';
import { createPractice, NOW, TODAY, type Persona, type Practice } from '../database/practice-fixture.ts';
import { readPdf } from '../prints/read-pdf.ts';
import { createSampleCase } from './create-sample-case.ts';
import { sampleInputs, type SampleRecords } from './sample-inputs.ts';

/** Stands in every piece that is kept from those who do not work on the case, and nowhere else. */
const SECRET = 'xylofoon';

/** Every question of the contract, whoever may ask it. */
const questions = Object.entries(contract).flatMap(([capability, procedures]) =>
  Object.entries(procedures as Readonly<Record<string, AnyContractProcedure>>)
    .filter(([, procedure]) => (procedure['~orpc'].meta as OperationMeta).kind === 'query')
    .map(([name]) => ({ capability, name })),
);

let practice: Practice;
let records: SampleRecords;
/** The conversation that is open itself, and holds one statement that was told in confidence. */
let mixedId: string;
let reopenedId: string;

beforeAll(async () => {
  practice = await createPractice();
  records = await createSampleCase(practice);
  ({ mixedId, reopenedId } = await writeSecrets(practice, records));
});
afterAll(async () => {
  await practice.close();
  await stopPdfRenderer();
});

describe('what is kept apart', () => {
  it('is found by the consultant in every place that shows it', async () => {
    const found = await placesWithSecret('consultant');
    expect(found).toEqual(
      expect.arrayContaining([
        'cases.getCase',
        'cases.getMyDay',
        'conversations.getConversation',
        'conversations.listConversations',
        'mapping.compareMappings',
        'mapping.getMapping',
        'mapping.listStatements',
        'mapping.listStatementVersions',
        'printing.printThreeColumns',
        'scaling.listScalingQuestions',
      ]),
    );
  });

  it.each(['guest', 'coverer', 'receiver'] as const)('is found nowhere by the %s', async (persona) => {
    expect(await placesWithSecret(persona)).toEqual([]);
  });

  it('hides a conversation whole when one statement in it is kept apart, and leaves its other statements', async () => {
    const { caseId } = records;
    const { guest } = practice.actors;
    const listed = await practice.call('conversations', 'listConversations', { caseId }, guest);
    expect(listed.map(({ id }) => id)).toEqual([records.conversationId]);
    await expect(
      practice.call('conversations', 'getConversation', { caseId, conversationId: mixedId }, guest),
    ).rejects.toMatchObject({ code: 'notFound' });
    const statements = await practice.call('mapping', 'listStatements', { caseId }, guest);
    expect(statements.map(({ words }) => words)).toContain('Oma kookt elke zondag');
    expect(statements.every(({ secrecy }) => !isRestricted(secrecy.confidentiality))).toBe(true);
  });

  it('keeps an earlier wording closed after the statement was opened in other words', async () => {
    const { caseId } = records;
    const versions = await practice.call(
      'mapping',
      'listStatementVersions',
      { caseId, statementId: reopenedId },
      practice.actors.guest,
    );
    expect(versions.map(({ words }) => words)).toEqual(['Iemand hoorde lawaai']);
  });
});

/** Names of the questions that give somebody a word of it. Prints are made for those who work on the case. */
async function placesWithSecret(persona: Persona): Promise<string[]> {
  const samples = sampleInputs as unknown as Record<string, Record<string, (asked: SampleRecords) => object>>;
  const found: string[] = [];
  for (const { capability, name } of questions) {
    const sample = samples[capability]?.[name];
    if (!sample) continue;
    for (const asked of [records, { ...records, conversationId: mixedId, statementId: reopenedId }]) {
      const input = { ...sample(asked), ...(capability === 'printing' && { audience: 'professionals' }) };
      const answer = await practice
        .call(capability as 'cases', name as 'getCase', input as { caseId: string }, practice.actors[persona])
        .catch(() => null);
      if ((await textOf(answer)).includes(SECRET)) found.push(`${capability}.${name}`);
    }
  }
  return [...new Set(found)];
}

/** All that can be read in an answer: a PDF as its text, a prose also as the bytes of its document. */
async function textOf(answer: unknown): Promise<string> {
  if (answer instanceof Blob) {
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return answer.type === 'application/pdf'
      ? (await readPdf(bytes)).pages.join('\n')
      : Buffer.from(bytes).toString();
  }
  const json = JSON.stringify(answer);
  const documents = json.match(/[A-Za-z0-9+/]{40,}={0,2}/g) ?? [];
  return [json, ...documents.map((document) => Buffer.from(document, 'base64').toString())].join('\n');
}

async function writeSecrets({ call, actors }: Practice, { caseId, questionId }: SampleRecords) {
  const as = actors.consultant;
  const nobody = { personIds: [], workerIds: [], others: null };
  const unknown = { kind: 'unknown' } as const;
  const content = { column: 'worries', words: `De buur hoorde de ${SECRET}`, voice: unknown } as const;
  const mark = (confidentiality: (typeof confidentialities)[number]) => ({
    confidentiality,
    aboutPersonIds: [],
  });
  for (const confidentiality of confidentialities.filter(isRestricted)) {
    const secrecy = mark(confidentiality);
    const details = { heldOn: TODAY, presence: nobody, title: `Over de ${SECRET}`, secrecy };
    await call('conversations', 'recordConversation', { caseId, details, text: `De ${SECRET}.` }, as);
    const rating = { voice: unknown, ratedOn: TODAY, value: 3, whatIsInIt: SECRET, secrecy };
    await call('scaling', 'rate', { caseId, questionId, content: rating }, as);
    await call('mapping', 'addStatement', { caseId, content: { ...content, secrecy } }, as);
  }
  // The last incident, a next step with a day, and a planned conversation show up on the first screens.
  const secrecy = mark('inConfidence');
  const incident = { occasion: 'last', happenedWhen: `bij de ${SECRET}` } as const;
  await call('mapping', 'addStatement', { caseId, content: { ...content, secrecy, incident } }, as);
  const step = { ...content, column: 'mustHappen', element: 'nextStep', dueOn: TODAY, secrecy } as const;
  await call('mapping', 'addStatement', { caseId, content: step }, as);
  const planned = { heldOn: '2026-11-30', kind: 'hearing', presence: nobody, title: SECRET } as const;
  await call('conversations', 'recordConversation', { caseId, details: planned }, as);

  const mixed = await call(
    'conversations',
    'recordConversation',
    {
      caseId,
      details: { heldOn: TODAY, presence: nobody },
      text: `Oma kookt elke zondag. Ze hoorde de ${SECRET}.`,
    },
    as,
  );
  const quoted = { caseId, conversationId: mixed.id, voice: unknown } as const;
  await call(
    'conversations',
    'makeStatement',
    { ...quoted, quote: 'Oma kookt elke zondag', column: 'goingWell' },
    as,
  );
  await call(
    'conversations',
    'makeStatement',
    { ...quoted, quote: `Ze hoorde de ${SECRET}`, column: 'worries', secrecy },
    as,
  );

  const reopened = await call('mapping', 'addStatement', { caseId, content: { ...content, secrecy } }, as);
  await call(
    'mapping',
    'reviseStatement',
    {
      caseId,
      statementId: reopened.id,
      expectedVersion: reopened.version,
      content: { ...content, words: 'Iemand hoorde lawaai', secrecy: mark('open') },
    },
    as,
  );
  // My day shows open files; the sample case is a closed one.
  await call('cases', 'reopenCase', { caseId }, as);
  const mapping = { caseId, heldOn: TODAY, kind: 'internal', title: null, presence: nobody } as const;
  records = { ...records, mappingId: (await call('mapping', 'saveMapping', mapping, as, NOW)).id };
  return { mixedId: mixed.id, reopenedId: reopened.id };
}
