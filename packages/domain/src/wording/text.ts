import { z } from 'zod';

/**
 * Typed text of at most `max` characters, counted as the reader counts them (an emoji or an accented letter is one).
 * White space at both ends is dropped; control characters other than line breaks and tabs are refused, because
 * PostgreSQL cannot store NUL and a print cannot show the others.
 */
export function text(max: number) {
  return z
    .string()
    .trim()
    .refine((value) => countCharacters(value) <= max, { error: 'tooLong', params: { max } })
    .refine((value) => !controlCharacters.test(value) && value.isWellFormed(), { error: 'unprintable' });
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Makes any text one that {@link text} takes, for words that nobody can be asked to correct: the prose of an editor. */
export function toStorableText(value: string): string {
  return value.replace(new RegExp(controlCharacters, 'g'), '').toWellFormed();
}

/** As {@link text}, and at least one character. */
export function requiredText(max: number) {
  return text(max).refine((value) => value.length > 0, { error: 'required' });
}

/** As {@link text}; an empty string means "unknown" and becomes null. */
export function optionalText(max: number) {
  return text(max)
    .nullish()
    .transform((value) => value || null);
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Number of characters as a reader counts them. */
export function countCharacters(value: string): number {
  // Cheap way out: a string can never have more characters than code units.
  if (value.length < 64 && /^[\x20-\x7e]*$/.test(value)) return value.length;
  let count = 0;
  for (const _segment of segmenter.segment(value)) count += 1;
  return count;
}

/** Limits in characters, one place for web, server and database. */
export const LIMITS = { name: 120, line: 200, words: 2_000, note: 10_000, prose: 200_000 } as const;
