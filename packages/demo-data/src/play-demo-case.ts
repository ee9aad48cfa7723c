import type { OperationInputs as Inputs, OperationOutputs as Outputs } from '@vangnet/contract';
import { kindsWithoutFamily } from '@vangnet/domain/conversations/conversation.ts';
import type { Voice } from '@vangnet/domain/mapping/statement.ts';
import { addDays, type LocalDate } from '@vangnet/domain/time/local-date.ts';
import type { DemoCase, DemoConversation, DemoFramePiece, DemoStatement } from './demo-case.ts';

/** How the demo reaches the operations: in process, or over HTTP. Who calls is the key of a demo worker. */
export interface DemoStage {
  readonly call: <
    Capability extends keyof Inputs,
    Name extends keyof Inputs[Capability] & keyof Outputs[Capability],
  >(
    capability: Capability,
    name: Name,
    input: Omit<Inputs[Capability][Name], 'commandId'>,
    as: {
      readonly worker: string;
      readonly on: LocalDate;
      /** Makes the command id: the same at each loading. */ readonly key: string;
    },
  ) => Promise<Outputs[Capability][Name]>;
  readonly workerId: (key: string) => string;
  readonly teamId: (key: string) => string;
  /** The day from which the days of the script count. */
  readonly today: LocalDate;
}

