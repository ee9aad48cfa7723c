import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { findWorker } from './access.store.ts';
import { acceptTry, countTry } from './count-try.ts';
import { describeSignedIn } from './describe-signed-in.ts';
import { acceptPasskey } from './passkey-ceremony.ts';
import { signInAs } from './session.ts';

/** With or without a password before it: a passkey is both factors. */
export const signInWithPasskey = defineIdentityOperation(
  contract.access.signInWithPasskey,
  async ({ answer }, context) => {
    const passkey = await acceptPasskey(context, 'signIn', answer);
    const worker = await findWorker(context.tx, passkey, context.today);
    if (!worker) throw new AppError('passkeyNotAccepted');
    // Two tries were counted: asking for the challenge, and answering it.
    await acceptTry(context, { what: 'passkey' });
    await acceptTry(context, { what: 'passkey' });
    const session = await signInAs(context, worker, 'passkey');
    return describeSignedIn(worker, session, context);
  },
  (_input, context) => countTry(context, { what: 'passkey' }),
);
