import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, markedWordsOf, paragraphsOfText, textOfProse, type ProseParagraph } from './prose.ts';

const run = (text: string, ...statementIds: string[]) => ({ text, statementIds });

describe('markedWordsOf', () => {
  it('joins the parts of one statement, also where another statement lies within it', () => {
    const marked = markedWordsOf([
      [run('Hij '), run('drinkt, maar ', 'a'), run('belt oma', 'a', 'b'), run(' zelf', 'a')],
    ]);
    expect(marked.get('a')).toEqual({ words: 'drinkt, maar belt oma zelf', paragraph: 1 });
    expect(marked.get('b')).toEqual({ words: 'belt oma', paragraph: 1 });
  });

  it('runs on into the next paragraph, past blank ones', () => {
    const marked = markedWordsOf([
      [],
      [run('Eerst. '), run('Dit', 'a')],
      [run('  ')],
      [run('en dit', 'a'), run(' niet')],
    ]);
    expect(marked.get('a')).toEqual({ words: 'Dit\nen dit', paragraph: 1 });
  });

  it('counts the first place only when a copy was pasted further on', () => {
    const marked = markedWordsOf([
      [run('het eerste', 'a'), run(' dan ')],
      [run('het eerste', 'a'), run(' en meer', 'a')],
    ]);
    expect(marked.get('a')?.words).toBe('het eerste');
  });
});

describe('textOfProse', () => {
  it('parts paragraphs by an empty line and leaves out what no database or print can take', () => {
    expect(textOfProse([[run('Een\u0000')], [run('')], [run('half \ud83d')]])).toBe('Een\n\nhalf \ufffd');
  });
});

describe('findQuote', () => {
  const prose: ProseParagraph[] = [
    [run('Nee. ', 'a'), run('Of toch? Nee. 👩‍👧 blijft.')],
    [],
    [run('Dan komt oma.')],
  ];

  it('prefers words that no statement was made of yet', () => {
    expect(findQuote(prose, 'Nee.')).toEqual([{ paragraphIndex: 0, from: 14, to: 18 }]);
  });

  it('runs over the edge of paragraphs', () => {
    expect(findQuote(prose, '👩‍👧 blijft.\n\nDan komt')).toEqual([
      { paragraphIndex: 0, from: 19, to: 32 },
      { paragraphIndex: 2, from: 0, to: 8 },
    ]);
  });

  it('gives nothing for words that do not stand there', () => {
    expect(findQuote(prose, 'Nee!')).toBeUndefined();
    expect(findQuote(prose, ' \n ')).toBeUndefined();
  });

  it('finds every stretch of every text, and the ranges spell the quote', () => {
    const paragraphs = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat(), (lines, a, b) => {
        const texts = lines.flatMap((line) => paragraphsOfText(line));
        const whole = texts.join('\n');
        const [from, to] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y);
        const quote = whole.slice(from, to);
        const sought = paragraphsOfText(quote).join('\n');
        const ranges = findQuote(
          texts.map((text) => [run(text)]),
          quote,
        );
        if (sought === '') return ranges === undefined;
        return (
          ranges?.map((range) => texts[range.paragraphIndex]?.slice(range.from, range.to)).join('\n') ===
          sought
        );
      }),
    );
  });
});
