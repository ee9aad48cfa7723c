import { contract } from '@vangnet/contract';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { findAccountOf } from './accounts.store.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { countRecoveryCodes, findConfirmedTotp, listSecondFactorRoles } from './factors.store.ts';
import { isLinked } from './oidc.store.ts';
import { listPasskeys } from './passkeys.store.ts';
import { hasRecentlyProved } from './second-factors.ts';
import { showPasskey } from './show-passkey.ts';

export const getMyAccount = defineIdentityOperation(contract.access.getMyAccount, async (_input, context) => {
  const { tx } = context;
  const { worker } = await getSignedIn(context);
  const account = await findAccountOf(tx, worker);
  const totp = await findConfirmedTotp(tx, worker);
  const required = await listSecondFactorRoles(tx, worker.organisationId);
  return {
    username: account?.username ?? null,
    email: worker.email,
    hasPassword: account !== undefined,
    totp: totp?.confirmedAt ? { addedAt: totp.confirmedAt.toISOString() } : null,
    passkeys: (await listPasskeys(tx, worker)).map(showPasskey),
    recoveryCodesLeft: await countRecoveryCodes(tx, worker),
    oidcLinked: await isLinked(tx, worker),
    secondFactorRequired: worker.functions.some(({ role }) => required.includes(role)),
    recentlyProved: hasRecentlyProved(context),
  };
});
