import { secrecyChoice, shownSecrecy } from '@vangnet/domain/access/confidentiality.ts';
import { conversationDetails, conversationKinds } from '@vangnet/domain/conversations/conversation.ts';
import { incident, statementContent, voice } from '@vangnet/domain/mapping/statement.ts';
import { columnOf, columns, elements } from '@vangnet/domain/mapping/statement.ts';
import { localDate } from '@vangnet/domain/time/local-date.ts';
import { LIMITS, optionalText, requiredText } from '@vangnet/domain/wording/text.ts';
import { z } from 'zod';
import { statement } from './mapping.contract.ts';
import { caseField, command, commandFields, query, versionField } from './operation.ts';

/** A Yjs update or state, base64. At most 2 MiB. */
const yjsBytes = z.base64().max(2_800_000);

export const conversationSummary = z.object({
  id: z.uuid(),
  version: z.int(),
  title: z.string().nullable(),
  kind: z.enum(conversationKinds).nullable(),
  heldOn: z.string(),
  startTime: z.string().nullable(),
  durationMinutes: z.int().nullable(),
  directContactMinutes: z.int().nullable(),
  consultationMinutes: z.int().nullable(),
  presence: z.object({
    personIds: z.array(z.uuid()),
    workerIds: z.array(z.uuid()),
    others: z.string().nullable(),
  }),
  preparation: z.string().nullable(),
  secrecy: shownSecrecy,
  writtenBy: z.string().nullable(),
  statementCount: z.int(),
  /** The first words of the prose, for lists. */
  opening: z.string(),
});
export type ConversationSummary = z.infer<typeof conversationSummary>;

const savedProse = z.object({
  /** What the server has and the sender did not (a Yjs update); null when nothing. */
  missing: z.string().nullable(),
  savedAt: z.string(),
  /** Statements of this conversation as they stand after the edit. */
  statements: z.array(statement),
});

const conversationField = { conversationId: z.uuid() };
const proseFields = {
  /** What changed in the prose: a Yjs update (base64). Merged, never overwritten: order and repetition do not matter. */
  update: yjsBytes,
  /** What the sender has (a Yjs state vector, base64), to learn what others wrote. */
  stateVector: yjsBytes.optional(),
};

export const conversations = {
  recordConversation: command({
    method: 'POST',
    path: '/cases/{caseId}/conversations',
    summary: 'Begin the record of a conversation, held or planned',
    permission: 'writeCase',
  })
    .input(
      z.object({
        ...commandFields,
        ...caseField,
        details: conversationDetails.extend({ heldOn: localDate.optional() }),
        text: optionalText(LIMITS.prose),
      }),
    )
    .output(conversationSummary),
  listConversations: query({
    method: 'GET',
    path: '/cases/{caseId}/conversations',
    summary: 'Conversations of a case, newest first',
    permission: 'readCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField }))
    .output(z.array(conversationSummary)),
  getConversation: query({
    method: 'GET',
    path: '/cases/{caseId}/conversations/{conversationId}',
    summary: 'One conversation with its prose and statements',
    permission: 'readCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField, ...conversationField }))
    .output(
      z.object({
        conversation: conversationSummary,
        /** The prose as text: paragraphs parted by an empty line. */
        text: z.string(),
        /** The prose as a Yjs state (base64). */
        prose: z.string(),
        statements: z.array(statement),
      }),
    ),
  reviseConversation: command({
    method: 'PUT',
    path: '/cases/{caseId}/conversations/{conversationId}',
    summary: 'Change day, kind, duration, presence or preparation of a conversation',
    permission: 'writeCase',
    refusals: ['conflict'],
  })
    .input(
      z.object({
        ...commandFields,
        ...caseField,
        ...conversationField,
        ...versionField,
        details: conversationDetails,
      }),
    )
    .output(conversationSummary),
  saveProse: command({
    method: 'POST',
    path: '/cases/{caseId}/conversations/{conversationId}/prose',
    summary: 'Save what changed in the prose (autosave); merges with what others wrote',
    permission: 'writeCase',
    refusals: ['tooLarge'],
  })
    .input(z.object({ ...commandFields, ...caseField, ...conversationField, ...proseFields }))
    .output(savedProse),
  makeStatement: command({
    method: 'POST',
    path: '/cases/{caseId}/conversations/{conversationId}/statements',
    summary:
      'Make a statement of words in the prose (marked there, in `update`, or found by `quote`); bears the command id, which is also the id of its mark',
    permission: 'writeCase',
    refusals: ['tooLarge', 'notPossibleNow'],
  })
    .input(
      z
        .object({
          ...commandFields,
          ...caseField,
          ...conversationField,
          update: yjsBytes.optional(),
          stateVector: yjsBytes.optional(),
          /** For programs without an editor: the words to mark, found as they stand in the prose. */
          quote: requiredText(LIMITS.words).optional(),
          column: z.enum(columns),
          element: z
            .enum(elements)
            .nullish()
            .transform((value) => value ?? null),
          voice,
          incident: incident.nullish().transform((value) => value ?? null),
          dueOn: localDate.nullish().transform((value) => value ?? null),
          /** Left out: that of the conversation. */
          secrecy: secrecyChoice.optional(),
        })
        .refine(({ element, column }) => element === null || columnOf(element) === column, {
          error: 'elementInOtherColumn',
          path: ['element'],
        }),
    )
    .output(savedProse.extend({ statement })),
};

/** Re-exported so that a client can build what `reviseStatement` takes from what it shows. */
export { statementContent };
