import { getSchema } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { prosemirrorToYXmlFragment } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { keepStatementsPlugin, withoutMarks } from './keep-statements.ts';
import { placesOfStatements, readProse } from './read-prose.ts';
import { StatementMark } from './statement-mark.ts';

const ID = '0b9f2a6e-6a0c-4d0e-9a1b-3c5d7e9f1a2b';
const schema = getSchema([Document, Paragraph, Text, StatementMark]);
const words = (text: string, ...ids: string[]): Node =>
  schema.text(
    text,
    ids.map((id) => schema.mark('statement', { id })),
  );
const prose = (...paragraphs: Node[][]): Node =>
  schema.node(
    'doc',
    null,
    paragraphs.map((parts) => schema.node('paragraph', null, parts)),
  );

it('stands in the shared document under the key that the server gives it', () => {
  const fragment = new Y.Doc().getXmlFragment('prose');
  prosemirrorToYXmlFragment(prose([words('Ze slaapt slecht', ID)]), fragment);
  const text = (fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText;
  // The same pair stands in the server's test of the mark, where the server makes it.
  expect(text.toDelta()).toEqual([
    { insert: 'Ze slaapt slecht', attributes: { 'statement--3PXwdg0y': { id: ID } } },
  ]);
});

it('lets two statements overlap', () => {
  const document = prose([words('Hij drinkt, ', 'a'), words('maar belt', 'a', 'b')]);
  expect(readProse(document)[0]?.map(({ statementIds }) => [...statementIds].sort())).toEqual([
    ['a'],
    ['a', 'b'],
  ]);
  expect([...placesOfStatements(document)]).toEqual([
    ['a', { from: 1, to: 22, lastText: 2 }],
    ['b', { from: 13, to: 22, lastText: 2 }],
  ]);
});

describe('keeping statements whole', () => {
  const stateOf = (document: Node) =>
    EditorState.create({ doc: document, plugins: [keepStatementsPlugin()] });
  const wordsUnder = (document: Node, id: string): string => {
    const place = placesOfStatements(document).get(id);
    return place ? document.textBetween(place.from, place.to) : '';
  };

  it('takes in what is put into the middle of a statement', () => {
    const state = stateOf(prose([words('Ze slaapt slecht.', ID)]));
    const after = state.apply(state.tr.replaceWith(4, 4, schema.text('heel ')));
    expect(wordsUnder(after.doc, ID)).toBe('Ze heel slaapt slecht.');
  });

  it('does not grow at its ends', () => {
    const state = stateOf(prose([words('Eerst. '), words('Dit', ID), words(' niet.')]));
    const after = state.apply(state.tr.insertText('!', 11));
    expect(wordsUnder(after.doc, ID)).toBe('Dit');
  });

  it('keeps a copy from taking the mark along, and lets words that were cut out keep it', () => {
    const pasted = new Slice(Fragment.from(schema.node('paragraph', null, [words('Dit', ID)])), 1, 1);
    expect(withoutMarks(pasted, new Set([ID])).content.firstChild?.firstChild?.marks).toEqual([]);
    expect(withoutMarks(pasted, new Set()).content.firstChild?.firstChild?.marks).toHaveLength(1);
  });
});
