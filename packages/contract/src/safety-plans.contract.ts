import { presence } from '@vangnet/domain/conversations/conversation.ts';
import {
  agreementContent,
  consentManners,
  planSnapshot,
  plannedAgreement,
} from '@vangnet/domain/safety-plans/agreement.ts';
import { localDate } from '@vangnet/domain/time/local-date.ts';
import { LIMITS, optionalText } from '@vangnet/domain/wording/text.ts';
import { z } from 'zod';
import { caseField, command, commandFields, query, versionField } from './operation.ts';
import { shownVoice } from './shown-voice.ts';

export const agreement = z.object({
  id: z.uuid(),
  version: z.int(),
  ifWords: z.string().nullable(),
  thenWords: z.string(),
  who: z.array(shownVoice),
  whenWords: z.string().nullable(),
  byDate: z.string().nullable(),
  call: z.array(z.object({ personId: z.uuid(), name: z.string(), telephone: z.string().nullable() })),
  servesIds: z.array(z.uuid()),
  position: z.number(),
});
export type Agreement = z.infer<typeof agreement>;

const consentWord = z.object({
  manner: z.enum(consentManners),
  on: z.string(),
  remark: z.string().nullable(),
});
const planConsent = consentWord.extend({
  id: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  /** What this person said of this version before, newest first. */
  earlier: z.array(consentWord),
});

export const planVersion = z.object({
  id: z.uuid(),
  number: z.int(),
  heldOn: z.string(),
  title: z.string().nullable(),
  presence: z.object({
    personIds: z.array(z.uuid()),
    workerIds: z.array(z.uuid()),
    others: z.string().nullable(),
  }),
  savedBy: z.string().nullable(),
  agreementCount: z.int(),
  /** The latest word of each person, in the order of persons. */
  consents: z.array(planConsent),
});
export type PlanVersion = z.infer<typeof planVersion>;

const agreementField = { agreementId: z.uuid() };
const versionIdField = { planVersionId: z.uuid() };

export const safetyPlans = {
  getSafetyPlan: query({
    method: 'GET',
    path: '/cases/{caseId}/safety-plan',
    summary: 'The plan as it is being written, what is still open, and its saved versions',
    permission: 'readCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField }))
    .output(
      z.object({
        agreements: z.array(agreement),
        /** Goals and bottom lines of the case that have not ended; `open` when no agreement serves them. */
        frame: z.array(
          z.object({
            id: z.uuid(),
            kind: z.enum(['safetyGoal', 'bottomLine']),
            words: z.string(),
            setBy: z.string().nullable(),
            open: z.boolean(),
            agreementCount: z.int(),
          }),
        ),
        versions: z.array(planVersion),
        /** The working plan differs from the newest version (or there is none). */
        changedSinceVersion: z.boolean(),
      }),
    ),
  writeAgreement: command({
    method: 'POST',
    path: '/cases/{caseId}/agreements',
    summary: 'Write an agreement: if, then, who, by when, call whom; for which bottom line or goal',
    permission: 'writeCase',
  })
    .input(z.object({ ...commandFields, ...caseField, content: agreementContent }))
    .output(agreement),
  reviseAgreement: command({
    method: 'PUT',
    path: '/cases/{caseId}/agreements/{agreementId}',
    summary: 'Change an agreement',
    permission: 'writeCase',
    refusals: ['conflict', 'notPossibleNow'],
  })
    .input(
      z.object({
        ...commandFields,
        ...caseField,
        ...agreementField,
        ...versionField,
        content: agreementContent,
      }),
    )
    .output(agreement),
  moveAgreement: command({
    method: 'POST',
    path: '/cases/{caseId}/agreements/{agreementId}/move',
    summary: 'Put an agreement in another place of the list',
    permission: 'writeCase',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, ...caseField, ...agreementField, afterId: z.uuid().nullable() }))
    .output(agreement),
  endAgreement: command({
    method: 'POST',
    path: '/cases/{caseId}/agreements/{agreementId}/end',
    summary: 'Take an agreement out of the plan; saved versions keep it',
    permission: 'writeCase',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, ...caseField, ...agreementField, reason: optionalText(LIMITS.line) }))
    .output(z.object({ id: z.uuid() })),
  savePlanVersion: command({
    method: 'POST',
    path: '/cases/{caseId}/safety-plan/versions',
    summary: 'Save the plan as a dated version, with who was there',
    permission: 'writeCase',
    refusals: ['notPossibleNow'],
  })
    .input(
      z.object({
        ...commandFields,
        ...caseField,
        heldOn: localDate,
        title: optionalText(LIMITS.line),
        presence,
      }),
    )
    .output(planVersion),
  getPlanVersion: query({
    method: 'GET',
    path: '/cases/{caseId}/safety-plan/versions/{planVersionId}',
    summary: 'A saved version of the plan as it stood',
    permission: 'readCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField, ...versionIdField }))
    .output(z.object({ version: planVersion, snapshot: planSnapshot })),
  comparePlanVersions: query({
    method: 'GET',
    path: '/cases/{caseId}/safety-plan/versions/{planVersionId}/compare/{otherId}',
    summary:
      'What changed from one version to another; `now` as the other gives the plan as it is being written',
    permission: 'readCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField, ...versionIdField, otherId: z.union([z.uuid(), z.literal('now')]) }))
    .output(
      z.object({
        agreements: z.array(
          z.object({
            agreementId: z.uuid(),
            change: z.enum(['added', 'removed', 'revised', 'same']),
            before: plannedAgreement.nullable(),
            after: plannedAgreement.nullable(),
          }),
        ),
      }),
    ),
  recordPlanConsent: command({
    method: 'POST',
    path: '/cases/{caseId}/safety-plan/versions/{planVersionId}/consents',
    summary:
      'Note how a person stands towards a version: signed, said yes, not yet; the earlier word stays in the history',
    permission: 'writeCase',
  })
    .input(
      z.object({
        ...commandFields,
        ...caseField,
        ...versionIdField,
        personId: z.uuid(),
        manner: z.enum(consentManners),
        on: localDate,
        remark: optionalText(LIMITS.line),
      }),
    )
    .output(planVersion),
};
