import { expect, it } from 'vitest';
import { suggestVoice } from './suggest-voice.ts';

const voices = [
  { id: 'yara', name: 'Yara' },
  { id: 'mama', name: 'mama' },
  { id: 'els', name: 'oma Els' },
];

it('takes who was named last before the words', () => {
  expect(suggestVoice('Mama heeft koffie gezet. Yara toont haar tekening: ', voices, null)).toBe('yara');
  expect(suggestVoice('Els komt erbij. ', voices, null)).toBe('els');
});

it('does not count names within a quotation', () => {
  expect(suggestVoice('Yara zegt: “Dat oma Els blijft slapen.” En dan, heel zacht: ', voices, null)).toBe(
    'yara',
  );
});

it('does not take a piece of another word for a name', () => {
  expect(suggestVoice('Het gaat over mamastress en Elsbeth. ', voices, null)).toBeNull();
});

it('falls back on who spoke last, or on the only one there', () => {
  expect(suggestVoice('En verder: ', voices, 'mama')).toBe('mama');
  expect(suggestVoice('En verder: ', voices, 'gone')).toBeNull();
  expect(suggestVoice('', [{ id: 'x', name: 'C++ (buur)' }], null)).toBe('x');
});
