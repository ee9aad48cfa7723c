import { describe, expect, it } from 'vitest';
import { toPrintable } from './to-printable.ts';

const covered = new Set(Array.from(' abcdefghijklmnopqrstuvwxyz[]?1é', (char) => char.codePointAt(0) ?? 0));
const print = (data: unknown) => toPrintable(data, covered);

describe('toPrintable', () => {
  it('leaves data as it is when everything can be printed', () => {
    const data = { a: ['een', { b: 'regel\ntwee' }], n: 1, nothing: null, yes: true };
    expect(print(data)).toEqual({ data, replaced: false });
  });

  it('puts a visible mark in the place of a character without a glyph', () => {
    expect(print('oma 👵')).toEqual({ data: 'oma [emoji]', replaced: true });
    expect(print('a☃b').data).toBe('a[emoji]b');
    expect(print('een ተስፋ twee').data).toBe('een [?] twee');
  });

  it('marks an emoji of several code points once', () => {
    expect(print('👨‍👩‍👧').data).toBe('[emoji]');
    expect(print('👵🏽').data).toBe('[emoji]');
    expect(print('🇧🇪').data).toBe('[emoji]');
  });

  it('removes what cannot be printed: control characters, direction overrides, half characters', () => {
    expect(print('a\u0000b\u0007c\tdef\r\ng\u2028h').data).toBe('abc def\ng\nh');
    expect(print('een \u202Etwee\u202C').data).toBe('een twee');
    expect(print('half \ud83d').data).toBe('half [?]');
  });

  it('composes a letter and its accent to one letter, which the fonts know', () => {
    expect(print('e\u0301e\u0301n')).toEqual({ data: 'één', replaced: false });
  });
});
