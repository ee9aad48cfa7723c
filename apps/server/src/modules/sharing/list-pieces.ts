import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { loadNames } from './names.ts';
import { listReadingPersons } from './persons.store.ts';
import { listPieceRows } from './pieces.store.ts';
import { showHeading, toPieces } from './pieces.ts';

export const listPieces = defineQuery(contract.sharing.listPieces, async ({ caseId }, context) => {
  const names = await loadNames(context.tx, await listReadingPersons(context, caseId));
  const pieces = toPieces(await listPieceRows(context, caseId), names);
  return pieces.filter((piece) => piece.isCurrent).map(showHeading);
});
