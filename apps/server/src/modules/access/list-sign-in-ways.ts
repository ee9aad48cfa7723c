import { contract } from '@vangnet/contract';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { canUsePasskeys } from './passkey-ceremony.ts';

export const listSignInWays = defineIdentityOperation(
  contract.access.listSignInWays,
  async (_input, { installation }) => ({
    passkey: canUsePasskeys(installation.publicUrl),
    oidc: installation.oidc ? { name: installation.oidc.name } : null,
    demo: installation.demo,
    mail: installation.mailer !== undefined,
  }),
);
