import type { Language } from '@vangnet/domain/access/actor.ts';
import en from './activity-sentences.en.json' with { type: 'json' };
import nl from './activity-sentences.nl.json' with { type: 'json' };

const sentences: Readonly<Record<Language, Readonly<Record<string, string>>>> = { nl, en };

/**
 * What somebody did, as the end of a sentence that begins with their name: "opened the file". It stands beside the
 * contract because screens and files of the log both say it; a test asks one for every operation.
 */
export function sayActivity(operation: string, language: Language): string {
  return sentences[language][operation] ?? sentences[language]['anything'] ?? '';
}
