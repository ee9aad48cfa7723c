import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { loadOwnFile } from './load-own-file.ts';

export const copyOwnFile = defineQuery(contract.ownFile.copyOwnFile, (input, context) =>
  loadOwnFile(context, input),
);