/** Plays one family: every record is made by the operation that a screen calls, by the worker and on the day of the script. */
export async function playDemoCase(script: DemoCase, stage: DemoStage): Promise<void> {
  const day = (offset: number): LocalDate => addDays(stage.today, offset);
  // Nobody writes in a file before it is open; what was said earlier is written down on the first day.
  const as = (worker: string, on: number, what: string) => ({
    worker,
    on: day(Math.max(on, script.openedOn)),
    key: `${script.key}/${what}`,
  });
  const optionalDay = (offset: number | undefined) => (offset === undefined ? null : day(offset));

  const { team, guidanceStart, guidanceEnd, ...details } = script.details;
  const file = await stage.call(
    'cases',
    'openCase',
    {
      details: {
        ...details,
        teamId: team === undefined ? null : stage.teamId(team),
        guidanceStart: optionalDay(guidanceStart),
        guidanceEnd: optionalDay(guidanceEnd),
      },
      persons: Object.values(script.persons),
      workers: script.workers.map(({ worker, part, from }) => ({
        workerId: stage.workerId(worker),
        part,
        from: day(from ?? script.openedOn),
      })),
    },
    as(script.openedBy, script.openedOn, 'case'),
  );
  const caseId = file.id;
  const personIds = matchPersons(script, file.persons);

  const isWorker = (key: string) => !(key in personIds);
  const voiceOf = (key: string | undefined): Voice => {
    if (key === undefined) return { kind: 'unknown' };
    if (key.startsWith('other:')) return { kind: 'other', name: key.slice('other:'.length) };
    return isWorker(key)
      ? { kind: 'worker', workerId: stage.workerId(key) }
      : { kind: 'casePerson', personId: person(key) };
  };
  const person = (key: string): string => {
    const id = personIds[key];
    if (!id) throw new Error(`${script.key}: no person ${key}`);
    return id;
  };
  const presenceOf = (keys: readonly string[] = [], others?: string) => ({
    personIds: keys.filter((key) => !isWorker(key)).map(person),
    workerIds: keys.filter(isWorker).map(stage.workerId),
    others: others ?? null,
  });
  const statementIds = new Map<string, string>();
  const contentOf = (statement: DemoStatement) => ({
    column: statement.column,
    element: statement.element ?? null,
    voice: voiceOf(statement.voice),
    incident: statement.incident ? { occasion: null, ...statement.incident } : null,
    dueOn: optionalDay(statement.dueOn),
  });

  for (const [index, conversation] of (script.conversations ?? []).entries()) {
    const key = `conversation-${index}`;
    const withoutFamily = kindsWithoutFamily.includes(conversation.kind);
    const { id: conversationId } = await stage.call(
      'conversations',
      'recordConversation',
      {
        caseId,
        details: {
          title: conversation.title ?? null,
          kind: conversation.kind,
          heldOn: day(conversation.on),
          startTime: conversation.startTime ?? null,
          durationMinutes: conversation.minutes ?? null,
          directContactMinutes:
            conversation.directMinutes ?? (withoutFamily ? null : (conversation.minutes ?? null)),
          consultationMinutes:
            conversation.consultationMinutes ?? (withoutFamily ? (conversation.minutes ?? null) : null),
          presence: presenceOf(conversation.present, conversation.others),
          preparation: conversation.preparation ?? null,
        },
        text: (conversation.prose ?? []).map((paragraph) => paragraph.replaceAll(MARKED, '$2')).join('\n\n'),
      },
      as(conversation.by, Math.min(conversation.on, 0), key),
    );
    for (const { statementKey, quote } of findMarked(conversation)) {
      const statement = conversation.statements?.[statementKey];
      if (!statement) throw new Error(`${script.key}: no statement ${statementKey}`);
      const made = await stage.call(
        'conversations',
        'makeStatement',
        { caseId, conversationId, quote, ...contentOf(statement) },
        as(conversation.by, conversation.on, `${key}/${statementKey}`),
      );
      statementIds.set(statementKey, made.statement.id);
    }
  }
  for (const [index, statement] of (script.statements ?? []).entries()) {
    const made = await stage.call(
      'mapping',
      'addStatement',
      { caseId, content: { ...contentOf(statement), words: statement.words } },
      as(statement.by, statement.on, `statement-${index}`),
    );
    if (statement.key) statementIds.set(statement.key, made.id);
  }
  await playRatings(script, stage, caseId, { as, day, voiceOf });
  const pieceIds = await playFrame(script, stage, caseId, { as, day, person, statementIds });

  for (const [index, agreement] of (script.agreements ?? []).entries()) {
    await stage.call(
      'safetyPlans',
      'writeAgreement',
      {
        caseId,
        content: {
          ifWords: agreement.ifWords ?? null,
          thenWords: agreement.thenWords,
          who: (agreement.who ?? []).map(voiceOf),
          whenWords: agreement.whenWords ?? null,
          byDate: optionalDay(agreement.byDate),
          callPersonIds: (agreement.call ?? []).map(person),
          servesIds: (agreement.serves ?? []).map((key) => pieceIds.get(key) ?? ''),
        },
      },
      as(agreement.by, agreement.on, `agreement-${index}`),
    );
  }
  for (const [index, mapping] of (script.mappings ?? []).entries()) {
    await stage.call(
      'mapping',
      'saveMapping',
      {
        caseId,
        heldOn: day(mapping.on),
        kind: mapping.kind,
        title: mapping.title ?? null,
        presence: presenceOf(mapping.present),
      },
      as(mapping.by, mapping.on, `mapping-${index}`),
    );
  }
  for (const [index, version] of (script.planVersions ?? []).entries()) {
    const saved = await stage.call(
      'safetyPlans',
      'savePlanVersion',
      {
        caseId,
        heldOn: day(version.on),
        title: version.title ?? null,
        presence: presenceOf(version.present),
      },
      as(version.by, version.on, `plan-${index}`),
    );
    for (const consent of version.consents ?? []) {
      await stage.call(
        'safetyPlans',
        'recordPlanConsent',
        {
          caseId,
          planVersionId: saved.id,
          personId: person(consent.person),
          manner: consent.manner,
          on: day(consent.on),
          remark: consent.remark ?? null,
        },
        as(version.by, consent.on, `plan-${index}/${consent.person}`),
      );
    }
  }
  for (const { worker, until } of script.workers) {
    const part = file.workers.find((held) => held.workerId === stage.workerId(worker));
    if (until === undefined || !part) continue;
    await stage.call(
      'cases',
      'endWorkerPart',
      { caseId, caseWorkerId: part.id, until: day(until) },
      as(script.openedBy, Math.min(until, 0), `end-${worker}`),
    );
  }
}

const MARKED = /\{\{([^|}]+)\|([^}]+)\}\}/g;

function findMarked(
  conversation: DemoConversation,
): readonly { readonly statementKey: string; readonly quote: string }[] {
  return (conversation.prose ?? []).flatMap((paragraph) =>
    [...paragraph.matchAll(MARKED)].map(([, statementKey = '', quote = '']) => ({ statementKey, quote })),
  );
}

/** The answer lists persons by kind; within a kind they stand in the order in which the script names them. */
function matchPersons(
  script: DemoCase,
  persons: Outputs['cases']['openCase']['persons'],
): Readonly<Record<string, string>> {
  const left = [...persons];
  return Object.fromEntries(
    Object.entries(script.persons).map(([key, { kind, name }]) => {
      const index = left.findIndex((person) => person.kind === kind && person.name === name.trim());
      const [found] = left.splice(index, 1);
      if (index < 0 || !found) throw new Error(`${script.key}: ${key} is not in the file`);
      return [key, found.id];
    }),
  );
}

