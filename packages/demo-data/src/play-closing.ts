import type { DemoEvent, Play } from './play.ts';

/** What persons asked to correct or added, what was decided about it, and the closing of the file. */
export function closingEvents(play: Play): readonly DemoEvent[] {
  const { script, caseId, call, as, day } = play;
  const corrections = (script.corrections ?? []).map((correction, index): DemoEvent => ({
    on: correction.on,
    happen: async () => {
      const { about, by, on, kind, words, decision } = correction;
      const piece =
        about === undefined ? null : { kind: 'statement' as const, id: play.statements.get(about) };
      const made = await call(
        'ownFile',
        'recordCorrection',
        {
          caseId,
          personId: play.person(correction.person),
          content: { kind, piece, words, receivedOn: day(on) },
        },
        as(by, on, `correction-${index}`),
      );
      if (!decision) return;
      await call(
        'ownFile',
        'decideCorrection',
        { caseId, correctionId: made.id, decision },
        as(by, on, `correction-${index}/decision`),
      );
    },
  }));
  const { closing } = script;
  if (!closing) return corrections;
  const closed: DemoEvent = {
    on: closing.on,
    happen: async () => {
      const { on, by, reason = null, informed = [] } = closing;
      const notices = informed.map(({ person, ...notice }) => ({
        personId: play.person(person),
        on: day(notice.on),
        copy: notice.copy,
      }));
      await call(
        'cases',
        'closeCase',
        { caseId, content: { closedOn: day(on), reason, informed: notices } },
        as(by, on, 'closing'),
      );
    },
  };
  return [...corrections, closed];
}
