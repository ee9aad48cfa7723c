import { audience } from '@vangnet/domain/access/confidentiality.ts';
import { z } from 'zod';

/** Local date without a time, e.g. `2026-11-22`. */
export const localDate = z.iso.date();

export const text = z.string().trim().min(1);
export const optionalText = z
  .string()
  .trim()
  .nullable()
  .default(null)
  .transform((value) => value || null);
const optionalDate = localDate.nullable().default(null);

/** What every printed sheet says about itself. */
export const sheetHead = z.object({
  /** Who reads it; stands on every page. */
  audience,
  /** In the order in which they are printed. `age` as it is read aloud: "9", "10 maanden". */
  children: z.array(z.object({ name: text, age: optionalText })).default([]),
  /** Printed as the heading when no child has a name yet. */
  workingTitle: optionalText,
  /** A draft says so in words on every page. */
  draft: z.boolean(),
  /** The day whose state of things is printed. */
  date: localDate,
  /** Who made what is printed. */
  madeBy: optionalText,
});

/** One thing somebody said, with its voice and where it comes from. */
export const printedStatement = z.object({
  text,
  /** Who says it, as the family calls them: "mama", "Yara". */
  voice: optionalText,
  /** What it comes from: "gesprek", "politieverslag". */
  source: optionalText,
  /** The day it was said or written. */
  date: optionalDate,
  /** For past harm: which time this was. */
  incident: z.enum(['first', 'worst', 'last']).nullable().default(null),
  /** For a next step: who does it and by when. */
  who: optionalText,
  byWhen: optionalDate,
  /** For whom it is meant, where it is not open: "in vertrouwen verteld". */
  label: optionalText,
});

/** A wording of the service with its life: a danger statement, a safety goal or a bottom line. */
export const printedWording = z.object({
  text,
  life: z.object({
    state: z.enum(['provisional', 'shared', 'settled', 'revised', 'ended']),
    /** The day on which it reached this state; printed for settled, revised and ended. */
    since: optionalDate,
    /** With whom it was talked through and when. Empty: with nobody yet, and the print says so. */
    sharedWith: z.array(z.object({ people: z.array(text).min(1), date: localDate })).default([]),
    version: z.int().positive().nullable().default(null),
  }),
  /** Who asks for it, for a bottom line: "de jeugdrechter". */
  setBy: optionalText,
});

/** A person to call. `when`: "dag en nacht", "als oma niet opneemt". */
export const personToCall = z.object({ name: text, relation: optionalText, phone: text, when: optionalText });

/** The answers to one scaling question, newest of each person, in the order in which they are printed. */
export const printedScale = z.object({
  /** `null`: the safety question 0-10, in the words of the catalogue. */
  question: optionalText,
  lowest: z.int().default(0),
  highest: z.int().default(10),
  lowestMeans: optionalText,
  highestMeans: optionalText,
  ratings: z
    .array(
      z.object({
        person: text,
        value: z.number(),
        date: localDate,
        reason: optionalText,
        oneStepHigher: optionalText,
        label: optionalText,
      }),
    )
    .default([]),
});
