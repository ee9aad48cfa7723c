import type { OperationInputs } from '@vangnet/contract';
import { defaultReadingRules } from '@vangnet/domain/sharing/reading-rules.ts';
import { TODAY } from '../database/practice-fixture.ts';

/** Ids of the records that the table's case holds. */
export interface SampleRecords {
  readonly caseId: string;
  readonly teamId: string;
  readonly personId: string;
  readonly minorId: string;
  readonly caseWorkerId: string;
  readonly workerId: string;
  readonly consultantId: string;
  readonly guestPartId: string;
  /** Somebody and a unit on which nothing else of the practice leans. */
  readonly spareWorkerId: string;
  readonly spareFunctionId: string;
  readonly spareUnitId: string;
  readonly conversationId: string;
  readonly statementId: string;
  readonly mappingId: string;
  readonly questionId: string;
  readonly ratingId: string;
  readonly pieceId: string;
  readonly agreementId: string;
  readonly planVersionId: string;
  readonly correctionId: string;
  readonly oldCaseId: string;
  /** The version of the rule on sessions that holds. */
  readonly ruleVersion: number;
  readonly consentId: string;
  readonly shareId: string;
  /** Version of the reading rules: every organisation has the one that the product came with. */
  readonly rulesNumber: number;
}

type Samples = {
  readonly [Capability in Exclude<keyof OperationInputs, 'access'>]: {
    readonly [Name in keyof OperationInputs[Capability]]: (
      records: SampleRecords,
    ) => Omit<OperationInputs[Capability][Name], 'commandId'>;
  };
};

const nobody = { personIds: [], workerIds: [], others: null };
const details = { kind: 'networkMember', name: 'Oma' } as const;
const statement = { column: 'worries', words: 'A worry', voice: { kind: 'unknown' } } as const;

/**
 * For every operation an input that a worker of the case could send. The type asks for every operation of the
 * contract: a new one without a line here does not compile, and the access table fails.
 */
