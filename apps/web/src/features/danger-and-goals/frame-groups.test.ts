import type { FramePiece } from '@vangnet/contract/danger-and-goals.contract.ts';
import { describe, expect, test } from 'vitest';
import { groupFramePieces, numberBottomLines, piecesOfMinor } from './frame-groups.ts';

const piece = (id: string, kind: FramePiece['kind'], changes: Partial<FramePiece> = {}): FramePiece => ({
  id,
  kind,
  version: 1,
  words: id,
  state: 'provisional',
  minorIds: [],
  statementIds: [],
  answersIds: [],
  setBy: null,
  events: [],
  ...changes,
});
const ids = (pieces: readonly FramePiece[]) => pieces.map(({ id }) => id);
const shape = (pieces: readonly FramePiece[]) =>
  groupFramePieces(pieces).map(({ danger, goals, bottomLines }) => [
    danger?.id ?? null,
    ids(goals),
    ids(bottomLines),
  ]);

describe('the frame as pairs', () => {
  test('puts goals and bottom lines beside the danger they answer, also through a goal', () => {
    expect(
      shape([
        piece('d1', 'dangerStatement'),
        piece('d2', 'dangerStatement'),
        piece('g1', 'safetyGoal', { answersIds: ['d1', 'd2'] }),
        piece('b1', 'bottomLine', { answersIds: ['g1'] }),
        piece('b2', 'bottomLine', { answersIds: ['d2'] }),
      ]),
    ).toEqual([
      ['d1', ['g1'], ['b1']],
      ['d2', ['g1'], ['b1', 'b2']],
    ]);
  });

  test('keeps what answers nothing, or only an ended danger, in sight', () => {
    expect(
      shape([
        piece('d1', 'dangerStatement', { state: 'ended' }),
        piece('g1', 'safetyGoal', { answersIds: ['d1'] }),
        piece('b1', 'bottomLine'),
        piece('b2', 'bottomLine', { state: 'ended' }),
      ]),
    ).toEqual([[null, ['g1'], ['b1']]]);
    expect(groupFramePieces([])).toEqual([]);
  });

  test('numbers the bottom lines that stand', () => {
    const pieces = [
      piece('b1', 'bottomLine', { state: 'ended' }),
      piece('b2', 'bottomLine'),
      piece('b3', 'bottomLine'),
    ];
    expect([...numberBottomLines(pieces)]).toEqual([
      ['b2', 1],
      ['b3', 2],
    ]);
  });

  test('shows a child its own pieces and those for all', () => {
    const pieces = [
      piece('all', 'dangerStatement'),
      piece('yara', 'dangerStatement', { minorIds: ['yara'] }),
    ];
    expect(ids(piecesOfMinor(pieces, 'milan'))).toEqual(['all']);
    expect(ids(piecesOfMinor(pieces, 'yara'))).toEqual(['all', 'yara']);
    expect(ids(piecesOfMinor(pieces, null))).toEqual(['all', 'yara']);
  });
});
