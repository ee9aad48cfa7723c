import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createPractice, TODAY, type Practice } from '../../../../../tests/database/practice-fixture.ts';
import { composeProse, markWords, openProse, stateOf } from './prose-document.ts';

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

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const fromBase64 = (text: string): Uint8Array => Buffer.from(text, 'base64');

async function record(text?: string): Promise<string> {
  const made = await practice.call(
    'conversations',
    'recordConversation',
    { caseId, details: { presence: {} }, text },
    practice.actors.consultant,
  );
  return made.id;
}
const open = (conversationId: string) =>
  practice.call('conversations', 'getConversation', { caseId, conversationId }, practice.actors.consultant);
const save = (conversationId: string, update: Uint8Array, stateVector?: Uint8Array) =>
  practice.call(
    'conversations',
    'saveProse',
    {
      caseId,
      conversationId,
      update: toBase64(update),
      ...(stateVector && { stateVector: toBase64(stateVector) }),
    },
    practice.actors.consultant,
  );
const makeOf = (conversationId: string, quote: string) =>
  practice.call(
    'conversations',
    'makeStatement',
    { caseId, conversationId, quote, column: 'worries', voice: { kind: 'unknown' } },
    practice.actors.consultant,
  );
const textAt = (document: Y.Doc, paragraph: number): Y.XmlText =>
  (document.getXmlFragment('prose').get(paragraph) as Y.XmlElement).get(0) as Y.XmlText;
const only = (statements: readonly Statement[]): Statement => {
  const [statement] = statements;
  if (!statement || statements.length > 1) throw new Error('one statement was expected');
  return statement;
};

describe('recordConversation', () => {
  it('asks for nothing: today, no kind, an open prose', async () => {
    const { conversation, text, statements } = await open(await record());
    expect(conversation).toMatchObject({
      heldOn: TODAY,
      kind: null,
      title: null,
      version: 1,
      opening: '',
      statementCount: 0,
    });
    expect({ text, statements }).toEqual({ text: '', statements: [] });
  });

  it('takes plain text from a program, a line break making a paragraph', async () => {
    const { text, prose } = await open(await record('Eén.\nTwee 😀.\n\n\nDrie.'));
    expect(text).toBe('Eén.\n\nTwee 😀.\n\nDrie.');
    expect(openProse(fromBase64(prose)).getXmlFragment('prose').length).toBe(3);
  });
});

describe('saveProse', () => {
  it(
    'merges two hands in whatever order their edits come, and loses no acknowledged word',
    { timeout: 120_000 },
    async () => {
      const word = fc.stringMatching(/^[a-z]{3,6}$/);
      const edits = fc.array(fc.record({ hand: fc.nat(1), at: fc.nat(), word }), {
        minLength: 2,
        maxLength: 8,
      });
      await fc.assert(
        fc.asyncProperty(edits, fc.boolean(), async (steps, learnsFromServer) => {
          const id = await record('Begin.');
          const start = fromBase64((await open(id)).prose);
          const hands = [openProse(start), openProse(start)] as const;
          for (const [index, { hand, at, word: typed }] of steps.entries()) {
            const document = hands[hand === 0 ? 0 : 1];
            const known = Y.encodeStateVector(document);
            const text = textAt(document, 0);
            text.insert(at % (text.length + 1), `${index}${typed}`);
            const { missing } = await save(
              id,
              Y.encodeStateAsUpdate(document, known),
              Y.encodeStateVector(document),
            );
            if (learnsFromServer && missing !== null) Y.applyUpdate(document, fromBase64(missing));
          }
          const { prose, text } = await open(id);
          for (const document of hands) Y.applyUpdate(document, fromBase64(prose));
          expect(textAt(hands[0], 0).toString()).toBe(text);
          expect(textAt(hands[1], 0).toString()).toBe(text);
          const letters = (words: string) => [...words].sort().join('');
          expect(letters(text)).toBe(
            letters(`Begin.${steps.map((step, index) => `${index}${step.word}`).join('')}`),
          );
        }),
        { numRuns: 12 },
      );
    },
  );

  it('does nothing the second time', async () => {
    const id = await record('Begin.');
    const document = openProse(fromBase64((await open(id)).prose));
    const known = Y.encodeStateVector(document);
    textAt(document, 0).insert(6, ' En meer.');
    const update = Y.encodeStateAsUpdate(document, known);
    await save(id, update);
    const before = await open(id);
    await save(id, update);
    expect(await open(id)).toEqual(before);
    expect(before.text).toBe('Begin. En meer.');
  });

  it.each([
    ['random bytes', Uint8Array.from({ length: 60 }, (_, index) => (index * 37) % 251)],
    ['nothing', new Uint8Array()],
    [
      'a document of another shape',
      shaped((document) => document.getXmlFragment('prose').insert(0, [new Y.XmlElement('script')])),
    ],
    ['another root', shaped((document) => document.getMap('prose2').set('x', 1))],
  ])('refuses %s and damages nothing', async (_name, update) => {
    const id = await record('Blijft.');
    await expect(save(id, update)).rejects.toMatchObject({
      code: 'invalidInput',
      details: { issues: [{ path: ['update'], code: 'malformed' }] },
    });
    expect((await open(id)).text).toBe('Blijft.');
  });

  it('refuses a state vector that is none', async () => {
    const id = await record('Blijft.');
    const empty = stateOf(new Y.Doc());
    await expect(save(id, empty, Uint8Array.from([200, 200]))).rejects.toMatchObject({
      code: 'invalidInput',
    });
  });

  it('refuses more than a conversation can hold', async () => {
    const id = await record('Blijft.');
    const update = stateOf(composeProse(['lang '.repeat(40_001)]));
    await expect(save(id, update)).rejects.toMatchObject({ code: 'tooLarge' });
    expect((await open(id)).text).toBe('Blijft.');
  });

  it('keeps a NUL out of the text of the database', async () => {
    const id = await record();
    await save(id, stateOf(composeProse(['a\u0000b'])));
    expect((await open(id)).text).toBe('ab');
  });
});

