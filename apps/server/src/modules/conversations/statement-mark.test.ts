import { expect, it } from 'vitest';
import { keyOfStatementMark, statementOfMark } from './statement-mark.ts';

const ID = '0b9f2a6e-6a0c-4d0e-9a1b-3c5d7e9f1a2b';

it('gives the key under which the editor itself keeps the mark', () => {
  // The same pair stands in the web's test of the mark, where the editor's own code makes it.
  expect(keyOfStatementMark(ID)).toBe('statement--3PXwdg0y');
});

it('reads a mark with and without such a key, and nothing else', () => {
  expect(statementOfMark(keyOfStatementMark(ID), { id: ID })).toBe(ID);
  expect(statementOfMark('statement', { id: ID })).toBe(ID);
  expect(statementOfMark('bold', { id: ID })).toBeUndefined();
  expect(statementOfMark('statement', { id: 'x' })).toBeUndefined();
  expect(statementOfMark('statement', { id: ID, onclick: 'alert(1)' })).toBeUndefined();
  expect(statementOfMark('statement', null)).toBeUndefined();
});
