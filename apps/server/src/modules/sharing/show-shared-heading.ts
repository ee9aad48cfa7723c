import type { ShareRow } from './shares.store.ts';

/** What a receiver may know of a share besides its pieces: from whom, why, since when and until when. */
export function showSharedHeading(share: ShareRow, workers: ReadonlyMap<string, string>) {
  return {
    shareId: share.id,
    from: workers.get(share.sharedBy) ?? null,
    purpose: share.purpose,
    sharedOn: share.fromDate,
    until: share.untilDate,
  };
}