describe('statements follow their prose', () => {
  it('changes its words with them, is told when they are gone, and comes back with them', async () => {
    const id = await record('Ze zei: ik slaap slecht. En verder niets.');
    const made = await makeOf(id, 'ik slaap slecht');
    expect(made.statement).toMatchObject({ words: 'ik slaap slecht', anchor: 'prose', version: 1 });

    const document = openProse(fromBase64((await open(id)).prose));
    const history = new Y.UndoManager(document.getXmlFragment('prose'), { captureTimeout: 0 });
    textAt(document, 0).insert('Ze zei: ik slaap'.length, ' heel');
    const grown = await save(id, stateOf(document));
    expect(only(grown.statements)).toMatchObject({
      words: 'ik slaap heel slecht',
      anchor: 'prose',
      version: 2,
    });

    history.stopCapturing();
    textAt(document, 0).delete('Ze zei: '.length, 'ik slaap heel slecht'.length);
    const gone = await save(id, stateOf(document));
    expect(only(gone.statements)).toMatchObject({ words: 'ik slaap heel slecht', anchor: 'proseGone' });

    history.undo();
    const back = await save(id, stateOf(document));
    expect(only(back.statements)).toMatchObject({
      words: 'ik slaap heel slecht',
      anchor: 'prose',
      version: 4,
    });
  });

  it('keeps its own wording when the prose changes', async () => {
    const id = await record('Hij drinkt in het weekend.');
    const { statement } = await makeOf(id, 'drinkt in het weekend');
    const { column, element, incident, dueOn } = statement;
    const content = {
      column,
      element,
      incident,
      dueOn,
      words: 'Drinkt elk weekend',
      voice: statement.voice.voice,
    };
    const revised = { caseId, statementId: statement.id, expectedVersion: 1, content };
    await practice.call('mapping', 'reviseStatement', revised, practice.actors.consultant);
    const document = openProse(fromBase64((await open(id)).prose));
    textAt(document, 0).insert(10, ' soms');
    const saved = await save(id, stateOf(document));
    expect(only(saved.statements)).toMatchObject({ words: 'Drinkt elk weekend', anchor: 'ownWording' });
  });

  it('is not confused by a copy of its mark further on', async () => {
    const id = await record('Eerste plek.\nTweede plek.');
    const { statement } = await makeOf(id, 'Eerste');
    const document = openProse(fromBase64((await open(id)).prose));
    markWords(document, [{ paragraphIndex: 1, from: 0, to: 6 }], statement.id);
    const saved = await save(id, stateOf(document));
    expect(only(saved.statements)).toMatchObject({ words: 'Eerste', version: 1 });
  });
});

function shaped(change: (document: Y.Doc) => unknown): Uint8Array {
  const document = new Y.Doc();
  change(document);
  return stateOf(document);
}
