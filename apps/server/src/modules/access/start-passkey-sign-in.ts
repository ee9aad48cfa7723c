import { contract } from '@vangnet/contract';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { countTry } from './count-try.ts';
import { askForPasskey } from './passkey-ceremony.ts';

export const startPasskeySignIn = defineIdentityOperation(
  contract.access.startPasskeySignIn,
  async (_input, context) => ({ options: await askForPasskey(context, 'signIn') }),
  (_input, context) => countTry(context, { what: 'passkey' }),
);
