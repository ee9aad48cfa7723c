import { AppError } from '../../operations/app-error.ts';
import type { IdentityContext } from '../../operations/identity-operation.ts';
import type { WorkerRef } from './access.store.ts';
import { hashOf, hideKey } from './secrets.ts';
import { deleteExpired } from './delete-expired.store.ts';
import { addTry, forgetTries, isKnownDevice, takeTryBack } from './tries.store.ts';

interface Budget {
  readonly tries: number;
  readonly seconds: number;
}

/**
 * Tries are counted per account and place, never per account alone: a stranger's wrong tries stop the stranger
 * (ASVS v5.0.0-6.3.1; OWASP Authentication Cheat Sheet, device cookies). A browser in which the person signed in before
 * has a budget of its own, whatever happens elsewhere on its network.
 */
const budgets = {
  account: { tries: 5, seconds: 300 },
  knownDevice: { tries: 10, seconds: 300 },
  /** From one network, over all accounts: an office of eighty people makes few wrong tries in ten minutes. */
  source: { tries: 100, seconds: 600 },
  /**
   * Codes for one account, from all unknown browsers together: whoever tries them has the password already, and a code
   * has a million values only.
   */
  code: { tries: 20, seconds: 86_400 },
} as const satisfies Record<string, Budget>;

/** What is tried: a password, a second factor, a link, a mail to be sent. */
export interface Tried {
  readonly what: 'password' | 'code' | 'link' | 'passkey' | 'mail' | 'proof';
  /** For which account: a user name as typed, or a worker's id. Left out when no account is named. */
  readonly account?: string;
  /** Whose account that is, when there is one. */
  readonly worker?: WorkerRef | undefined;
}

interface Counter {
  readonly key: Buffer;
  readonly budget: Budget;
  /** A right try makes the wrong ones before it forgotten. */
  readonly endsWithSuccess: boolean;
}

/**
 * Counts a try before it is judged.
 *
 * @throws AppError `tooManyTries` with the seconds to wait.
 */
export async function countTry(context: IdentityContext, tried: Tried): Promise<void> {
  const { tx, now } = context;
  await deleteExpired(tx, 'signInTry', now);
  for (const { key, budget } of await listCounters(context, tried)) {
    const until = new Date(now.getTime() + budget.seconds * 1_000);
    const count = await addTry(tx, key, { now, until });
    if (count.tries > budget.tries) {
      const wait = Math.max(1, Math.ceil((count.until.getTime() - now.getTime()) / 1_000));
      throw new AppError('tooManyTries', { retryAfterSeconds: wait });
    }
  }
}

/** The try was right. */
export async function acceptTry(context: IdentityContext, tried: Tried): Promise<void> {
  for (const { key, endsWithSuccess } of await listCounters(context, tried)) {
    await (endsWithSuccess ? forgetTries(context.tx, key) : takeTryBack(context.tx, key));
  }
}

async function listCounters(context: IdentityContext, tried: Tried): Promise<readonly Counter[]> {
  const { tx, browser } = context;
  const { what, account, worker } = tried;
  const device = browser.findToken('device');
  // Asked for an unknown account as well, so that both take equally long.
  const known =
    device !== undefined && (await isKnownDevice(tx, worker ?? nobody, hashOf(device))) ? device : undefined;
  if (account !== undefined && known !== undefined) {
    const key = await hideKey(tx, what, account, 'device', known);
    return [{ key, budget: budgets.knownDevice, endsWithSuccess: true }];
  }
  const source = toNetwork(browser.address);
  const counters: Counter[] = [
    { key: await hideKey(tx, 'source', source), budget: budgets.source, endsWithSuccess: false },
  ];
  if (account !== undefined) {
    const key = await hideKey(tx, what, account, 'source', source);
    counters.unshift({ key, budget: budgets.account, endsWithSuccess: true });
  }
  if (account !== undefined && what === 'code') {
    const key = await hideKey(tx, what, account);
    counters.unshift({ key, budget: budgets.code, endsWithSuccess: false });
  }
  return counters;
}

const nobody: WorkerRef = {
  organisationId: '00000000-0000-0000-0000-000000000000',
  workerId: '00000000-0000-0000-0000-000000000000',
};

/** The network that an address belongs to: /24 of IPv4, /56 of IPv6 (what a provider gives one household). */
export function toNetwork(address: string): string {
  const v4 = /(?:^|::ffff:)(\d+\.\d+\.\d+)\.\d+$/.exec(address)?.[1];
  if (v4 !== undefined) return `${v4}.0/24`;
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? [];
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0');
  const [one = '0', two = '0', three = '0', four = '0'] = [...groups, ...zeros, ...rest];
  const hex = (group: string) => Number.parseInt(group, 16);
  const network = [one, two, three].map((group) => hex(group).toString(16));
  return `${network.join(':')}:${(hex(four) >> 8).toString(16)}00::/56`;
}
