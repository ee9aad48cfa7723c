import { contract } from '@vangnet/contract';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { hashOf } from './secrets.ts';
import { deleteSession } from './sessions.store.ts';

export const signOut = defineIdentityOperation(
  contract.access.signOut,
  async (_input, { tx, browser, afterCommit }) => {
    const token = browser.findToken('session');
    if (token !== undefined) await deleteSession(tx, hashOf(token));
    afterCommit(() => browser.forgetToken('session'));
    return {};
  },
);
