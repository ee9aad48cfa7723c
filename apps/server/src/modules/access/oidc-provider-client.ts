import * as oidc from 'openid-client';
import type { OidcSettings } from '../../operations/identity-operation.ts';

/** A provider that does not answer must not keep our connections. */
const TIMEOUT_SECONDS = 5;

const known = new WeakMap<OidcSettings, Promise<oidc.Configuration>>();

/** What the provider says of itself, asked once. @throws when it does not answer; the next asking tries again. */
export function discoverProvider(settings: OidcSettings): Promise<oidc.Configuration> {
  const before = known.get(settings);
  if (before) return before;
  const asking = oidc.discovery(settings.issuer, settings.clientId, settings.clientSecret, undefined, {
    timeout: TIMEOUT_SECONDS,
    // Only for a provider on this machine (config.ts refuses any other http address), such as in the tests.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so by the library to make it stand out
    execute: settings.issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
  });
  known.set(settings, asking);
  asking.catch(() => known.delete(settings));
  return asking;
}
