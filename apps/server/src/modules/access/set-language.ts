import { contract } from '@vangnet/contract';
import { defineCommand } from '../../operations/operation.ts';
import { updateLanguage } from './access.store.ts';

export const setLanguage = defineCommand(
  contract.access.setLanguage,
  async (input, { tx, actor, recordChange }) => {
    await updateLanguage(tx, actor, input.language);
    recordChange({ recordId: actor.workerId });
    return { language: input.language };
  },
);
