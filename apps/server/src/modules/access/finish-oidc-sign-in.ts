import * as oidc from 'openid-client';
import { AppError, isAppError } from '../../operations/app-error.ts';
import type { IdentityContext, Installation } from '../../operations/identity-operation.ts';
import { runIdentityWork, type IdentityCaller } from '../../operations/run-identity-operation.ts';
import { inTransactionAs, type Database, type Tx } from '../../platform/database/database.ts';
import { findWorker, listWorkersByEmail, type WorkerRef } from './access.store.ts';
import { takeInvitation } from './invitations.store.ts';
import { discoverProvider } from './oidc-provider-client.ts';
import { findLinkedWorker, linkWorker, takeOidcSignIn, type OidcSignIn } from './oidc.store.ts';
import { hashOf } from './secrets.ts';
import { signInAs } from './session.ts';
import { oidcCallback } from './start-oidc-sign-in.ts';

/** Who the provider says that it is. */
interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** Only one that the provider has verified. */
  readonly email: string | null;
}

type Problem = 'expired' | 'failed' | 'notLinked' | 'invitationEnded';
const problemPage = (problem: Problem): string => `/sign-in?oidc=${problem}`;

/**
 * The browser comes back from the provider. Answers with the page to go to: where the person was, or the sign-in page
 * with the problem. Nobody is created by it: an account over there is tied once, by an invitation or by a verified e-mail
 * address that exactly one worker has, and from then on by issuer and subject alone.
 *
 * @param query of the address that the browser came back to.
 */
export async function finishOidcSignIn(
  database: Database,
  query: URLSearchParams,
  caller: IdentityCaller,
): Promise<string> {
  const { browser, installation, now } = caller;
  const token = browser.findToken('oidc');
  browser.forgetToken('oidc');
  const begun =
    token === undefined
      ? undefined
      : await inTransactionAs(database, 'vangnet_identity', undefined, 'read committed', (tx) =>
          takeOidcSignIn(tx, hashOf(token), now),
        );
  if (!begun) return problemPage('expired');
  const identity = await askProvider(installation, begun, query).catch(() => undefined);
  if (!identity) return problemPage('failed');
  let problem: Problem = 'notLinked';
  const handle = async (context: IdentityContext): Promise<string> => {
    const { tx, today } = context;
    const found = await findWorkerOf(tx, identity, begun, now, today);
    if (typeof found === 'string') problem = found;
    const worker = typeof found === 'string' ? undefined : await findWorker(tx, found, today);
    if (!worker) throw new AppError('wrongCredentials');
    await signInAs(context, worker, 'oidc');
    return begun.returnTo;
  };
  try {
    return await runIdentityWork(database, 'access.finishOidcSignIn', caller, { handle, recorded: true });
  } catch (error) {
    if (isAppError(error)) return problemPage(problem);
    throw error;
  }
}

/** Exchanges the code for the identity. @throws when anything does not fit: state, nonce, code, signature, issuer */
async function askProvider(
  { oidc: settings, publicUrl }: Installation,
  begun: OidcSignIn,
  query: URLSearchParams,
): Promise<Identity> {
  if (!settings) throw new Error('no provider');
  const provider = await discoverProvider(settings);
  const url = oidcCallback(publicUrl);
  url.search = query.toString();
  const tokens = await oidc.authorizationCodeGrant(provider, url, {
    expectedState: begun.state,
    expectedNonce: begun.nonce,
    pkceCodeVerifier: begun.codeVerifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('no identity token');
  // Many providers put the e-mail address in no token and give it to whoever asks.
  const described =
    claims['email'] === undefined
      ? await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub)
      : claims;
  const { email, email_verified: verified } = described;
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: typeof email === 'string' && verified === true ? email.toLowerCase() : null,
  };
}

async function findWorkerOf(
  tx: Tx,
  { issuer, subject, email }: Identity,
  { invitationHash }: OidcSignIn,
  now: Date,
  today: string,
): Promise<WorkerRef | Problem> {
  const linked = await findLinkedWorker(tx, issuer, subject);
  if (linked) return invitationHash === null ? linked : 'invitationEnded';
  if (invitationHash !== null) {
    const invited = await takeInvitation(tx, invitationHash, now);
    if (!invited) return 'invitationEnded';
    return (await linkWorker(tx, invited, { issuer, subject }, now)) ? invited : 'notLinked';
  }
  const [only, ...others] = email === null ? [] : await listWorkersByEmail(tx, email, today);
  if (!only || others.length > 0) return 'notLinked';
  return (await linkWorker(tx, only, { issuer, subject }, now)) ? only : 'notLinked';
}