interface Play {
  readonly as: (
    worker: string,
    on: number,
    what: string,
  ) => { readonly worker: string; readonly on: LocalDate; readonly key: string };
  readonly day: (offset: number) => LocalDate;
}

async function playRatings(
  script: DemoCase,
  stage: DemoStage,
  caseId: string,
  play: Play & { readonly voiceOf: (key: string) => Voice },
) {
  const questionIds = new Map<string | undefined, string>();
  for (const [key, { by, on, ...question }] of Object.entries(script.questions ?? {})) {
    const details = { lowestMeans: null, highestMeans: null, ...question };
    const made = await stage.call(
      'scaling',
      'addScalingQuestion',
      { caseId, details },
      play.as(by, on, `question-${key}`),
    );
    questionIds.set(key, made.id);
  }
  if (!script.ratings?.length) return;
  const questions = await stage.call(
    'scaling',
    'listScalingQuestions',
    { caseId },
    play.as(script.openedBy, script.openedOn, 'questions'),
  );
  questionIds.set(undefined, questions.find((question) => question.kind === 'safety')?.id ?? '');
  for (const [index, rating] of script.ratings.entries()) {
    const content = {
      voice: play.voiceOf(rating.voice),
      ratedOn: play.day(rating.on),
      value: rating.value,
      whatIsInIt: rating.whatIsInIt ?? null,
      oneStepHigher: rating.oneStepHigher ?? null,
    };
    const questionId = questionIds.get(rating.question) ?? '';
    const made = await stage.call(
      'scaling',
      'rate',
      { caseId, questionId, content },
      play.as(rating.by, rating.on, `rating-${index}`),
    );
    if (rating.withdrawn === undefined) continue;
    await stage.call(
      'scaling',
      'withdrawRating',
      { caseId, ratingId: made.id, reason: rating.withdrawn },
      play.as(rating.by, rating.on, `withdraw-${index}`),
    );
  }
}

async function playFrame(
  script: DemoCase,
  stage: DemoStage,
  caseId: string,
  play: Play & {
    readonly person: (key: string) => string;
    readonly statementIds: ReadonlyMap<string, string>;
  },
): Promise<ReadonlyMap<string, string>> {
  const pieceIds = new Map<string, string>();
  for (const piece of script.frame ?? []) {
    const content = contentOfPiece(piece, piece.words, pieceIds, play);
    const made = await stage.call(
      'dangerAndGoals',
      'writeFramePiece',
      { caseId, kind: piece.kind, content, on: play.day(piece.on) },
      play.as(piece.by, piece.on, `piece-${piece.key}`),
    );
    pieceIds.set(piece.key, made.id);
    let { version } = made;
    for (const [index, step] of (piece.life ?? []).entries()) {
      const as = play.as(step.by ?? piece.by, step.on, `piece-${piece.key}/${index}`);
      const target = { caseId, pieceId: made.id };
      const on = play.day(step.on);
      if (step.kind === 'shared') {
        const share = {
          sharedOn: on,
          personIds: step.with.map(play.person),
          response: step.response ?? null,
        };
        ({ version } = await stage.call('dangerAndGoals', 'shareFramePiece', { ...target, share }, as));
      } else if (step.kind === 'settled') {
        ({ version } = await stage.call(
          'dangerAndGoals',
          'settleFramePiece',
          { ...target, settledOn: on },
          as,
        ));
      } else if (step.kind === 'revised') {
        const revised = {
          ...target,
          expectedVersion: version,
          content: contentOfPiece(piece, step.words, pieceIds, play),
          on,
        };
        ({ version } = await stage.call('dangerAndGoals', 'reviseFramePiece', revised, as));
      } else {
        ({ version } = await stage.call(
          'dangerAndGoals',
          'endFramePiece',
          { ...target, endedOn: on, reason: step.reason ?? null },
          as,
        ));
      }
    }
  }
  return pieceIds;
}

function contentOfPiece(
  piece: DemoFramePiece,
  words: string,
  pieceIds: ReadonlyMap<string, string>,
  play: { readonly person: (key: string) => string; readonly statementIds: ReadonlyMap<string, string> },
) {
  const idsOf = (keys: readonly string[] | undefined, ids: ReadonlyMap<string, string>) =>
    (keys ?? []).map((key) => {
      const id = ids.get(key);
      if (!id) throw new Error(`${piece.key} names ${key}, which was not written before it`);
      return id;
    });
  return {
    words,
    minorIds: (piece.minors ?? []).map(play.person),
    statementIds: idsOf(piece.restsOn, play.statementIds),
    answersIds: idsOf(piece.answers, pieceIds),
    setBy: piece.setBy ?? null,
  };
}
