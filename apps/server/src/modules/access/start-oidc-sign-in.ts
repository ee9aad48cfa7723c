import * as oidc from 'openid-client';
import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { countTry } from './count-try.ts';
import { discoverProvider } from './oidc-provider-client.ts';
import { insertOidcSignIn } from './oidc.store.ts';
import { hashOf, newToken } from './secrets.ts';

/** Time to sign in over there, with whatever the provider asks. */
const MINUTES = 15;

/** Where the provider sends the browser back to; to be registered there. */
export const oidcCallback = (publicUrl: URL): URL => new URL('/api/access/oidc/callback', publicUrl);

/** Code flow with PKCE, state and nonce, tied to this browser (RFC 9700 section 2.1). */
export const startOidcSignIn = defineIdentityOperation(
  contract.access.startOidcSignIn,
  async ({ returnTo, invitation }, context) => {
    const { tx, now, browser, installation } = context;
    if (!installation.oidc) throw new AppError('notPossibleNow', { reason: 'noProvider' });
    const provider = await discoverProvider(installation.oidc).catch(() => undefined);
    if (!provider) throw new AppError('notPossibleNow', { reason: 'providerSilent' });
    const [token, state, nonce] = [newToken(), oidc.randomState(), oidc.randomNonce()];
    const codeVerifier = oidc.randomPKCECodeVerifier();
    const expiresAt = new Date(now.getTime() + MINUTES * 60_000);
    const invitationHash = invitation === undefined ? null : hashOf(invitation);
    await insertOidcSignIn(
      tx,
      hashOf(token),
      { state, nonce, codeVerifier, returnTo, invitationHash, expiresAt },
      now,
    );
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: oidcCallback(installation.publicUrl).href,
      scope: 'openid email',
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    context.afterCommit(() => browser.keepToken('oidc', token, MINUTES * 60));
    return { url: url.href };
  },
  (_input, context) => countTry(context, { what: 'link' }),
);
