/** JSON-like data whose texts were made printable. */
export interface Printable {
  data: unknown;
  /** Whether a character had to be replaced because no font has it: the document then says so. */
  replaced: boolean;
}

// Tab is a space and every kind of line end is one newline; other control characters cannot be printed.
// eslint-disable-next-line no-control-regex -- control characters are what this removes
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff]/g;
// Explicit direction marks can turn the reading order of the text around them; templates set direction.
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;
const pictograph = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u;
const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/**
 * Makes every text in the data printable with the fonts at hand: one Unicode form (NFC), no control
 * characters, and `[emoji]` or `[?]` in the place of a character that no font has. Printing goes on, and
 * what is missing stays visible: PDF/UA refuses a document with an empty box in it.
 */
export function toPrintable(data: unknown, covered: ReadonlySet<number>): Printable {
  let replaced = false;
  const isPrintable = (cluster: string) =>
    Array.from(cluster).every(
      (char) => char === '\n' || covered.has(char.codePointAt(0) ?? 0) || ignorable.test(char),
    );

  const printableText = (text: string): string => {
    const clean = text
      .toWellFormed()
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/\t/g, ' ')
      .replace(controls, '')
      .replace(directionMarks, '')
      .normalize('NFC');
    if (isPrintable(clean)) return clean;
    replaced = true;
    const marked = Array.from(segmenter.segment(clean), ({ segment }) => {
      if (isPrintable(segment)) return segment;
      return pictograph.test(segment) ? '[emoji]' : '[?]';
    });
    // A word in a writing system without a font is one mark, not one for each letter.
    return marked.filter((part, index) => part !== '[?]' || marked[index - 1] !== '[?]').join('');
  };

  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return printableText(value);
    if (Array.isArray(value)) return value.map(walk);
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, walk(entry)]));
    }
    return value;
  };
  return { data: walk(data), replaced };
}
