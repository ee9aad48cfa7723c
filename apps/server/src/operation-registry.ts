import type { AnyContractProcedure, AnyContractRouter } from '@orpc/contract';
import type { Contract } from '@vangnet/contract';
import type { Operation } from './operations/operation.ts';
import * as access from './modules/access/public.ts';
import * as activityLog from './modules/activity-log/public.ts';
import * as caseOverview from './modules/case-overview/public.ts';
import * as cases from './modules/cases/public.ts';
import * as conversations from './modules/conversations/public.ts';
import * as dangerAndGoals from './modules/danger-and-goals/public.ts';
import * as mapping from './modules/mapping/public.ts';
import * as measurement from './modules/measurement/public.ts';
import * as notices from './modules/notices/public.ts';
import * as organisation from './modules/organisation/public.ts';
import * as ownFile from './modules/own-file/public.ts';
import * as printing from './modules/printing/public.ts';
import * as retention from './modules/retention/public.ts';
import * as savedMappings from './modules/saved-mappings/public.ts';
import * as scaling from './modules/scaling/public.ts';
import * as sharing from './modules/sharing/public.ts';
import * as safetyPlans from './modules/safety-plans/public.ts';

/** For every procedure of the contract, under the same names, the operation that carries it out. */
export const operationRegistry = {
  access: {
    signIn: access.signIn,
    signInAsDemoPerson: access.signInAsDemoPerson,
    listDemoPersons: access.listDemoPersons,
    signOut: access.signOut,
    whoAmI: access.whoAmI,
    setLanguage: access.setLanguage,
    listSignInWays: access.listSignInWays,
    confirmSecondFactor: access.confirmSecondFactor,
    startPasskeySignIn: access.startPasskeySignIn,
    signInWithPasskey: access.signInWithPasskey,
    startOidcSignIn: access.startOidcSignIn,
    chooseFunction: access.chooseFunction,
    listMySessions: access.listMySessions,
    endSession: access.endSession,
    endWorkerSessions: access.endWorkerSessions,
    endOtherSessions: access.endOtherSessions,
    getMyAccount: access.getMyAccount,
    startPasskeyProof: access.startPasskeyProof,
    proveIdentity: access.proveIdentity,
    startTotp: access.startTotp,
    confirmTotp: access.confirmTotp,
    removeTotp: access.removeTotp,
    startPasskey: access.startPasskey,
    addPasskey: access.addPasskey,
    renamePasskey: access.renamePasskey,
    removePasskey: access.removePasskey,
    renewRecoveryCodes: access.renewRecoveryCodes,
    getSecondFactorRule: access.getSecondFactorRule,
    setSecondFactorRule: access.setSecondFactorRule,
    changePassword: access.changePassword,
    requestPasswordReset: access.requestPasswordReset,
    resetPassword: access.resetPassword,
    listAccounts: access.listAccounts,
    setWorkerEmail: access.setWorkerEmail,
    createResetLink: access.createResetLink,
    inviteWorker: access.inviteWorker,
    listInvitations: access.listInvitations,
    renewInvitation: access.renewInvitation,
    withdrawInvitation: access.withdrawInvitation,
    getInvitation: access.getInvitation,
    acceptInvitation: access.acceptInvitation,
  },
  organisation: {
    listWorkers: organisation.listWorkers,
    listTeams: organisation.listTeams,
    getOrganisation: organisation.getOrganisation,
    addUnit: organisation.addUnit,
    reviseUnit: organisation.reviseUnit,
    removeUnit: organisation.removeUnit,
    addFunction: organisation.addFunction,
    endFunction: organisation.endFunction,
    deactivateWorker: organisation.deactivateWorker,
    reactivateWorker: organisation.reactivateWorker,
    listAbsences: organisation.listAbsences,
    noteAbsence: organisation.noteAbsence,
    endAbsence: organisation.endAbsence,
  },
  cases: {
    getMyDay: caseOverview.getMyDay,
    getCase: caseOverview.getCase,
    openCase: cases.openCase,
    reviseCase: cases.reviseCase,
    addPerson: cases.addPerson,
    revisePerson: cases.revisePerson,
    assignWorker: cases.assignWorker,
    endWorkerPart: cases.endWorkerPart,
    closeCase: cases.closeCase,
    reviseClosure: cases.reviseClosure,
    reopenCase: cases.reopenCase,
    findForEmergency: cases.findForEmergency,
    openInEmergency: cases.openInEmergency,
    inviteGuest: cases.inviteGuest,
    extendGuest: cases.extendGuest,
    replaceWorker: cases.replaceWorker,
    getMyTeam: caseOverview.getMyTeam,
    reassignCases: cases.reassignCases,
    listCoveredCases: caseOverview.listCoveredCases,
    getCoverSheet: caseOverview.getCoverSheet,
  },
  conversations: {
    recordConversation: conversations.recordConversation,
    listConversations: conversations.listConversations,
    getConversation: conversations.getConversation,
    reviseConversation: conversations.reviseConversation,
    saveProse: conversations.saveProse,
    makeStatement: conversations.makeStatement,
  },
  dangerAndGoals: {
    listFramePieces: dangerAndGoals.listFramePieces,
    writeFramePiece: dangerAndGoals.writeFramePiece,
    reviseFramePiece: dangerAndGoals.reviseFramePiece,
    shareFramePiece: dangerAndGoals.shareFramePiece,
    settleFramePiece: dangerAndGoals.settleFramePiece,
    endFramePiece: dangerAndGoals.endFramePiece,
  },
  mapping: {
    listStatements: mapping.listStatements,
    addStatement: mapping.addStatement,
    reviseStatement: mapping.reviseStatement,
    moveStatement: mapping.moveStatement,
    withdrawStatement: mapping.withdrawStatement,
    listStatementVersions: mapping.listStatementVersions,
    saveMapping: savedMappings.saveMapping,
    listMappings: savedMappings.listMappings,
    getMapping: savedMappings.getMapping,
    compareMappings: savedMappings.compareMappings,
  },
  scaling: {
    listScalingQuestions: scaling.listScalingQuestions,
    addScalingQuestion: scaling.addScalingQuestion,
    rate: scaling.rate,
    changeRatingSecrecy: scaling.changeRatingSecrecy,
    withdrawRating: scaling.withdrawRating,
  },
  safetyPlans: {
    getSafetyPlan: safetyPlans.getSafetyPlan,
    writeAgreement: safetyPlans.writeAgreement,
    reviseAgreement: safetyPlans.reviseAgreement,
    moveAgreement: safetyPlans.moveAgreement,
    endAgreement: safetyPlans.endAgreement,
    savePlanVersion: safetyPlans.savePlanVersion,
    getPlanVersion: safetyPlans.getPlanVersion,
    comparePlanVersions: safetyPlans.comparePlanVersions,
    recordPlanConsent: safetyPlans.recordPlanConsent,
  },
  sharing: {
    listPieces: sharing.listPieces,
    listConsents: sharing.listConsents,
    recordConsent: sharing.recordConsent,
    withdrawConsent: sharing.withdrawConsent,
    listShares: sharing.listShares,
    sharePieces: sharing.sharePieces,
    revokeShare: sharing.revokeShare,
    getPersonView: sharing.getPersonView,
    listSharedWithMe: sharing.listSharedWithMe,
    getSharedPieces: sharing.getSharedPieces,
    listReadingRules: sharing.listReadingRules,
    reviseReadingRules: sharing.reviseReadingRules,
  },
  measurement: {
    getPracticeOverview: measurement.getPracticeOverview,
    getPracticeFigures: measurement.getPracticeFigures,
  },
  printing: {
    printThreeColumns: printing.printThreeColumns,
    printDangerAndGoals: printing.printDangerAndGoals,
    printSafetyPlan: printing.printSafetyPlan,
  },
  ownFile: {
    listCorrections: ownFile.listCorrections,
    recordCorrection: ownFile.recordCorrection,
    decideCorrection: ownFile.decideCorrection,
    copyOwnFile: ownFile.copyOwnFile,
    printOwnFile: printing.printOwnFile,
  },
  retention: {
    listRetentionRules: retention.listRetentionRules,
    reviseRetentionRule: retention.reviseRetentionRule,
    prepareDestructionList: retention.prepareDestructionList,
    approveDestruction: retention.approveDestruction,
    keepFile: retention.keepFile,
    listApprovedDestructions: retention.listApprovedDestructions,
    confirmDestruction: retention.confirmDestruction,
    destroyApproved: retention.destroyApproved,
    listDestructionProofs: retention.listDestructionProofs,
  },
  activityLog: {
    listCaseActivity: activityLog.listCaseActivity,
    exportCaseActivity: activityLog.exportCaseActivity,
    listPersonActivity: activityLog.listPersonActivity,
    listOrganisationActivity: activityLog.listOrganisationActivity,
    exportOrganisationActivity: activityLog.exportOrganisationActivity,
  },
  notices: {
    listMine: notices.listMine,
    markRead: notices.markRead,
  },
} as const satisfies Registry<Contract>;

/** A procedure of the contract that nobody carries out is a type error. */
type Registry<Router> = {
  readonly [Key in keyof Router]: Router[Key] extends AnyContractProcedure
    ? Operation
    : Router[Key] extends AnyContractRouter
      ? Registry<Router[Key]>
      : never;
};

export interface OperationTree {
  readonly [capability: string]: { readonly [operation: string]: Operation };
}
