import { createIdBook, type DemoEvent, type IdBook, type Play } from './play.ts';
import type { DemoRating } from './demo-case.ts';

/** The safety scale has no key in a script. */
const SAFETY = '';

/** Statements written straight into a column, questions and ratings. */
export function mappingEvents(play: Play): readonly DemoEvent[] {
  const { script, caseId, call, as } = play;
  const questions = createIdBook(`${script.key}, questions`);
  const statements = (script.statements ?? []).map((statement, index) => ({
    on: statement.on,
    happen: async () => {
      const content = { ...play.contentOf(statement), words: statement.words };
      const made = await call(
        'mapping',
        'addStatement',
        { caseId, content },
        as(statement.by, statement.on, `statement-${index}`),
      );
      if (statement.key) play.statements.keep(statement.key, made.id);
    },
  }));
  const asked = Object.entries(script.questions ?? {}).map(([key, { by, on, ...question }]) => ({
    on,
    happen: async () => {
      const details = { lowestMeans: null, highestMeans: null, ...question };
      const made = await call(
        'scaling',
        'addScalingQuestion',
        { caseId, details },
        as(by, on, `question-${key}`),
      );
      questions.keep(key, made.id);
    },
  }));
  const safety: DemoEvent = {
    on: script.openedOn,
    happen: async () => {
      const known = await call(
        'scaling',
        'listScalingQuestions',
        { caseId },
        as(script.openedBy, script.openedOn, 'questions'),
      );
      questions.keep(SAFETY, known.find((question) => question.kind === 'safety')?.id ?? '');
    },
  };
  const ratings = (script.ratings ?? []).map((rating, index) => ({
    on: rating.on,
    happen: () => playRating(play, questions, rating, index),
  }));
  return [safety, ...asked, ...statements, ...ratings];
}

/** Saved mappings: after all else of their day, so that they hold it. */
export function savedMappingEvents(play: Play): readonly DemoEvent[] {
  const { script, caseId, call, as, day } = play;
  return (script.mappings ?? []).map((mapping, index) => ({
    on: mapping.on,
    happen: async () => {
      const { kind, title = null, present } = mapping;
      const input = { caseId, heldOn: day(mapping.on), kind, title, presence: play.presence(present) };
      await call('mapping', 'saveMapping', input, as(mapping.by, mapping.on, `mapping-${index}`));
    },
  }));
}

async function playRating(play: Play, questions: IdBook, rating: DemoRating, index: number): Promise<void> {
  const { caseId } = play;
  const content = {
    voice: play.voice(rating.voice),
    ratedOn: play.day(rating.on),
    value: rating.value,
    whatIsInIt: rating.whatIsInIt ?? null,
    oneStepHigher: rating.oneStepHigher ?? null,
    ...play.secrecyOf(rating),
  };
  const questionId = questions.get(rating.question ?? SAFETY);
  const made = await play.call(
    'scaling',
    'rate',
    { caseId, questionId, content },
    play.as(rating.by, rating.on, `rating-${index}`),
  );
  if (rating.withdrawn === undefined) return;
  const input = { caseId, ratingId: made.id, reason: rating.withdrawn };
  await play.call('scaling', 'withdrawRating', input, play.as(rating.by, rating.on, `withdraw-${index}`));
}
