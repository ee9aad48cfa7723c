import { verifyRegistrationResponse } from '@simplewebauthn/server';
import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { getRelyingParty, refuseAnswer } from './passkey-ceremony.ts';
import { insertPasskey, takeChallenge } from './passkeys.store.ts';
import { acceptNewFactor } from './second-factors.ts';
import { showPasskey } from './show-passkey.ts';

/** The challenge was given to a session that had just proved who it is; it is good for five minutes. */
export const addPasskey = defineIdentityOperation(
  contract.access.addPasskey,
  async ({ commandId, name, answer }, context) => {
    const { tx, now } = context;
    const { worker, session } = await getSignedIn(context);
    const verified = await verifyRegistrationResponse({
      response: answer,
      ...getRelyingParty(context),
      expectedChallenge: (challenge) =>
        takeChallenge(tx, challenge, { purpose: 'addition', sessionId: session.id, now }),
      requireUserVerification: true,
    }).catch(refuseAnswer);
    if (!verified.verified) throw new AppError('passkeyNotAccepted');
    const { credential, credentialBackedUp } = verified.registrationInfo;
    const passkey = {
      organisationId: worker.organisationId,
      workerId: worker.workerId,
      id: commandId,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: answer.response.transports ?? [],
      synced: credentialBackedUp,
      name,
      addedAt: now,
      lastUsedAt: null,
    };
    if (!(await insertPasskey(tx, passkey))) throw new AppError('notPossibleNow', { reason: 'alreadyAdded' });
    context.concern({ organisationId: worker.organisationId, recordId: passkey.id });
    const recoveryCodes = await acceptNewFactor(context, worker, 'passkey');
    return { passkey: showPasskey(passkey), recoveryCodes: recoveryCodes && [...recoveryCodes] };
  },
);
