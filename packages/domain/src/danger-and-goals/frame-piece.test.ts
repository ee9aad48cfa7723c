import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculateFramePieceState, framePieceKinds, mayAnswer, type FramePieceEvent } from './frame-piece.ts';

const on = '2026-10-20';
const written: FramePieceEvent = { kind: 'written', on, words: 'a' };
const revised: FramePieceEvent = { kind: 'revised', on, words: 'b' };
const shared: FramePieceEvent = { kind: 'shared', on, personIds: ['mama'], response: null };
const settled: FramePieceEvent = { kind: 'settled', on };
const ended: FramePieceEvent = { kind: 'ended', on, reason: null };

describe('the state of a piece', () => {
  test.each<[string, FramePieceEvent[], string]>([
    ['was only written', [written], 'provisional'],
    ['was reworded before anybody heard it', [written, revised], 'provisional'],
    ['was shared', [written, shared], 'shared'],
    ['was settled without being shared', [written, settled], 'settled'],
    ['was reworded after it was shared', [written, shared, revised], 'revised'],
    ['was reworded after it was settled', [written, shared, settled, revised], 'revised'],
    ['was shared again in its new words', [written, shared, revised, shared], 'shared'],
    ['was settled and then shared with one more', [written, settled, shared], 'settled'],
    ['was ended', [written, shared, settled, ended], 'ended'],
  ])('when it %s', (_when, events, state) => {
    expect(calculateFramePieceState(events)).toBe(state);
  });

  test('is shared only by somebody who shared the words that stand now', () => {
    const event = fc.constantFrom(revised, shared, settled);
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const state = calculateFramePieceState([written, ...events]);
        const sinceWording = events.slice(events.findLastIndex(({ kind }) => kind === 'revised') + 1);
        if (state === 'shared') expect(sinceWording.some(({ kind }) => kind === 'shared')).toBe(true);
        if (state === 'settled') expect(sinceWording.some(({ kind }) => kind === 'settled')).toBe(true);
      }),
    );
  });
});

test('a goal answers a danger, a bottom line answers a danger or a goal, and nothing else answers', () => {
  const pairs = framePieceKinds.flatMap((kind) =>
    framePieceKinds
      .filter((answered) => mayAnswer(kind, answered))
      .map((answered) => `${kind} > ${answered}`),
  );
  expect(pairs).toEqual([
    'safetyGoal > dangerStatement',
    'bottomLine > dangerStatement',
    'bottomLine > safetyGoal',
  ]);
});
