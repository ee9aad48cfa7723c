import type { DemoFramePiece } from './demo-case.ts';
import type { DemoEvent, Play } from './play.ts';

/** Danger statements, safety goals and bottom lines, and what happens to each of them afterwards. */
export function frameEvents(play: Play): readonly DemoEvent[] {
  return (play.script.frame ?? []).flatMap((piece) => pieceEvents(play, piece));
}

function pieceEvents(play: Play, piece: DemoFramePiece): readonly DemoEvent[] {
  const { caseId, call, as, day } = play;
  let version = 1;
  const written: DemoEvent = {
    on: piece.on,
    happen: async () => {
      const content = contentOf(play, piece, piece.words);
      const input = { caseId, kind: piece.kind, content, on: day(piece.on) };
      const made = await call(
        'dangerAndGoals',
        'writeFramePiece',
        input,
        as(piece.by, piece.on, `piece-${piece.key}`),
      );
      play.pieces.keep(piece.key, made.id);
      ({ version } = made);
    },
  };
  const life = (piece.life ?? []).map((step, index): DemoEvent => {
    const caller = as(step.by ?? piece.by, step.on, `piece-${piece.key}/${index}`);
    const on = day(step.on);
    const happen = async () => {
      const target = { caseId, pieceId: play.pieces.get(piece.key) };
      switch (step.kind) {
        case 'shared': {
          const share = {
            sharedOn: on,
            personIds: step.with.map(play.person),
            response: step.response ?? null,
          };
          return call('dangerAndGoals', 'shareFramePiece', { ...target, share }, caller);
        }
        case 'settled':
          return call('dangerAndGoals', 'settleFramePiece', { ...target, settledOn: on }, caller);
        case 'revised': {
          const content = contentOf(play, piece, step.words);
          return call(
            'dangerAndGoals',
            'reviseFramePiece',
            { ...target, expectedVersion: version, content, on },
            caller,
          );
        }
        case 'ended':
          return call(
            'dangerAndGoals',
            'endFramePiece',
            { ...target, endedOn: on, reason: step.reason ?? null },
            caller,
          );
      }
    };
    return {
      on: step.on,
      happen: async () => {
        ({ version } = await happen());
      },
    };
  });
  return [written, ...life];
}

function contentOf(play: Play, piece: DemoFramePiece, words: string) {
  return {
    words,
    minorIds: (piece.minors ?? []).map(play.person),
    statementIds: (piece.restsOn ?? []).map(play.statements.get),
    answersIds: (piece.answers ?? []).map(play.pieces.get),
    setBy: piece.setBy ?? null,
  };
}
