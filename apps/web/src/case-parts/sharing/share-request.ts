import type { PieceReference } from '@vangnet/domain/sharing/piece.ts';
import { createContext, useContext } from 'react';

/** Opens the sharing dialogue of the open case, with a piece chosen already or with none. */
export type OpenShare = (piece?: PieceReference) => void;

const ShareRequest = createContext<OpenShare | null>(null);
export const ShareRequestProvider = ShareRequest.Provider;

/** For a "share" in any menu or page of a case; null where the file may only be read. */
export function useShare(): OpenShare | null {
  return useContext(ShareRequest);
}
