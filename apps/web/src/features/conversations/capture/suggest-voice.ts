/** Somebody who can be named in the prose. */
export interface NamedVoice {
  readonly id: string;
  /** "Karim", "oma Els": as it is said in the family. */
  readonly name: string;
}

const quotes = /[“"«„][^”"»]*[”"»]/gu;

/**
 * Who most likely says the selected words: the one who was named last before them in the same paragraph, not counting
 * names within quotations ("that granny stays" is not granny speaking). Without a name: who spoke last in this
 * conversation, else the only one there.
 *
 * @param before the text of the paragraph up to the selection.
 * @returns the id, or null: then nobody lights up and the person chooses.
 */
export function suggestVoice(
  before: string,
  voices: readonly NamedVoice[],
  lastVoiceId: string | null,
): string | null {
  const told = before.replaceAll(quotes, (quoted) => ' '.repeat(quoted.length));
  const named = voices
    .map((voice) => ({ voice, at: lastMention(told, voice.name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at || b.voice.name.length - a.voice.name.length)[0];
  if (named) return named.voice.id;
  if (lastVoiceId !== null && voices.some(({ id }) => id === lastVoiceId)) return lastVoiceId;
  return voices.length === 1 ? (voices[0]?.id ?? null) : null;
}

/** Where the whole name, or the part of it that is a name of its own, is mentioned last; -1 when it is not. */
function lastMention(text: string, name: string): number {
  const parts = [name, ...name.split(/\s+/).filter((part) => /^\p{Lu}/u.test(part))];
  return Math.max(
    ...parts.map((part) => {
      const mention = new RegExp(`(?<![\\p{L}\\p{N}])${escape(part)}(?![\\p{L}\\p{N}])`, 'giu');
      return [...text.matchAll(mention)].at(-1)?.index ?? -1;
    }),
  );
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
