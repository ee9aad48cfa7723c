import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { mapWorkerNames } from '../organisation/public.ts';
import { loadNames } from './names.ts';
import { listPersonsInSharedPieces } from './persons.store.ts';
import { listPieceRows, listWithheldStatementIds } from './pieces.store.ts';
import { showPiece, toPieces } from './pieces.ts';
import { showSharedHeading } from './show-shared-heading.ts';
import { listSharesWithActor } from './shares.store.ts';

/** The pieces as they now stand: what was withdrawn or ended since is no longer given. */
export const getSharedPieces = defineQuery(contract.sharing.getSharedPieces, async ({ caseId }, context) => {
  const names = await loadNames(context.tx, await listPersonsInSharedPieces(context, caseId));
  const pieces = toPieces(await listPieceRows(context, caseId), names).filter(({ isCurrent }) => isCurrent);
  const withheld = await listWithheldStatementIds(context, caseId);
  const workers = await mapWorkerNames(context.tx);
  return (await listSharesWithActor(context, caseId)).map((share) => {
    const shared = new Set(share.pieces.map(({ id }) => id));
    return {
      ...showSharedHeading(share, workers),
      pieces: pieces.filter(({ id }) => shared.has(id)).map((piece) => showPiece(piece, withheld)),
    };
  });
});
