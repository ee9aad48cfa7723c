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
import * as printing from './modules/printing/public.ts';
import * as savedMappings from './modules/saved-mappings/public.ts';
import * as scaling from './modules/scaling/public.ts';
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
    findForEmergency: cases.findForEmergency,
    openInEmergency: cases.openInEmergency,
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
  measurement: {
    getPracticeOverview: measurement.getPracticeOverview,
  },
  printing: {
    printThreeColumns: printing.printThreeColumns,
    printDangerAndGoals: printing.printDangerAndGoals,
    printSafetyPlan: printing.printSafetyPlan,
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
