import type { SecondFactorKind, SignInWay } from '@vangnet/domain/access/account.ts';
import { AppError } from '../../operations/app-error.ts';
import type { IdentityContext } from '../../operations/identity-operation.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { WorkerRef } from './access.store.ts';
import { countRecoveryCodes, deleteRecoveryCodes, findConfirmedTotp } from './factors.store.ts';
import { listPasskeys } from './passkeys.store.ts';
import { giveRecoveryCodes } from './recovery-codes.ts';
import { PROOF_MINUTES, renewSession } from './session.ts';
import { deleteSessions } from './sessions.store.ts';

/** What can be asked of a worker besides the password; empty for who set up nothing. */
export async function listSecondFactors(tx: Tx, worker: WorkerRef): Promise<readonly SecondFactorKind[]> {
  const totp = await findConfirmedTotp(tx, worker);
  const passkeys = await listPasskeys(tx, worker);
  const kinds: SecondFactorKind[] = [];
  if (totp) kinds.push('totp');
  if (passkeys.length > 0) kinds.push('passkey');
  if (kinds.length > 0 && (await countRecoveryCodes(tx, worker)) > 0) kinds.push('recoveryCode');
  return kinds;
}

/** @throws AppError `proofNeeded` when the person did not prove lately who they are. */
export function assertRecentlyProved(context: IdentityContext): void {
  if (!hasRecentlyProved(context)) throw new AppError('proofNeeded');
}

export function hasRecentlyProved({ session, now }: IdentityContext): boolean {
  return session !== undefined && now.getTime() - session.provedAt.getTime() < PROOF_MINUTES * 60_000;
}

/**
 * A second factor was added: sessions that began with the password alone end, this one goes on under a new token.
 *
 * @returns recovery codes when the account had none.
 */
export async function acceptNewFactor(
  context: IdentityContext,
  worker: WorkerRef,
  kind: 'totp' | 'passkey',
): Promise<readonly string[] | null> {
  const { tx, session } = context;
  await deleteSessions(tx, worker, { except: session?.id, way: 'password' });
  await renewSession(context, session?.way === 'password' ? kind : getWay(context));
  return (await countRecoveryCodes(tx, worker)) > 0 ? null : giveRecoveryCodes(tx, worker);
}

/** A second factor was removed: without any left, this session counts as one of a password alone. */
export async function acceptRemovedFactor(context: IdentityContext, worker: WorkerRef): Promise<void> {
  const isLast = (await listSecondFactors(context.tx, worker)).length === 0;
  if (isLast) await deleteRecoveryCodes(context.tx, worker);
  const way = getWay(context);
  const isLocal = way !== 'oidc' && way !== 'demo';
  await renewSession(context, isLast && isLocal ? 'password' : way);
}

function getWay({ session }: IdentityContext): SignInWay {
  if (!session) throw new AppError('notSignedIn');
  return session.way;
}
