import { confidentialities } from '@vangnet/domain/access/confidentiality.ts';
import {
  beneficiary,
  consentContent,
  consentGivenHow,
  consentPurposes,
} from '@vangnet/domain/sharing/consent.ts';
import { pieceKinds } from '@vangnet/domain/sharing/piece.ts';
import { hidingReasons, readingReasons, readingRules } from '@vangnet/domain/sharing/reading-rules.ts';
import { legalBasis, shareContent, shareReceiver } from '@vangnet/domain/sharing/share.ts';
import { localDate } from '@vangnet/domain/time/local-date.ts';
import { LIMITS, optionalText, requiredText } from '@vangnet/domain/wording/text.ts';
import { z } from 'zod';
import { caseField, command, commandFields, query, versionField } from './operation.ts';
import { shownVoice } from './shown-voice.ts';

/** A piece by its heading, to choose it or to name it. */
export const pieceHeading = z.object({
  kind: z.enum(pieceKinds),
  id: z.uuid(),
  /** The day it is about; null where it has none. */
  on: z.string().nullable(),
  /** What it is within its kind: the kind of conversation, the column, the number of the plan's version. */
  detail: z.string().nullable(),
  /** Its title or first words. */
  title: z.string().nullable(),
  confidentiality: z.enum(confidentialities),
  aboutPersonIds: z.array(z.uuid()),
});
export type PieceHeading = z.infer<typeof pieceHeading>;

/** A piece in plain form, as its reader gets it. */
export const readablePiece = pieceHeading.pick({ kind: true, id: true, on: true, detail: true }).extend({
  title: z.string().nullable(),
  /** Words that this reader may not see are `[…]`. */
  paragraphs: z.array(z.string()),
  voice: shownVoice.nullable(),
});
export type ReadablePiece = z.infer<typeof readablePiece>;

const party = z.object({ id: z.uuid(), name: z.string().nullable() });

export const consentRecord = z.object({
  id: z.uuid(),
  person: party,
  givenBy: party,
  purpose: z.enum(consentPurposes),
  to: beneficiary.nullable(),
  toName: z.string().nullable(),
  words: z.string().nullable(),
  givenOn: z.string(),
  how: z.enum(consentGivenHow),
  evidence: z.string().nullable(),
  notedBy: z.string().nullable(),
  withdrawn: z
    .object({ on: z.string(), words: z.string().nullable(), notedBy: z.string().nullable() })
    .nullable(),
});
export type ConsentRecord = z.infer<typeof consentRecord>;

export const share = z.object({
  id: z.uuid(),
  receiver: shareReceiver,
  receiverName: z.string().nullable(),
  purpose: z.string(),
  toAuthority: z.boolean(),
  basis: legalBasis,
  from: z.string(),
  until: z.string().nullable(),
  sharedBy: z.string().nullable(),
  pieces: z.array(pieceHeading),
  state: z.enum(['open', 'ended']),
  /** How it ended before its last day: by hand, or because the consent under it was withdrawn. */
  revoked: z
    .object({
      on: z.string(),
      by: z.string().nullable(),
      reason: z.string().nullable(),
      consentId: z.uuid().nullable(),
    })
    .nullable(),
  /** For an open one: whether its ground would carry it today. A child that turned twelve must consent itself. */
  basisHolds: z.boolean(),
});
export type Share = z.infer<typeof share>;

export const rulesVersion = z.object({
  number: z.int(),
  validFrom: z.string(),
  rules: readingRules,
  note: z.string().nullable(),
  revisedBy: z.string().nullable(),
  revisedOn: z.string().nullable(),
});
export type RulesVersion = z.infer<typeof rulesVersion>;

export const personView = z.object({
  person: z.object({ id: z.uuid(), name: z.string(), kind: z.string() }),
  /** The version of the reading rules that decided: the one in force on the day of asking. */
  rulesNumber: z.int(),
  pieces: z.array(
    readablePiece.extend({ basis: z.object({ reason: z.enum(readingReasons), article: z.string() }) }),
  ),
  hidden: z.array(z.object({ reason: z.enum(hidingReasons), article: z.string(), count: z.int() })),
});
export type PersonView = z.infer<typeof personView>;

