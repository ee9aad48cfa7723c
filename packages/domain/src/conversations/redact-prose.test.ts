import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactProse } from './redact-prose.ts';
import { textOfProse } from './prose.ts';

const run = (text: string, ...statementIds: string[]) => ({ text, statementIds });
const hidden = new Set(['hidden']);

describe('redactProse', () => {
  it('hides the words of a statement and of every statement that lies over it', () => {
    const prose = [
      [
        run('Mama zegt: '),
        run('de buurvrouw ', 'hidden'),
        run('zag het', 'hidden', 'open'),
        run(' zelf', 'open'),
      ],
    ];
    expect(redactProse(prose, hidden)).toEqual(['Mama zegt: […] zelf']);
  });

  it('shows one gap for neighbours, also over the edge of paragraphs', () => {
    const prose = [
      [run('Eerst. '), run('Een', 'hidden')],
      [run('  ')],
      [run('twee', 'hidden'), run(' '), run('drie', 'other')],
      [run('Dan dit.')],
    ];
    expect(redactProse(prose, new Set(['hidden', 'other']))).toEqual(['Eerst. […]', 'Dan dit.']);
  });

  it('takes the rest of a word that was marked in part', () => {
    const prose = [[run('Zij noemt N'), run('onkel Marcé', 'hidden'), run('l, zegt ze.')]];
    expect(redactProse(prose, hidden)).toEqual(['Zij noemt […], zegt ze.']);
  });

  it('hides a copy that was pasted further on', () => {
    const prose = [[run('geheim', 'hidden'), run(' en later ')], [run('geheim', 'hidden')]];
    expect(redactProse(prose, hidden)).toEqual(['[…] en later', '[…]']);
  });

  it('is the prose itself when nothing is hidden', () => {
    const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\n', ' '));
    fc.assert(
      fc.property(fc.array(fc.array(text.map((value) => run(value, 'open')))), (prose) => {
        expect(redactProse(prose, hidden).join('\n\n')).toBe(textOfProse(prose));
      }),
    );
  });

  it('leaves no hidden word, and every other word in its place, however long the hidden part is', () => {
    const words = (prefix: string) =>
      fc
        .array(fc.nat(99), { minLength: 1, maxLength: 4 })
        .map((numbers) => numbers.map((number) => `${prefix}${String(number)}`));
    const part = fc.oneof(
      words('open').map((list) => ({ isHidden: false, list })),
      words('geheim').map((list) => ({ isHidden: true, list })),
    );
    fc.assert(
      fc.property(fc.array(fc.array(part, { maxLength: 6 }), { maxLength: 5 }), (paragraphs) => {
        const proseWith = (wordsOf: (list: readonly string[]) => string) =>
          paragraphs.map((parts) =>
            parts.map(({ isHidden, list }) =>
              isHidden ? run(` ${wordsOf(list)} `, 'hidden') : run(` ${list.join(' ')} `),
            ),
          );
        const redacted = redactProse(
          proseWith((list) => list.join(' ')),
          hidden,
        );
        expect(redacted.join(' ')).not.toContain('geheim');
        const open = paragraphs.flat().flatMap(({ isHidden, list }) => (isHidden ? [] : list));
        expect(redacted.join(' ').match(/open\d+/g) ?? []).toEqual(open);
        expect(
          redactProse(
            proseWith(() => 'x'),
            hidden,
          ),
        ).toEqual(redacted);
      }),
    );
  });
});
