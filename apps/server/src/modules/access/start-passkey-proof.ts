import { contract } from '@vangnet/contract';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { askForPasskey } from './passkey-ceremony.ts';

export const startPasskeyProof = defineIdentityOperation(
  contract.access.startPasskeyProof,
  async (_input, context) => ({ options: await askForPasskey(context, 'proof') }),
);
