import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { useState } from 'react';
import { client } from '../api/client.ts';
import { countDrafts, wipeDrafts } from '../api/draft-store.ts';
import { useCommand } from '../api/use-command.ts';

/** Signing out forgets what was typed and not sent on this device: with something unsent it asks first. */
export function useSignOut(worker: SignedInWorker) {
  const [unsent, setUnsent] = useState(0);
  const command = useCommand(client.access.signOut);

  async function finish(): Promise<void> {
    await command.run({});
    await wipeDrafts(worker);
    // A fresh page: nothing that was read stays in memory.
    window.location.assign('/');
  }
  async function start(): Promise<void> {
    const count = await countDrafts(worker);
    if (count > 0) setUnsent(count);
    else await finish();
  }
  return { unsent, start, finish, cancel: () => setUnsent(0) };
}
