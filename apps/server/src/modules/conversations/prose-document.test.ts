import { textOfProse } from '@vangnet/domain/conversations/prose.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  composeProse,
  MalformedProseError,
  mergeEdit,
  openProse,
  readProse,
  stateOf,
} from './prose-document.ts';

const textOf = (document: Y.Doc): string => textOfProse(readProse(document));

/** A step of somebody who types: put words somewhere, or take some away. */
const step = fc.record({
  paragraph: fc.nat(),
  at: fc.nat(),
  insert: fc.string({ unit: 'grapheme', maxLength: 8 }),
  remove: fc.nat(3),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Types in a document of one's own and gives the updates as they would be sent. */
function typeIn(document: Y.Doc, steps: readonly Step[]): Uint8Array[] {
  const updates: Uint8Array[] = [];
  const listen = (update: Uint8Array): void => void updates.push(update);
  document.on('update', listen);
  for (const { paragraph, at, insert, remove } of steps) {
    const blocks = document.getXmlFragment('prose').toArray() as Y.XmlElement[];
    const text = blocks[paragraph % blocks.length]?.get(0) as Y.XmlText;
    const place = at % (text.length + 1);
    if (remove > 0 && place + remove <= text.length) text.delete(place, remove);
    else if (insert !== '') text.insert(place, insert);
  }
  document.off('update', listen);
  return updates;
}

describe('mergeEdit', () => {
  it(
    'ends at the same words in whatever order two hands are saved, also when an edit comes twice',
    { timeout: 30_000 },
    () => {
      const order = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
      fc.assert(
        fc.property(
          fc.array(step, { maxLength: 12 }),
          fc.array(step, { maxLength: 12 }),
          order,
          (left, right, shuffle) => {
            const start = stateOf(composeProse(['Mama vertelt.', 'Oma komt erbij.']));
            const [one, other] = [openProse(start), openProse(start)];
            const sent = [...typeIn(one, left), ...typeIn(other, right)];
            const shuffled = [...sent, ...sent.slice(0, 3)]
              .map((update, index) => ({ update, key: shuffle[index % shuffle.length] ?? 0 }))
              .sort((a, b) => a.key - b.key)
              .map(({ update }) => update);

            // As the server does: open, merge, store, for every save anew.
            const stored = shuffled.reduce((state, update) => {
              const document = openProse(state);
              mergeEdit(document, update);
              return stateOf(document);
            }, start);

            Y.applyUpdate(one, stateOf(other));
            expect(textOf(openProse(stored))).toBe(textOf(one));
          },
        ),
      );
    },
  );

  it('keeps every word that one hand typed while another took words away elsewhere', () => {
    const start = stateOf(composeProse(['Een twee drie.']));
    const [one, other] = [openProse(start), openProse(start)];
    const words = fc.sample(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 5 }), 20);
    const typed = typeIn(
      one,
      words.map((insert) => ({ paragraph: 0, at: 4, insert, remove: 0 })),
    );
    const removed = typeIn(other, [{ paragraph: 0, at: 9, insert: '', remove: 3 }]);
    const document = openProse(start);
    for (const update of [...removed, ...typed]) mergeEdit(document, update);
    expect(
      readProse(document)
        .flat()
        .map((part) => part.text)
        .join(''),
    ).toContain([...words].reverse().join(''));
  });

  it('refuses garbage and never changes what was stored', { timeout: 30_000 }, () => {
    const stored = stateOf(composeProse(['Blijft staan.']));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const document = openProse(stored);
        try {
          mergeEdit(document, bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedProseError);
          return;
        }
        // Bytes that happen to be an edit may wait or change nothing; the words stay.
        expect(textOf(openProse(stateOf(document)))).toContain('Blijft staan.');
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, (document: Y.Doc) => void]>([
    ['another root', (document) => document.getText('notes').insert(0, 'x')],
    ['another block', (document) => document.getXmlFragment('prose').insert(0, [new Y.XmlElement('script')])],
    ['loose text', (document) => document.getXmlFragment('prose').insert(0, [new Y.XmlText('x')])],
    [
      'an embedded thing',
      (document) => (document.getXmlFragment('prose').get(0) as Y.XmlElement).insert(0, [embedded()]),
    ],
    [
      'another mark',
      (document) =>
        ((document.getXmlFragment('prose').get(0) as Y.XmlElement).get(0) as Y.XmlText).format(0, 2, {
          bold: true,
        }),
    ],
  ])('refuses a document with %s', (_name, change) => {
    const stored = stateOf(composeProse(['Tekst.']));
    const document = openProse(stored);
    change(document);
    expect(() => mergeEdit(openProse(stored), stateOf(document))).toThrow(MalformedProseError);
  });
});

function embedded(): Y.XmlText {
  const text = new Y.XmlText();
  text.insertEmbed(0, { image: 'x' });
  return text;
}
