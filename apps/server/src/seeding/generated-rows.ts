import type {
  GeneratedCase,
  GeneratedConversation,
  GeneratedStatement,
} from '@vangnet/demo-data/generated/generate-cases.ts';
import { findQuote, textOfProse } from '@vangnet/domain/conversations/prose.ts';
import { addDays } from '@vangnet/domain/time/local-date.ts';
import type { CopiedRow } from '../platform/database/copy-rows.ts';
import { composeProse, markWords, readProse, stateOf } from '../modules/conversations/public.ts';

/** Rows as the columns of their tables, in the order in which tables need each other. */
export type RowsByTable = Readonly<Record<string, readonly CopiedRow[]>>;

interface Action {
  readonly operation: string;
  readonly recordId: string;
  readonly on: string;
}

/** What the operations would have written of a case: its records, their history, the activity log and the commands. */
export function rowsOfCase(organisationId: string, file: GeneratedCase): RowsByTable {
  const key = { organisation_id: organisationId, case_id: file.id };
  const statements = file.conversations.flatMap((conversation) =>
    conversation.statements.map((statement, index) => ({ conversation, statement, position: index + 1 })),
  );
  const by = file.consultant.id;
  return {
    case_file: [
      {
        organisation_id: organisationId,
        id: file.id,
        version: 1,
        reason: file.reason,
        service: 'OCJ',
        team_id: file.consultant.teamId,
        opened_on: file.openedOn,
        opened_by: by,
      },
    ],
    case_worker: file.parts.map(({ id, workerId, part }) => ({
      ...key,
      id,
      worker_id: workerId,
      part,
      from_date: file.openedOn,
    })),
    case_person: file.persons.map(({ id, kind, name, bornOn }, position) => ({
      ...key,
      id,
      version: 1,
      kind,
      name,
      born_on: bornOn,
      call_in_crisis: kind === 'networkMember',
      position,
    })),
    conversation: file.conversations.map((conversation) => ({ ...key, ...rowOfConversation(conversation) })),
    statement: statements.map(({ conversation, statement, position }) => ({
      ...key,
      ...rowOfStatement(statement),
      conversation_id: conversation.id,
      position,
      written_by: by,
      written_at: at(conversation.heldOn),
    })),
    statement_version: statements.flatMap(({ conversation, statement }) =>
      wordsOf(statement).map((words, index) => ({
        ...key,
        statement_id: statement.id,
        version: index + 1,
        words,
        column_name: statement.column,
        element: statement.element,
        changed_at: at(conversation.heldOn),
        changed_by: by,
      })),
    ),
    scaling_question: [
      { ...key, id: file.questionId, kind: 'safety', lowest: 0, highest: 10, asked_at: at(file.openedOn) },
    ],
    rating: file.ratings.map(({ id, ratedOn, value, personId, whatIsInIt }) => ({
      ...key,
      id,
      question_id: file.questionId,
      voice_person_id: personId,
      rated_on: ratedOn,
      value,
      what_is_in_it: whatIsInIt,
      written_by: by,
      written_at: at(ratedOn),
    })),
    frame_piece: file.framePieces.map(({ id, kind, words, statementIds, answersIds, ...piece }, index) => ({
      ...key,
      id,
      version: 1,
      number: index + 1,
      kind,
      words,
      state: piece.settledOn === null ? 'provisional' : 'settled',
      minor_ids: [],
      statement_ids: statementIds,
      answers_ids: answersIds,
      written_at: at(piece.writtenOn),
    })),
    frame_piece_event: file.framePieces.flatMap(({ id, words, writtenOn, settledOn }) => [
      frameEvent(key, id, 1, { kind: 'written', on: writtenOn, words, by }),
      ...(settledOn === null
        ? []
        : [frameEvent(key, id, 2, { kind: 'settled', on: settledOn, words: null, by })]),
    ]),
    agreement: file.agreements.map(({ id, ifWords, thenWords, personId, byDate, servesId }, position) => ({
      ...key,
      id,
      version: 1,
      if_words: ifWords,
      then_words: thenWords,
      who: [{ kind: 'casePerson', personId }],
      by_date: byDate,
      call_person_ids: [personId],
      serves_ids: [servesId],
      position,
      written_by: by,
      written_at: at(addDays(file.openedOn, 30)),
    })),
    ...rowsOfActions(organisationId, file),
  };
}