export const sampleInputs: Samples = {
  organisation: {
    listWorkers: () => ({}),
    listTeams: () => ({}),
    getOrganisation: () => ({}),
    addUnit: () => ({ kind: 'team', name: 'East', parentId: null }),
    reviseUnit: ({ teamId }) => ({ unitId: teamId, name: 'North', parentId: null }),
    removeUnit: ({ spareUnitId }) => ({ unitId: spareUnitId }),
    addFunction: ({ spareWorkerId, teamId }) => ({
      workerId: spareWorkerId,
      role: 'coConsultant',
      unitId: teamId,
      from: TODAY,
    }),
    endFunction: ({ spareFunctionId }) => ({ functionId: spareFunctionId, until: TODAY }),
    deactivateWorker: ({ spareWorkerId }) => ({ workerId: spareWorkerId }),
    reactivateWorker: ({ spareWorkerId }) => ({ workerId: spareWorkerId }),
    listAbsences: () => ({}),
    // In the past, so that nobody covers for anybody because of it.
    noteAbsence: () => ({ from: '2026-11-02', until: '2026-11-03' }),
    endAbsence: () => ({ backOn: '2026-11-02' }),
  },
  cases: {
    getMyDay: () => ({ scope: 'mine' }),
    openCase: () => ({ details: { workingTitle: 'Another file' } }),
    getCase: ({ caseId }) => ({ caseId }),
    reviseCase: ({ caseId, teamId }) => ({
      caseId,
      expectedVersion: 1,
      details: { workingTitle: 'A file', teamId },
    }),
    addPerson: ({ caseId }) => ({ caseId, details }),
    revisePerson: ({ caseId, personId }) => ({
      caseId,
      personId,
      expectedVersion: 1,
      details: { ...details, kind: 'parent' },
    }),
    assignWorker: ({ caseId, workerId }) => ({ caseId, workerId, part: 'coConsultant' }),
    endWorkerPart: ({ caseId, caseWorkerId }) => ({ caseId, caseWorkerId, until: TODAY }),
    closeCase: ({ caseId }) => ({ caseId, content: { closedOn: TODAY } }),
    reviseClosure: ({ caseId, personId }) => ({
      caseId,
      expectedVersion: 1,
      content: { closedOn: TODAY, informed: [{ personId, on: TODAY, copy: 'wanted' }] },
    }),
    reopenCase: ({ caseId }) => ({ caseId }),
    findForEmergency: () => ({ name: 'Somebody Unknown' }),
    openInEmergency: ({ caseId }) => ({ caseId, reason: 'The neighbour called the police' }),
    inviteGuest: ({ caseId, workerId }) => ({ caseId, workerId, until: TODAY, reason: 'To prepare' }),
    extendGuest: ({ caseId, guestPartId }) => ({ caseId, caseWorkerId: guestPartId, until: TODAY }),
    replaceWorker: ({ caseId, caseWorkerId, workerId }) => ({
      caseId,
      caseWorkerId,
      byWorkerId: workerId,
      from: TODAY,
    }),
    getMyTeam: () => ({}),
    reassignCases: ({ caseId, consultantId, workerId }) => ({
      caseIds: [caseId],
      fromWorkerId: consultantId,
      toWorkerId: workerId,
      from: TODAY,
    }),
    listCoveredCases: () => ({}),
    getCoverSheet: ({ caseId }) => ({ caseId }),
  },
  conversations: {
    recordConversation: ({ caseId }) => ({ caseId, details: { heldOn: TODAY, presence: nobody } }),
    listConversations: ({ caseId }) => ({ caseId }),
    getConversation: ({ caseId, conversationId }) => ({ caseId, conversationId }),
    reviseConversation: ({ caseId, conversationId }) => ({
      caseId,
      conversationId,
      expectedVersion: 1,
      details: { heldOn: TODAY, kind: 'homeVisit', presence: nobody },
    }),
    // An empty Yjs update: merging it changes nothing.
    saveProse: ({ caseId, conversationId }) => ({ caseId, conversationId, update: 'AAA=' }),
    makeStatement: ({ caseId, conversationId }) => ({
      caseId,
      conversationId,
      quote: 'loud',
      column: 'worries',
      voice: { kind: 'unknown' },
    }),
  },
  mapping: {
    listStatements: ({ caseId }) => ({ caseId }),
    addStatement: ({ caseId }) => ({ caseId, content: statement }),
    reviseStatement: ({ caseId, statementId }) => ({
      caseId,
      statementId,
      expectedVersion: 1,
      content: { ...statement, words: 'Other words' },
    }),
    moveStatement: ({ caseId, statementId }) => ({
      caseId,
      statementId,
      column: 'goingWell',
      element: null,
      afterId: null,
    }),
    withdrawStatement: ({ caseId, statementId }) => ({ caseId, statementId, withdrawn: true }),
    listStatementVersions: ({ caseId, statementId }) => ({ caseId, statementId }),
    saveMapping: ({ caseId }) => ({ caseId, heldOn: TODAY, kind: 'internal', title: null, presence: nobody }),
    listMappings: ({ caseId }) => ({ caseId }),
    getMapping: ({ caseId, mappingId }) => ({ caseId, mappingId }),
    compareMappings: ({ caseId, mappingId }) => ({ caseId, mappingId, otherId: 'now' }),
  },
  scaling: {
    listScalingQuestions: ({ caseId }) => ({ caseId }),
    addScalingQuestion: ({ caseId }) => ({
      caseId,
      details: { words: 'How calm is it?', lowest: 0, highest: 10 },
    }),
    rate: ({ caseId, questionId }) => ({
      caseId,
      questionId,
      content: { voice: { kind: 'unknown' }, ratedOn: TODAY, value: 4 },
    }),
    changeRatingSecrecy: ({ caseId, ratingId, minorId }) => ({
      caseId,
      ratingId,
      secrecy: { confidentiality: 'health', aboutPersonIds: [minorId] },
    }),
    withdrawRating: ({ caseId, ratingId }) => ({ caseId, ratingId, reason: null }),
  },
  dangerAndGoals: {
    listFramePieces: ({ caseId }) => ({ caseId }),
    writeFramePiece: ({ caseId }) => ({
      caseId,
      kind: 'safetyGoal',
      content: { words: 'Everybody sleeps well' },
    }),
    reviseFramePiece: ({ caseId, pieceId }) => ({
      caseId,
      pieceId,
      expectedVersion: 1,
      content: { words: 'A danger in other words' },
    }),
    shareFramePiece: ({ caseId, pieceId, personId }) => ({
      caseId,
      pieceId,
      share: { sharedOn: TODAY, personIds: [personId] },
    }),
    settleFramePiece: ({ caseId, pieceId }) => ({ caseId, pieceId, settledOn: TODAY }),
    endFramePiece: ({ caseId, pieceId }) => ({ caseId, pieceId, endedOn: TODAY, reason: null }),
  },
  safetyPlans: {
    getSafetyPlan: ({ caseId }) => ({ caseId }),
    writeAgreement: ({ caseId }) => ({ caseId, content: { thenWords: 'grandmother comes' } }),
    reviseAgreement: ({ caseId, agreementId }) => ({
      caseId,
      agreementId,
      expectedVersion: 1,
      content: { thenWords: 'the neighbour comes' },
    }),
    moveAgreement: ({ caseId, agreementId }) => ({ caseId, agreementId, afterId: null }),
    endAgreement: ({ caseId, agreementId }) => ({ caseId, agreementId, reason: null }),
    savePlanVersion: ({ caseId }) => ({ caseId, heldOn: TODAY, title: null, presence: nobody }),
    getPlanVersion: ({ caseId, planVersionId }) => ({ caseId, planVersionId }),
    comparePlanVersions: ({ caseId, planVersionId }) => ({ caseId, planVersionId, otherId: 'now' }),
    recordPlanConsent: ({ caseId, planVersionId, personId }) => ({
      caseId,
      planVersionId,
      personId,
      manner: 'saidYes',
      on: TODAY,
      remark: null,
    }),
  },
  sharing: {
    listPieces: ({ caseId }) => ({ caseId }),
    listConsents: ({ caseId }) => ({ caseId }),
    recordConsent: ({ caseId, personId, minorId }) => ({
      caseId,
      content: {
        personId: minorId,
        givenById: personId,
        purpose: 'contactNetwork',
        givenOn: TODAY,
        how: 'spoken',
        evidence: 'At the kitchen table',
      },
    }),
    withdrawConsent: ({ caseId, consentId }) => ({ caseId, consentId, withdrawnOn: TODAY, words: null }),
    listShares: ({ caseId }) => ({ caseId }),
    sharePieces: ({ caseId, statementId, workerId }) => ({
      caseId,
      content: {
        receiver: { kind: 'worker', workerId },
        pieces: [{ kind: 'statement', id: statementId }],
        purpose: 'To prepare the meeting',
        basis: { kind: 'mandate', reference: 'Order of 3 May' },
        until: TODAY,
      },
    }),
    revokeShare: ({ caseId, shareId }) => ({ caseId, shareId, reason: 'No longer needed' }),
    getPersonView: ({ caseId, personId }) => ({ caseId, personId }),
    listSharedWithMe: () => ({}),
    getSharedPieces: ({ caseId }) => ({ caseId }),
    listReadingRules: () => ({}),
    reviseReadingRules: ({ rulesNumber }) => ({
      expectedVersion: rulesNumber,
      validFrom: TODAY,
      rules: defaultReadingRules,
      note: 'As the jurist reads it',
    }),
  },
  measurement: { getPracticeOverview: () => ({ scope: 'mine' }), getPracticeFigures: () => ({}) },
  activityLog: {
    listCaseActivity: ({ caseId }) => ({ caseId }),
    exportCaseActivity: ({ caseId }) => ({ caseId, language: 'nl' }),
    listPersonActivity: ({ caseId, personId }) => ({ caseId, personId }),
    listOrganisationActivity: () => ({}),
    exportOrganisationActivity: () => ({ language: 'nl' }),
  },
  notices: {
    listMine: () => ({}),
    markRead: ({ caseId }) => ({ noticeIds: [caseId] }),
  },
  printing: {
    printThreeColumns: ({ caseId }) => ({ caseId, language: 'nl' }),
    printDangerAndGoals: ({ caseId }) => ({ caseId, language: 'nl' }),
    printSafetyPlan: ({ caseId }) => ({ caseId, language: 'nl' }),
  },
  ownFile: {
    listCorrections: ({ caseId }) => ({ caseId }),
    recordCorrection: ({ caseId, personId, statementId }) => ({
      caseId,
      personId,
      content: {
        kind: 'addition',
        piece: { kind: 'statement', id: statementId },
        words: 'I see it differently',
        receivedOn: TODAY,
      },
    }),
    decideCorrection: ({ caseId, correctionId }) => ({
      caseId,
      correctionId,
      decision: { outcome: 'refused', reason: 'Three people heard it' },
    }),
    copyOwnFile: ({ caseId, personId }) => ({ caseId, personId, language: 'nl' }),
    printOwnFile: ({ caseId, personId }) => ({ caseId, personId, language: 'nl' }),
  },
  retention: {
    listRetentionRules: () => ({}),
    reviseRetentionRule: ({ ruleVersion }) => ({
      kind: 'session',
      expectedVersion: ruleVersion,
      rule: {
        kind: 'session',
        from: 'lastUse',
        term: { amount: 14, unit: 'days' },
        source: 'Own choice',
        isOwnChoice: true,
      },
    }),
    prepareDestructionList: () => ({ year: 2026 }),
    approveDestruction: ({ oldCaseId }) => ({ year: 2026, caseIds: [oldCaseId] }),
    keepFile: ({ oldCaseId }) => ({
      year: 2026,
      caseId: oldCaseId,
      keeping: { reason: 'A lawsuit', until: '2028-01-01' },
    }),
    listApprovedDestructions: () => ({}),
    confirmDestruction: ({ oldCaseId }) => ({ caseIds: [oldCaseId] }),
    destroyApproved: () => ({ year: 2026 }),
    listDestructionProofs: () => ({}),
  },
};
