import type { QueryKey } from '@tanstack/react-query';
import { api } from '../../api/client.ts';

export const piecesOptions = (caseId: string) => api.sharing.listPieces.queryOptions({ input: { caseId } });
export const sharesOptions = (caseId: string) => api.sharing.listShares.queryOptions({ input: { caseId } });
export const consentsOptions = (caseId: string) =>
  api.sharing.listConsents.queryOptions({ input: { caseId } });

/** What a share or a consent makes stale: both lists, and what everybody of the case reads. */
export function sharingKeys(caseId: string): readonly QueryKey[] {
  return [
    api.sharing.listShares.key({ input: { caseId } }),
    api.sharing.listConsents.key({ input: { caseId } }),
    api.sharing.getPersonView.key(),
  ];
}
