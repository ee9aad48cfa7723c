import { createHash, randomInt } from 'node:crypto';
import type { Tx } from '../../platform/database/database.ts';
import type { WorkerRef } from './access.store.ts';
import { replaceRecoveryCodes, takeRecoveryCode } from './factors.store.ts';

const CODES = 10;
/** Crockford's base 32: no letter that looks like a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 5;
const GROUP_LENGTH = 5;

/**
 * Makes ten codes of 125 random bits, which no fast hash gives back; the person sees them once (ASVS v5.0.0-6.5.2,
 * 6.5.3). The codes of before stop working.
 */
export async function giveRecoveryCodes(tx: Tx, worker: WorkerRef): Promise<readonly string[]> {
  const codes = Array.from({ length: CODES }, () =>
    Array.from({ length: GROUPS }, () =>
      Array.from({ length: GROUP_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join(''),
    ).join('-'),
  );
  await replaceRecoveryCodes(
    tx,
    worker,
    codes.map((code) => hashOfCode(worker, code)),
  );
  return codes;
}

/** Uses up a code as somebody typed it; false when it is none, or was used. */
export function useRecoveryCode(tx: Tx, worker: WorkerRef, typed: string, now: Date): Promise<boolean> {
  return takeRecoveryCode(tx, worker, hashOfCode(worker, typed), now);
}

function hashOfCode({ workerId }: WorkerRef, code: string): Buffer {
  const plain = code
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return createHash('sha256').update(`${workerId} ${plain}`).digest();
}
