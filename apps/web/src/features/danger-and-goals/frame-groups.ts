import type { FramePiece } from '@vangnet/contract/danger-and-goals.contract.ts';

/** A danger statement beside the goals and bottom lines that answer it; `danger` is null for those that answer none. */
export interface FrameGroup {
  readonly danger: FramePiece | null;
  readonly goals: readonly FramePiece[];
  readonly bottomLines: readonly FramePiece[];
}

/**
 * The frame as pairs. A piece that answers two dangers stands beside both; what answers no danger that still stands
 * comes last. A bottom line under a goal stands beside the dangers of that goal.
 */
export function groupFramePieces(pieces: readonly FramePiece[]): readonly FrameGroup[] {
  const standing = pieces.filter((piece) => piece.state !== 'ended');
  const ofKind = (kind: FramePiece['kind']) => standing.filter((piece) => piece.kind === kind);
  const [dangers, goals, bottomLines] = [
    ofKind('dangerStatement'),
    ofKind('safetyGoal'),
    ofKind('bottomLine'),
  ];
  const groups = dangers.map((danger): FrameGroup => {
    const answering = goals.filter((goal) => goal.answersIds.includes(danger.id));
    const ids = new Set([danger.id, ...answering.map((goal) => goal.id)]);
    return {
      danger,
      goals: answering,
      bottomLines: bottomLines.filter((line) => line.answersIds.some((id) => ids.has(id))),
    };
  });
  const placed = new Set(
    groups.flatMap((group) => [...group.goals, ...group.bottomLines]).map((piece) => piece.id),
  );
  const alone = (piece: FramePiece) => !placed.has(piece.id);
  const rest: FrameGroup = {
    danger: null,
    goals: goals.filter(alone),
    bottomLines: bottomLines.filter(alone),
  };
  return rest.goals.length + rest.bottomLines.length > 0 ? [...groups, rest] : groups;
}

/** The pieces that are about one child: its own and those for all children. @param minorId null gives every piece. */
export function piecesOfMinor(pieces: readonly FramePiece[], minorId: string | null): readonly FramePiece[] {
  return minorId === null
    ? pieces
    : pieces.filter((piece) => piece.minorIds.length === 0 || piece.minorIds.includes(minorId));
}

/** The number under which a bottom line is known, here and in the plan: its place among those that stand. */
export function numberBottomLines(pieces: readonly FramePiece[]): ReadonlyMap<string, number> {
  const standing = pieces.filter((piece) => piece.kind === 'bottomLine' && piece.state !== 'ended');
  return new Map(standing.map((piece, index) => [piece.id, index + 1]));
}