function frameEvent(
  key: object,
  pieceId: string,
  number: number,
  event: { readonly kind: string; readonly on: string; readonly words: string | null; readonly by: string },
) {
  const { kind, on, words, by } = event;
  return {
    ...key,
    piece_id: pieceId,
    number,
    kind,
    on_date: on,
    words,
    person_ids: [],
    by_worker: by,
    at: at(on),
  };
}

function rowOfConversation(conversation: GeneratedConversation) {
  const document = composeProse(conversation.paragraphs);
  for (const { id, words } of conversation.statements) {
    const ranges = findQuote(readProse(document), words);
    if (ranges) markWords(document, ranges, id);
  }
  const { minutes } = conversation;
  return {
    id: conversation.id,
    version: 1,
    kind: conversation.kind,
    held_on: conversation.heldOn,
    duration_minutes: minutes,
    direct_contact_minutes: minutes,
    consultation_minutes: 0,
    present_person_ids: conversation.presentPersonIds,
    present_worker_ids: [conversation.writtenBy],
    prose_state: Buffer.from(stateOf(document)),
    prose_text: textOfProse(readProse(document)),
    written_by: conversation.writtenBy,
    written_at: at(conversation.heldOn),
  };
}

function rowOfStatement(statement: GeneratedStatement) {
  return {
    id: statement.id,
    version: wordsOf(statement).length,
    column_name: statement.column,
    element: statement.element,
    words: statement.words,
    voice_person_id: statement.personId,
    incident: statement.isIncident
      ? { occasion: 'last', happenedWhen: 'vorige maand', howOften: null, impactOnChild: null }
      : null,
    due_on: statement.dueOn,
    anchor: 'prose',
  };
}

const wordsOf = ({ earlierWords, words }: GeneratedStatement): readonly string[] =>
  earlierWords === null ? [words] : [earlierWords, words];

/** Every action with its row in the log and its command; besides, each day's work began with a look at the file. */
function rowsOfActions(organisationId: string, file: GeneratedCase): RowsByTable {
  const actions: readonly Action[] = [
    { operation: 'cases.openCase', recordId: file.id, on: file.openedOn },
    ...file.conversations.flatMap(({ id, heldOn, statements }) => [
      { operation: 'conversations.recordConversation', recordId: id, on: heldOn },
      ...statements.map((made) => ({
        operation: 'conversations.makeStatement',
        recordId: made.id,
        on: heldOn,
      })),
    ]),
    ...file.ratings.map(({ id, ratedOn }) => ({ operation: 'scaling.rate', recordId: id, on: ratedOn })),
    ...file.framePieces.map(({ id, writtenOn }) => ({
      operation: 'dangerAndGoals.writeFramePiece',
      recordId: id,
      on: writtenOn,
    })),
    ...file.agreements.map(({ id }) => ({
      operation: 'safetyPlans.writeAgreement',
      recordId: id,
      on: addDays(file.openedOn, 30),
    })),
  ];
  const worker = { organisation_id: organisationId, worker_id: file.consultant.id };
  const looks = file.conversations.flatMap(({ heldOn }) =>
    ['cases.getCase', 'mapping.listStatements'].map((operation) => ({
      operation,
      recordId: null,
      on: heldOn,
    })),
  );
  return {
    activity_log: [...looks, ...actions].map(({ operation, recordId, on }) => ({
      ...worker,
      at: at(on),
      operation,
      case_id: file.id,
      record_id: recordId,
      result: 'done',
    })),
    command_log: actions.map(({ operation, recordId, on }) => ({
      ...worker,
      command_id: recordId,
      operation,
      input_hash: NO_HASH,
      result: { id: recordId },
      at: at(on),
    })),
  };
}

/** Nobody sends these commands again. */
const NO_HASH = Buffer.alloc(32);

const at = (day: string): string => `${day}T10:00:00Z`;
