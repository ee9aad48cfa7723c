import type { Passkey } from '@vangnet/contract/access-factors.contract.ts';
import type { StoredPasskey } from './passkeys.store.ts';

/** A passkey as its owner sees it. */
export function showPasskey({ id, name, addedAt, lastUsedAt, synced }: StoredPasskey): Passkey {
  return {
    id,
    name,
    addedAt: addedAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    synced,
  };
}
