import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/operation.ts';

// The operations whose contract stands before their code; each leaves this file when it works.
export const listSignInWays = defineIdentityOperation(contract.access.listSignInWays, async () => {
  throw new AppError('notFound');
});
export const confirmSecondFactor = defineIdentityOperation(contract.access.confirmSecondFactor, async () => {
  throw new AppError('notFound');
});
export const startPasskeySignIn = defineIdentityOperation(contract.access.startPasskeySignIn, async () => {
  throw new AppError('notFound');
});
export const signInWithPasskey = defineIdentityOperation(contract.access.signInWithPasskey, async () => {
  throw new AppError('notFound');
});
export const startOidcSignIn = defineIdentityOperation(contract.access.startOidcSignIn, async () => {
  throw new AppError('notFound');
});
export const chooseFunction = defineIdentityOperation(contract.access.chooseFunction, async () => {
  throw new AppError('notFound');
});
export const listMySessions = defineIdentityOperation(contract.access.listMySessions, async () => {
  throw new AppError('notFound');
});
export const endSession = defineIdentityOperation(contract.access.endSession, async () => {
  throw new AppError('notFound');
});
export const endOtherSessions = defineIdentityOperation(contract.access.endOtherSessions, async () => {
  throw new AppError('notFound');
});
export const getMyAccount = defineIdentityOperation(contract.access.getMyAccount, async () => {
  throw new AppError('notFound');
});
export const startPasskeyProof = defineIdentityOperation(contract.access.startPasskeyProof, async () => {
  throw new AppError('notFound');
});
export const proveIdentity = defineIdentityOperation(contract.access.proveIdentity, async () => {
  throw new AppError('notFound');
});
export const startTotp = defineIdentityOperation(contract.access.startTotp, async () => {
  throw new AppError('notFound');
});
export const confirmTotp = defineIdentityOperation(contract.access.confirmTotp, async () => {
  throw new AppError('notFound');
});
export const removeTotp = defineIdentityOperation(contract.access.removeTotp, async () => {
  throw new AppError('notFound');
});
export const startPasskey = defineIdentityOperation(contract.access.startPasskey, async () => {
  throw new AppError('notFound');
});
export const addPasskey = defineIdentityOperation(contract.access.addPasskey, async () => {
  throw new AppError('notFound');
});
export const renamePasskey = defineIdentityOperation(contract.access.renamePasskey, async () => {
  throw new AppError('notFound');
});
export const removePasskey = defineIdentityOperation(contract.access.removePasskey, async () => {
  throw new AppError('notFound');
});
export const renewRecoveryCodes = defineIdentityOperation(contract.access.renewRecoveryCodes, async () => {
  throw new AppError('notFound');
});
export const getSecondFactorRule = defineIdentityOperation(contract.access.getSecondFactorRule, async () => {
  throw new AppError('notFound');
});
export const setSecondFactorRule = defineIdentityOperation(contract.access.setSecondFactorRule, async () => {
  throw new AppError('notFound');
});
export const changePassword = defineIdentityOperation(contract.access.changePassword, async () => {
  throw new AppError('notFound');
});
export const requestPasswordReset = defineIdentityOperation(
  contract.access.requestPasswordReset,
  async () => {
    throw new AppError('notFound');
  },
);
export const resetPassword = defineIdentityOperation(contract.access.resetPassword, async () => {
  throw new AppError('notFound');
});
export const listAccounts = defineIdentityOperation(contract.access.listAccounts, async () => {
  throw new AppError('notFound');
});
export const setWorkerEmail = defineIdentityOperation(contract.access.setWorkerEmail, async () => {
  throw new AppError('notFound');
});
export const createResetLink = defineIdentityOperation(contract.access.createResetLink, async () => {
  throw new AppError('notFound');
});
export const inviteWorker = defineIdentityOperation(contract.access.inviteWorker, async () => {
  throw new AppError('notFound');
});
export const listInvitations = defineIdentityOperation(contract.access.listInvitations, async () => {
  throw new AppError('notFound');
});
export const renewInvitation = defineIdentityOperation(contract.access.renewInvitation, async () => {
  throw new AppError('notFound');
});
export const withdrawInvitation = defineIdentityOperation(contract.access.withdrawInvitation, async () => {
  throw new AppError('notFound');
});
export const getInvitation = defineIdentityOperation(contract.access.getInvitation, async () => {
  throw new AppError('notFound');
});
export const acceptInvitation = defineIdentityOperation(contract.access.acceptInvitation, async () => {
  throw new AppError('notFound');
});
