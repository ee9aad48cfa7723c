import { z } from 'zod';
import { localDate } from '../time/local-date.ts';
import { LIMITS, requiredText } from '../wording/text.ts';

/** A year of which the list can be asked. */
export const listYear = z.int().min(2000).max(2199);

/** Why a file that is due is kept, and until when: the list of that year brings it back. */
export const keeping = z.object({ reason: requiredText(LIMITS.words), until: localDate });
export type Keeping = z.output<typeof keeping>;

/**
 * Where a file of the list stands: nobody decided; approved by the officer; confirmed by a second person; kept for a
 * reason. Four eyes: whoever confirms is not the one who approved.
 */
export const entryStates = ['undecided', 'approved', 'confirmed', 'kept'] as const;
export type EntryState = (typeof entryStates)[number];
