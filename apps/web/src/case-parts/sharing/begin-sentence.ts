/** With a capital: a name as the family says it ("oma Els") may stand first in a sentence. */
export function beginSentence(words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase('nl') + words.slice(first.length);
}
