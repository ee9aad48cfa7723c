import { z } from 'zod';
import { localDate, type LocalDate } from '../time/local-date.ts';
import { LIMITS, optionalText, requiredText } from '../wording/text.ts';

/**
 * The pieces of the frame for the safety plan: "danger statement, safety goals and bottom lines settled: the frame for
 * the plan" (protocols.json, settle-danger-and-goals). What is the service's and the judge's; how is the family's.
 */
export const framePieceKinds = ['dangerStatement', 'safetyGoal', 'bottomLine'] as const;
export type FramePieceKind = (typeof framePieceKinds)[number];

/** What can be written of a piece. Empty `minorIds` means: for all children of the file. */
export const framePieceContent = z.object({
  words: requiredText(LIMITS.words),
  minorIds: z.array(z.uuid()).max(30).default([]),
  /** Statements of the file that it rests on. */
  statementIds: z.array(z.uuid()).max(100).default([]),
  /** A goal names the danger statements it answers; a bottom line names danger statements or goals. */
  answersIds: z.array(z.uuid()).max(30).default([]),
  /** For a bottom line: who sets it, such as the youth judge. */
  setBy: optionalText(LIMITS.name),
});
export type FramePieceContent = z.output<typeof framePieceContent>;

export const framePieceShare = z.object({
  sharedOn: localDate,
  personIds: z.array(z.uuid()).min(1, { error: 'withWhom' }).max(60),
  /** What they said of it, in their own words. */
  response: optionalText(LIMITS.words),
});

/** What happened to a piece, in order. The state is a fold over these; nothing is overwritten. */
export type FramePieceEvent =
  | { readonly kind: 'written'; readonly on: LocalDate; readonly words: string }
  | { readonly kind: 'revised'; readonly on: LocalDate; readonly words: string }
  | {
      readonly kind: 'shared';
      readonly on: LocalDate;
      readonly personIds: readonly string[];
      readonly response: string | null;
    }
  | { readonly kind: 'settled'; readonly on: LocalDate }
  | { readonly kind: 'ended'; readonly on: LocalDate; readonly reason: string | null };

/**
 * `provisional` until the family side knows it; `shared` with somebody; `settled`; `revised` after it was shared or
 * settled (the new words are not yet shared: principle 2, what was not shared does not count as shared); `ended`.
 */
export const framePieceStates = ['provisional', 'shared', 'settled', 'revised', 'ended'] as const;
export type FramePieceState = (typeof framePieceStates)[number];

/** The state of a piece after its events, which stand in the order in which they were written down. */
export function calculateFramePieceState(events: readonly FramePieceEvent[]): FramePieceState {
  return events.reduce<FramePieceState>((state, event) => {
    switch (event.kind) {
      case 'written':
        return 'provisional';
      case 'revised':
        return state === 'provisional' ? 'provisional' : 'revised';
      case 'shared':
        return state === 'settled' || state === 'ended' ? state : 'shared';
      case 'settled':
        return 'settled';
      case 'ended':
        return 'ended';
    }
  }, 'provisional');
}

/** The kinds of piece that a piece may answer. */
export function mayAnswer(kind: FramePieceKind, answered: FramePieceKind): boolean {
  if (kind === 'safetyGoal') return answered === 'dangerStatement';
  if (kind === 'bottomLine') return answered === 'dangerStatement' || answered === 'safetyGoal';
  return false;
}