const sharedHeading = z.object({
  shareId: z.uuid(),
  from: z.string().nullable(),
  purpose: z.string(),
  sharedOn: z.string(),
  until: z.string().nullable(),
});

export const sharing = {
  listPieces: query({
    method: 'GET',
    path: '/cases/{caseId}/pieces',
    summary: 'Every piece of a case by its heading, to choose what to share',
    permission: 'readWholeCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField }))
    .output(z.array(pieceHeading)),
  listConsents: query({
    method: 'GET',
    path: '/cases/{caseId}/consents',
    summary: 'Consents of a case with their history, newest first',
    permission: 'readWholeCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField }))
    .output(z.array(consentRecord)),
  recordConsent: command({
    method: 'POST',
    path: '/cases/{caseId}/consents',
    summary: 'Note that somebody consented: to what, in favour of whom, when and how',
    permission: 'writeCase',
  })
    .input(z.object({ ...commandFields, ...caseField, content: consentContent }))
    .output(consentRecord),
  withdrawConsent: command({
    method: 'POST',
    path: '/cases/{caseId}/consents/{consentId}/withdraw',
    summary: 'Note that a consent was withdrawn; shares that it carried end at once',
    permission: 'writeCase',
    refusals: ['notPossibleNow'],
  })
    .input(
      z.object({
        ...commandFields,
        ...caseField,
        consentId: z.uuid(),
        withdrawnOn: localDate,
        words: optionalText(LIMITS.line),
      }),
    )
    .output(z.object({ consent: consentRecord, endedShareIds: z.array(z.uuid()) })),
  listShares: query({
    method: 'GET',
    path: '/cases/{caseId}/shares',
    summary: 'What of a case is and was shared, with whom, why and on what ground; newest first',
    permission: 'readWholeCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField }))
    .output(z.array(share)),
  sharePieces: command({
    method: 'POST',
    path: '/cases/{caseId}/shares',
    summary:
      'Share pieces with a person of the case or a worker: for a purpose, on a legal ground, until a day',
    permission: 'writeCase',
  })
    .input(z.object({ ...commandFields, ...caseField, content: shareContent }))
    .output(share),
  revokeShare: command({
    method: 'POST',
    path: '/cases/{caseId}/shares/{shareId}/revoke',
    summary: 'End a share at once',
    permission: 'writeCase',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, ...caseField, shareId: z.uuid(), reason: requiredText(LIMITS.line) }))
    .output(share),
  getPersonView: query({
    method: 'GET',
    path: '/cases/{caseId}/persons/{personId}/view',
    summary: 'Exactly what a person of the case may read today, each piece with the reason, and how much not',
    permission: 'readWholeCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField, personId: z.uuid() }))
    .output(personView),
  listSharedWithMe: query({
    method: 'GET',
    path: '/shared-with-me',
    summary: 'What is shared with me today, over all cases: from whom, why and until when',
    permission: 'signedIn',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(z.array(sharedHeading.extend({ caseId: z.uuid(), pieceCount: z.int() }))),
  getSharedPieces: query({
    method: 'GET',
    path: '/cases/{caseId}/shared-with-me',
    summary: 'The pieces of a case that are shared with me',
    permission: 'readShared',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField }))
    .output(z.array(sharedHeading.extend({ pieces: z.array(readablePiece) }))),
  listReadingRules: query({
    method: 'GET',
    path: '/reading-rules',
    summary:
      'Who of the family reads what: every version of the rules, newest first, and the number in force',
    permission: 'signedIn',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(z.object({ inForce: z.int(), versions: z.array(rulesVersion) })),
  reviseReadingRules: command({
    method: 'POST',
    path: '/reading-rules',
    summary: 'Lay down a new version of the reading rules, from a day on',
    permission: 'protectData',
    refusals: ['conflict'],
  })
    .input(
      z.object({
        ...commandFields,
        ...versionField,
        validFrom: localDate,
        rules: readingRules,
        /** Why they change. */
        note: requiredText(LIMITS.words),
      }),
    )
    .output(rulesVersion),
};
