import type { SignInWay } from '@vangnet/domain/access/account.ts';
import type { Actor } from '@vangnet/domain/access/actor.ts';
import { describeUserAgent } from '@vangnet/domain/access/device.ts';
import { inTransactionAs, type Database, type Tx } from '../../platform/database/database.ts';
import type { IdentityContext, SessionFacts } from '../../operations/identity-operation.ts';
import type { KnownWorker, WorkerRef } from './access.store.ts';
import { listSecondFactorRoles } from './factors.store.ts';
import { toFirstFunction } from './functions.ts';
import { hashOf, newToken } from './secrets.ts';
import { deletePendingSignIn } from './pending-sign-in.store.ts';
import { deleteSession, findSessionActor, insertSession, replaceSessionToken } from './sessions.store.ts';
import { deleteOldDevices, rememberDevice } from './tries.store.ts';

/**
 * Longest time between two requests, and in all (ASVS v5.0.0-7.3.1, 7.3.2). Twelve hours: a working day with its
 * evening visits needs no second sign-in, a device left at a family's home is closed the next morning. What was typed
 * survives either: the web asks to sign in over the page, which stays as it is (principle 4).
 */
export const SESSION_IDLE_HOURS = 12;
export const SESSION_DAYS = 7;
/** For so long after proving who they are, somebody may change how they sign in (ASVS v5.0.0-7.5.1). */
export const PROOF_MINUTES = 5;
/** A browser is known for as long as somebody signs in there once a year. */
const DEVICE_DAYS = 365;

const HOUR = 3_600_000;
const DAY_SECONDS = 86_400;

export interface NewSession {
  readonly worker: WorkerRef;
  readonly way: SignInWay;
  readonly functionId: string | null;
  readonly userAgent: string;
  readonly now: Date;
}

/** Begins a session and gives the token that the browser keeps in its cookie; only its hash is stored. */
export async function openSession(
  tx: Tx,
  { worker, way, functionId, userAgent, now }: NewSession,
): Promise<{ readonly token: string; readonly session: SessionFacts }> {
  const token = newToken();
  const device = describeUserAgent(userAgent);
  const id = await insertSession(tx, hashOf(token), { ...worker, way, functionId, device, now });
  const session = { id, way, provedAt: now, functionId, mustSetUpSecondFactor: false };
  return { token, session };
}

/**
 * Makes this browser the given worker's, under a new token. Whoever has several functions is asked to choose; the demo
 * has one click and asks nothing.
 */
export async function signInAs(
  context: IdentityContext,
  worker: KnownWorker,
  way: SignInWay,
): Promise<SessionFacts> {
  const { tx, browser, now } = context;
  const [before, pending] = [browser.findToken('session'), browser.findToken('pending')];
  if (before) await deleteSession(tx, hashOf(before));
  if (pending) await deletePendingSignIn(tx, hashOf(pending));
  const functionId = way === 'demo' ? (toFirstFunction(worker)?.id ?? null) : null;
  const { token, session } = await openSession(tx, {
    worker,
    way,
    functionId,
    userAgent: browser.userAgent,
    now,
  });
  const device = way === 'demo' ? undefined : (browser.findToken('device') ?? newToken());
  if (device) {
    await deleteOldDevices(tx, new Date(now.getTime() - DEVICE_DAYS * DAY_SECONDS * 1_000));
    await rememberDevice(tx, worker, hashOf(device), now);
  }
  context.signIn(worker);
  const required = way === 'password' ? await listSecondFactorRoles(tx, worker.organisationId) : [];
  context.afterCommit(() => {
    browser.keepToken('session', token, SESSION_DAYS * DAY_SECONDS);
    if (device) browser.keepToken('device', device, DEVICE_DAYS * DAY_SECONDS);
    if (pending) browser.forgetToken('pending');
  });
  const mustSetUpSecondFactor = worker.functions.some(({ role }) => required.includes(role));
  return { ...session, mustSetUpSecondFactor };
}

/** The same session under another token and in another way: how the person signs in has changed. */
export async function renewSession(context: IdentityContext, way: SignInWay): Promise<void> {
  const { tx, session, browser, now } = context;
  if (!session) throw new Error('a session is renewed by whoever has one');
  const token = newToken();
  await replaceSessionToken(tx, session.id, hashOf(token), way, now);
  context.afterCommit(() => browser.keepToken('session', token, SESSION_DAYS * DAY_SECONDS));
}

/** Who holds this token, and the session it is of; undefined when nobody (any more). */
export async function findSession(
  database: Database,
  token: string | undefined,
  now: Date,
): Promise<{ readonly actor: Actor; readonly session: SessionFacts } | undefined> {
  if (!token) return undefined;
  return inTransactionAs(database, 'vangnet_identity', undefined, 'read committed', (tx) =>
    findSessionActor(tx, hashOf(token), now, limitsAt(now)),
  );
}

/** Sessions that began or were last seen before these have run out. */
export function limitsAt(now: Date): { readonly startedAfter: Date; readonly seenAfter: Date } {
  return {
    startedAfter: new Date(now.getTime() - SESSION_DAYS * 24 * HOUR),
    seenAfter: new Date(now.getTime() - SESSION_IDLE_HOURS * HOUR),
  };
}
