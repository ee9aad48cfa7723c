import { existsSync } from 'node:fs';
import cookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import { OpenAPIHandler } from '@orpc/openapi/fastify';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { operationRegistry } from '../../operation-registry.ts';
import { findSession, finishOidcSignIn } from '../../modules/access/public.ts';
import type { Installation } from '../../operations/identity-operation.ts';
import { readServerVersion, type Database } from '../database/database.ts';
import { browserOf } from './browser-tokens.ts';
import { createApiRouter, toInvalidInput, type RequestContext } from './api-router.ts';
import { createOpenApiDocument } from './openapi-document.ts';
import { originOf } from './request-origin.ts';
import { addSecurityHeaders } from './security-headers.ts';

export interface ServerOptions {
  readonly database: Database;
  readonly demo: boolean;
  /** Address under which people reach the server; https makes the cookies secure. */
  readonly publicUrl: URL;
  readonly mailer?: Installation['mailer'];
  readonly oidc?: Installation['oidc'];
  /** Folder of the built web app; left out when only the API is served. */
  readonly webFolder?: string;
  readonly clock: () => Date;
  /** Where a fault of ours is told, without anything that a person typed. */
  readonly reportFault: (fault: { readonly operation: string; readonly error: unknown }) => void;
}

const BODY_LIMIT = 4 * 1_024 * 1_024;

/** The whole HTTP side: API, OpenAPI document, health, and the web app. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { database, clock, demo, publicUrl, mailer, oidc } = options;
  const installation: Installation = { demo, publicUrl, mailer, oidc };
  const secure = publicUrl.protocol === 'https:';
  const server = fastify({ bodyLimit: BODY_LIMIT, trustProxy: secure, forceCloseConnections: true });
  await server.register(cookie);
  await addSecurityHeaders(server, secure);

  const document = await createOpenApiDocument();
  server.get('/api/openapi.json', () => document);
  server.get('/health', async (_request, reply) => {
    try {
      return {
        status: 'ok',
        server: '0.1.0',
        node: process.versions.node,
        database: `PostgreSQL ${await readServerVersion(database)}`,
      };
    } catch {
      return reply
        .status(503)
        .send({ status: 'database-unreachable', server: '0.1.0', node: process.versions.node });
    }
  });

  const handler = new OpenAPIHandler<RequestContext>(createApiRouter(operationRegistry, database), {
    clientInterceptors: [
      async (call) => {
        try {
          return await call.next();
        } catch (error) {
          const refusal = toInvalidInput(error);
          if (!isRefusal(refusal)) options.reportFault({ operation: call.path.join('.'), error });
          throw refusal;
        }
      },
    ],
  });
  // The browser comes back from the organisation's own provider, by a link that only the provider could make.
  server.get('/api/access/oidc/callback', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const query = new URLSearchParams(request.url.split('?')[1]);
    return reply.redirect(await finishOidcSignIn(database, query, await contextOf(request, reply)), 303);
  });
  // Fastify reads the body: JSON only, and no more of it than the limit.
  server.all('/api/*', async (request, reply) => {
    if (!isFromOwnPages(request, options.publicUrl)) return reply.status(403).send({ code: 'otherOrigin' });
    reply.header('cache-control', 'no-store');
    const context = await contextOf(request, reply);
    const { matched } = await handler.handle(request, reply, { prefix: '/api', context });
    if (!matched) await reply.status(404).send({ code: 'noSuchOperation' });
  });
  server.setErrorHandler((error, request, reply) =>
    answerBrokenRequest(error, request, reply, options.reportFault),
  );

  async function contextOf(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const now = clock();
    const browser = browserOf(request, reply, secure);
    const found = await findSession(database, browser.findToken('session'), now);
    return {
      actor: found?.actor,
      session: found?.session,
      now,
      from: originOf(request),
      installation,
      browser,
    };
  }

  if (options.webFolder && existsSync(options.webFolder)) await serveWebApp(server, options.webFolder);
  return server;
}

/** Every address of the app answers with its one page; a file that is not there stays a 404. */
async function serveWebApp(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    setHeaders: cacheByName,
  });
  server.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === 'GET' && !/\.\w+$/.test(request.url.split('?')[0] ?? '');
    if (!isPage) return reply.status(404).send({ code: 'notFound' });
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').sendFile('index.html');
  });
}

function cacheByName(reply: FastifyReply, path: string): void {
  // Built files carry a hash of their content in their name.
  void reply.header(
    'cache-control',
    path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}

/** A change that another site's page sends on behalf of a signed-in person is refused; programs send no Origin. */
function isFromOwnPages(request: FastifyRequest, publicUrl: URL): boolean {
  const { origin } = request.headers;
  if (request.method === 'GET' || request.method === 'HEAD' || origin === undefined) return true;
  return origin === publicUrl.origin || origin === `${publicUrl.protocol}//${request.headers.host}`;
}

function isRefusal(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'status' in error &&
    typeof error.status === 'number' &&
    error.status < 500
  );
}

/** What never reached an operation: a body that is too large or no JSON, an address that is none, or a fault of ours. */
function answerBrokenRequest(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  reportFault: ServerOptions['reportFault'],
): FastifyReply {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status === 413) return reply.status(413).send({ code: 'tooLarge', status });
  if (status >= 400 && status < 500)
    return reply.status(status).send({ code: 'invalidInput', status, data: { issues: [] } });
  reportFault({ operation: request.method, error });
  return reply.status(500).send({ code: 'fault', status: 500 });
}
