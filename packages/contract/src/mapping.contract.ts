import { confidentiality, secrecy, shownSecrecy } from '@vangnet/domain/access/confidentiality.ts';
import { mappingKinds, mappingSnapshot } from '@vangnet/domain/mapping/mapping-version.ts';
import { anchors, columns, elements, incident, statementContent } from '@vangnet/domain/mapping/statement.ts';
import { presence } from '@vangnet/domain/conversations/conversation.ts';
import { localDate } from '@vangnet/domain/time/local-date.ts';
import { LIMITS, optionalText } from '@vangnet/domain/wording/text.ts';
import { z } from 'zod';
import { caseField, command, commandFields, query, versionField } from './operation.ts';
import { shownVoice } from './shown-voice.ts';

export const statement = z.object({
  id: z.uuid(),
  version: z.int(),
  column: z.enum(columns),
  element: z.enum(elements).nullable(),
  words: z.string(),
  voice: shownVoice,
  incident: incident.nullable(),
  dueOn: z.string().nullable(),
  anchor: z.enum(anchors),
  position: z.number(),
  withdrawn: z.boolean(),
  /** Where it was said: the quote leads back to its source (principle 1). */
  source: z
    .object({
      conversationId: z.uuid(),
      heldOn: z.string(),
      title: z.string().nullable(),
      kind: z.string().nullable(),
      confidentiality,
    })
    .nullable(),
  secrecy: shownSecrecy,
  writtenOn: z.string(),
});
export type Statement = z.infer<typeof statement>;

const statementField = { statementId: z.uuid() };

export const mappingSummary = z.object({
  id: z.uuid(),
  heldOn: z.string(),
  kind: z.enum(mappingKinds),
  title: z.string().nullable(),
  presence: z.object({
    personIds: z.array(z.uuid()),
    workerIds: z.array(z.uuid()),
    others: z.string().nullable(),
  }),
  savedBy: z.string().nullable(),
  statementCount: z.int(),
});
export type MappingSummary = z.infer<typeof mappingSummary>;

const mappedStatement = mappingSnapshot.shape.statements.element;

export const mapping = {
  listStatements: query({
    method: 'GET',
    path: '/cases/{caseId}/statements',
    summary: 'The three columns as they stand: every statement of the case, withdrawn ones marked',
    permission: 'readCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField }))
    .output(z.array(statement)),
  addStatement: command({
    method: 'POST',
    path: '/cases/{caseId}/statements',
    summary: 'Add a statement straight into a column',
    permission: 'writeCase',
  })
    .input(z.object({ ...commandFields, ...caseField, content: statementContent }))
    .output(statement),
  reviseStatement: command({
    method: 'PUT',
    path: '/cases/{caseId}/statements/{statementId}',
    summary: 'Change words, column, element, voice or incident of a statement',
    permission: 'writeCase',
    refusals: ['conflict'],
  })
    .input(
      z.object({
        ...commandFields,
        ...caseField,
        ...statementField,
        ...versionField,
        content: statementContent,
      }),
    )
    .output(statement),
  moveStatement: command({
    method: 'POST',
    path: '/cases/{caseId}/statements/{statementId}/move',
    summary: 'Move a statement to another column, element or place',
    permission: 'writeCase',
  })
    .input(
      z.object({
        ...commandFields,
        ...caseField,
        ...statementField,
        column: z.enum(columns),
        element: z.enum(elements).nullable(),
        /** The statement under which it comes; null puts it first. Left out: last. */
        afterId: z.uuid().nullish(),
      }),
    )
    .output(statement),
  withdrawStatement: command({
    method: 'POST',
    path: '/cases/{caseId}/statements/{statementId}/withdraw',
    summary: 'Take a statement out of the columns; it stays in the history and can be put back',
    permission: 'writeCase',
  })
    .input(z.object({ ...commandFields, ...caseField, ...statementField, withdrawn: z.boolean() }))
    .output(statement),
  listStatementVersions: query({
    method: 'GET',
    path: '/cases/{caseId}/statements/{statementId}/versions',
    summary: 'How the words of a statement came to be, oldest first',
    permission: 'readCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField, ...statementField }))
    .output(
      z.array(
        z.object({
          version: z.int(),
          words: z.string(),
          column: z.enum(columns),
          element: z.enum(elements).nullable(),
          voiceName: z.string().nullable(),
          secrecy,
          changedAt: z.string(),
          changedBy: z.string().nullable(),
        }),
      ),
    ),
  saveMapping: command({
    method: 'POST',
    path: '/cases/{caseId}/mappings',
    summary: 'Save the three columns as a dated mapping, with who was there',
    permission: 'writeCase',
  })
    .input(
      z.object({
        ...commandFields,
        ...caseField,
        heldOn: localDate,
        kind: z.enum(mappingKinds),
        title: optionalText(LIMITS.line),
        presence,
      }),
    )
    .output(mappingSummary),
  listMappings: query({
    method: 'GET',
    path: '/cases/{caseId}/mappings',
    summary: 'Saved mappings of a case, newest first',
    permission: 'readWholeCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField }))
    .output(z.array(mappingSummary)),
  getMapping: query({
    method: 'GET',
    path: '/cases/{caseId}/mappings/{mappingId}',
    summary: 'A saved mapping as it stood',
    permission: 'readWholeCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField, mappingId: z.uuid() }))
    .output(z.object({ mapping: mappingSummary, snapshot: mappingSnapshot })),
  compareMappings: query({
    method: 'GET',
    path: '/cases/{caseId}/mappings/{mappingId}/compare/{otherId}',
    summary:
      'What changed from one saved mapping to another; `now` as the other gives the columns as they stand',
    permission: 'readWholeCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField, mappingId: z.uuid(), otherId: z.union([z.uuid(), z.literal('now')]) }))
    .output(
      z.object({
        before: mappingSummary,
        after: mappingSummary.nullable(),
        statements: z.array(
          z.object({
            statementId: z.uuid(),
            change: z.enum(['added', 'removed', 'reworded', 'moved', 'same']),
            before: mappedStatement.nullable(),
            after: mappedStatement.nullable(),
          }),
        ),
      }),
    ),
};
