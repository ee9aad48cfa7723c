import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Tx } from '../../platform/database/database.ts';
import { getInstallationSecret } from './access.store.ts';

/** 256 random bits as text, for a cookie or a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Of a token only this is stored: whoever reads the table cannot use it. Random tokens need no slow hash. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The key of each person's drafts on their devices: the same at each sign-in. */
export async function getDraftKey(tx: Tx, workerId: string): Promise<string> {
  const key = hkdfSync('sha256', await getSecret(tx, 'drafts'), workerId, 'vangnet drafts on a device', 32);
  return Buffer.from(key).toString('base64');
}

/** A name for what is counted, from which nobody can read or guess it back without the secret. */
export async function hideKey(tx: Tx, ...parts: readonly string[]): Promise<Buffer> {
  return createHmac('sha256', await getSecret(tx, 'tries'))
    .update(JSON.stringify(parts))
    .digest();
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a worker's secret with AES-256-GCM: nonce, tag, text. The worker's id is bound to it, so that nobody's secret
 * can be put in the place of another's.
 */
export async function seal(tx: Tx, workerId: string, plain: Uint8Array): Promise<Buffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', await getSecret(tx, 'totp'), nonce);
  cipher.setAAD(Buffer.from(workerId));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** @throws when it was not sealed for this worker with the key of this installation. */
export async function unseal(tx: Tx, workerId: string, sealed: Buffer): Promise<Buffer> {
  const decipher = createDecipheriv(
    'aes-256-gcm',
    await getSecret(tx, 'totp'),
    sealed.subarray(0, NONCE_BYTES),
    { authTagLength: TAG_BYTES },
  );
  decipher.setAAD(Buffer.from(workerId));
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}

const getSecret = (tx: Tx, name: 'drafts' | 'tries' | 'totp'): Promise<Buffer> =>
  getInstallationSecret(tx, name, randomBytes(32));
