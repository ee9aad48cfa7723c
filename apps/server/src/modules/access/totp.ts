import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';
import type { Tx } from '../../platform/database/database.ts';
import type { WorkerRef } from './access.store.ts';
import { takeTotpStep, type Totp } from './factors.store.ts';
import { seal, unseal } from './secrets.ts';

/** What every authenticator app does: SHA-1, six digits, thirty seconds (RFC 6238). */
const PARAMETERS = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** The code before and after are right too: clocks differ, and typing takes time. */
const WINDOW = 1;

/** A new secret of 160 bits, sealed for the database and in the three ways in which an app takes it. */
export async function makeTotpSecret(
  tx: Tx,
  { workerId }: WorkerRef,
  names: { readonly issuer: string; readonly label: string },
): Promise<{
  readonly sealed: Buffer;
  readonly secret: string;
  readonly uri: string;
  readonly qrCode: string;
}> {
  const secret = new Secret({ size: 20 });
  const uri = new TOTP({ ...PARAMETERS, ...names, secret }).toString();
  const svg = renderSVG(uri, { border: 2, ecc: 'M' });
  return {
    sealed: await seal(tx, workerId, secret.bytes),
    secret: secret.base32,
    uri,
    qrCode: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
  };
}

/** Whether a code is right and was not used before; it is used up by this. */
export async function useTotpCode(
  tx: Tx,
  worker: WorkerRef,
  totp: Pick<Totp, 'sealedSecret'>,
  code: string,
  now: Date,
): Promise<boolean> {
  const bytes = new Uint8Array(await unseal(tx, worker.workerId, totp.sealedSecret));
  const secret = new Secret({ buffer: bytes.buffer });
  const timestamp = now.getTime();
  const app = new TOTP({ ...PARAMETERS, secret });
  const delta = app.validate({ token: code, timestamp, window: WINDOW });
  if (delta === null) return false;
  return takeTotpStep(tx, worker, Math.floor(timestamp / 1_000 / PARAMETERS.period) + delta);
}
