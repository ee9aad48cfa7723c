/** Lower case without accents, so that "zoe" finds Zoë. */
function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('nl-BE');
}

/** Whether every typed word stands somewhere in the texts, as a part of a word, in any order. */
export function matchesWords(texts: readonly (string | null)[], typed: string): boolean {
  const haystack = plain(texts.filter((text) => text !== null).join(' '));
  return plain(typed)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
