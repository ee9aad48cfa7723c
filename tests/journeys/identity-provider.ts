import { createServer, type Server } from 'node:http';
import Provider from 'oidc-provider';

/** What the product of the journeys knows of the organisation's own provider (throwaway-product.mjs). */
export const providerClient = { id: 'vangnet-journeys', secret: 'only-in-the-journeys', name: 'Demo-ID' };

/**
 * A real OpenID provider, with the sign-in page that its makers give for development: whoever types a name is that
 * person, with a verified e-mail address at example.org.
 */
export async function startIdentityProvider(port: number, redirectUri: string): Promise<Server> {
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [
      {
        client_id: providerClient.id,
        client_secret: providerClient.secret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: `${id}@example.org`, email_verified: true }),
    }),
    cookies: { keys: ['only-in-the-journeys'] },
  });
  const server = createServer((request, response) => void provider.callback()(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}
