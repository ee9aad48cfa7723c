import { generateRegistrationOptions } from '@simplewebauthn/server';
import { contract } from '@vangnet/contract';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { findAccountOf } from './accounts.store.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { CHALLENGE_MINUTES, getRelyingParty, keepChallenge, userHandleOf } from './passkey-ceremony.ts';
import { listPasskeys } from './passkeys.store.ts';
import { assertRecentlyProved } from './second-factors.ts';

export const startPasskey = defineIdentityOperation(contract.access.startPasskey, async (_input, context) => {
  const { tx } = context;
  const { worker } = await getSignedIn(context);
  const { expectedRPID } = getRelyingParty(context);
  assertRecentlyProved(context);
  const account = await findAccountOf(tx, worker);
  const known = await listPasskeys(tx, worker);
  const options = await generateRegistrationOptions({
    rpName: 'Vangnet',
    rpID: expectedRPID,
    userName: account?.username ?? worker.name,
    userDisplayName: worker.name,
    userID: userHandleOf(worker.workerId),
    timeout: CHALLENGE_MINUTES * 60_000,
    excludeCredentials: known.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: [...transports],
    })),
    // On the device itself, so that no user name is needed; and never without checking the person.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await keepChallenge(context, options.challenge, 'addition');
  return { options: { ...options } };
});
