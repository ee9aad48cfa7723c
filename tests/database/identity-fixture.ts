import { randomUUID } from 'node:crypto';
import type { Role } from '@vangnet/domain/access/actor.ts';
import type { FastifyInstance } from 'fastify';
import { hashPassword } from '../../apps/server/src/modules/access/public.ts';
import type { OidcSettings } from '../../apps/server/src/operations/identity-operation.ts';
import type { Mail } from '../../apps/server/src/platform/mail/mailer.ts';
import { createServer } from '../../apps/server/src/platform/http/create-server.ts';
import { insertOrganisation } from '../../apps/server/src/seeding/demo-organisation.store.ts';
import { createPractice, NOW, type Practice } from './practice-fixture.ts';

export const PASSWORD = 'correct horse, battery staple é';
export const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
export const PUBLIC_URL = 'https://vangnet.example';

export interface Account {
  readonly organisationId: string;
  readonly workerId: string;
  readonly username: string;
  readonly functionIds: readonly string[];
}

/** Fields of answers that tests go on with; what an answer holds, they say with an expectation. */
export interface AnswerBody {
  readonly id: string;
  readonly outcome: string;
  readonly data: { readonly reason: string; readonly issues: readonly object[] };
  readonly worker: object;
  readonly secret: string;
  readonly uri: string;
  readonly qrCode: string;
  readonly recoveryCodes: readonly string[];
  readonly options: { readonly challenge: string; readonly user: { readonly id: string } };
  readonly passkey: { readonly id: string };
  readonly passkeys: readonly { readonly lastUsedAt: string | null }[];
  readonly link: { readonly link: string; readonly mailed: boolean };
  readonly invitation: { readonly id: string; readonly workerId: string; readonly state: string };
  readonly url: string;
  readonly signedInAt: string;
}

/** What came back: status, JSON, and nothing thrown. */
export interface Answer {
  readonly status: number;
  readonly body: AnswerBody;
  /** The same where the answer is a list. */
  readonly rows: readonly AnswerBody[];
  readonly headers: Readonly<Record<string, unknown>>;
}

/** One browser with its cookies, at one address. */
export interface TestBrowser {
  readonly post: (path: string, body?: object) => Promise<Answer>;
  readonly get: (path: string) => Promise<Answer>;
  readonly signIn: (account: Account, password?: string) => Promise<Answer>;
  readonly cookies: Map<string, string>;
}

export interface IdentityFixture {
  readonly practice: Practice;
  /** The server's clock. */
  readonly clock: { now: Date; readonly pass: (span: { minutes?: number; hours?: number }) => void };
  readonly mails: Mail[];
  /** A server of its own settings on the same database. */
  readonly serve: (options?: {
    readonly demo?: boolean;
    readonly publicUrl?: string;
    readonly mail?: boolean;
    readonly oidc?: OidcSettings;
  }) => Promise<FastifyInstance>;
  readonly browse: (server: FastifyInstance, address?: string) => TestBrowser;
  /** A worker of a new organisation with an account; one with several functions holds them in this order. */
  readonly createAccount: (...roles: readonly Role[]) => Promise<Account>;
  /** The same in the organisation of somebody. */
  readonly createColleague: (of: Account, ...roles: readonly Role[]) => Promise<Account>;
  readonly close: () => Promise<void>;
}

export async function createIdentityFixture(): Promise<IdentityFixture> {
  const practice = await createPractice();
  /** Kept by their settings: making one costs more than a test. */
  const servers = new Map<string, FastifyInstance>();
  const mails: Mail[] = [];
  const passwordHash = await hashPassword(PASSWORD);
  const clock: IdentityFixture['clock'] = {
    now: NOW,
    pass: ({ minutes = 0, hours = 0 }) => {
      clock.now = new Date(clock.now.getTime() + (hours * 60 + minutes) * 60_000);
    },
  };
  return {
    practice,
    clock,
    mails,
    serve: async ({ demo = false, publicUrl = PUBLIC_URL, mail = false, oidc } = {}) => {
      const settings = JSON.stringify({ demo, publicUrl, mail, oidc });
      const known = servers.get(settings);
      if (known) return known;
      const server = await createServer({
        database: practice.database,
        demo,
        publicUrl: new URL(publicUrl),
        clock: () => clock.now,
        reportFault: ({ error }) => {
          throw error;
        },
        ...(mail && { mailer: { post: (sent) => mails.push(sent), stop: () => Promise.resolve() } }),
        ...(oidc && { oidc }),
      });
      servers.set(settings, server);
      return server;
    },
    browse: (server, address = '192.0.2.7') => browseFrom(server, address),
    createAccount: (...roles) => createAccount(randomUUID(), roles),
    createColleague: ({ organisationId }, ...roles) => createAccount(organisationId, roles),
    close: async () => {
      for (const server of servers.values()) await server.close();
      await practice.close();
    },
  };

  async function createAccount(organisationId: string, roles: readonly Role[]): Promise<Account> {
    const workerId = randomUUID();
    const username = `worker-${workerId}`;
    const held = roles.length === 0 ? (['consultant'] as const) : roles;
    const functions = held.map((role) => ({
      id: randomUUID(),
      role,
      unitId: null,
      fromDate: '2020-01-01',
    }));
    await insertOrganisation(practice.database, {
      id: organisationId,
      name: 'Dienst Zonnebloem',
      units: [],
      workers: [{ id: workerId, name: 'Somebody Testman', username, passwordHash, functions }],
    });
    return { organisationId, workerId, username, functionIds: functions.map(({ id }) => id) };
  }
}

function browseFrom(server: FastifyInstance, address: string): TestBrowser {
  const cookies = new Map<string, string>();
  const send = async (method: 'GET' | 'POST', path: string, payload?: object): Promise<Answer> => {
    const response = await server.inject({
      method,
      url: `/api/${path}`,
      remoteAddress: address,
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'user-agent': FIREFOX,
      },
      ...(payload && { payload }),
    });
    for (const { name, value, maxAge } of response.cookies) {
      if (maxAge === 0 || value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const isJson = String(response.headers['content-type']).includes('json');
    const body = (isJson ? response.json() : { text: response.body }) as AnswerBody;
    return {
      status: response.statusCode,
      body,
      rows: Array.isArray(body) ? (body as readonly AnswerBody[]) : [],
      headers: response.headers,
    };
  };
  const post = (path: string, body: object = {}) =>
    send('POST', `access/${path}`, { commandId: randomUUID(), ...body });
  return {
    cookies,
    post,
    get: (path) => send('GET', path),
    signIn: ({ username }, password = PASSWORD) => post('sign-in', { username, password }),
  };
}
