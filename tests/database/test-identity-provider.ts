import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Provider, type JWK } from 'oidc-provider';
import type { OidcSettings } from '../../apps/server/src/operations/identity-operation.ts';

/** Who signs in at the provider. */
export interface Person {
  readonly id: string;
  readonly email?: string;
  readonly emailVerified?: boolean;
}

export interface TestIdentityProvider {
  readonly settings: OidcSettings;
  /** Goes to an address of the provider as a browser of this person would; gives the address it is sent back to. */
  readonly signIn: (url: string, person: Person) => Promise<URL>;
  readonly close: () => Promise<void>;
}

/** A certified OpenID provider (oidc-provider) on this machine, which takes everybody at their word. */
export async function startTestIdentityProvider(redirectUri: string): Promise<TestIdentityProvider> {
  const persons = new Map<string, Person>();
  let next = '';
  const handlers: { handle: (request: IncomingMessage, response: ServerResponse) => Promise<void> } = {
    handle: () => Promise.resolve(),
  };
  const server = createServer((request, response) => void handlers.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the provider does not listen');
  const issuer = `http://127.0.0.1:${address.port}`;
  const [clientId, clientSecret] = ['vangnet-test', randomBytes(16).toString('hex')];
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    jwks: { keys: [makeKey()] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => {
        const person = persons.get(id);
        return {
          sub: id,
          ...(person?.email !== undefined && {
            email: person.email,
            email_verified: person.emailVerified ?? true,
          }),
        };
      },
    }),
    // Nobody is asked whether Vangnet may know their e-mail address.
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new context.oidc.provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  handlers.handle = async (request, response) => {
    if (request.url?.startsWith('/interaction/')) {
      await provider.interactionFinished(request, response, { login: { accountId: next } });
    } else await answer(request, response);
  };
  return {
    settings: { issuer: new URL(issuer), clientId, clientSecret, name: 'Onze dienst' },
    signIn: async (url, person) => {
      persons.set(person.id, person);
      next = person.id;
      const cookies = new Map<string, string>();
      let place = new URL(url);
      for (let steps = 0; steps < 10 && place.origin === issuer; steps += 1) {
        const response = await fetch(place, {
          redirect: 'manual',
          headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
        });
        for (const cookie of response.headers.getSetCookie()) {
          const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? [];
          cookies.set(name, value);
        }
        const location = response.headers.get('location');
        if (location === null)
          throw new Error(`the provider answered ${response.status}: ${await response.text()}`);
        place = new URL(location, place);
      }
      return place;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function makeKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...(privateKey.export({ format: 'jwk' }) as JWK), use: 'sig', alg: 'RS256', kid: 'test' };
}
