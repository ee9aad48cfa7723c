import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPractice, NOW, type Practice } from '../../../../../tests/database/practice-fixture.ts';
import { createServer } from '../../platform/http/create-server.ts';
import { insertOrganisation } from '../../seeding/demo-organisation.store.ts';
import { hashPassword } from './password.ts';

let practice: Practice;
let clock = NOW;
const servers: FastifyInstance[] = [];
const PASSWORD = 'correct horse, battery staple é';

beforeAll(async () => {
  practice = await createPractice();
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await practice.close();
});

async function serve({ demo = false, publicUrl = 'http://127.0.0.1:3000' } = {}): Promise<FastifyInstance> {
  const server = await createServer({
    database: practice.database,
    demo,
    publicUrl: new URL(publicUrl),
    clock: () => clock,
    reportFault: ({ error }) => {
      throw error;
    },
  });
  servers.push(server);
  return server;
}

/** A worker with an account of their own, so that failed tries of one test do not slow down another. */
async function createAccount(): Promise<{ readonly username: string; readonly workerId: string }> {
  const [username, workerId, id] = [`worker-${randomUUID()}`, randomUUID(), randomUUID()];
  await insertOrganisation(practice.database, {
    id,
    name: 'Service',
    units: [],
    workers: [
      {
        id: workerId,
        name: 'Somebody',
        username,
        passwordHash: await hashPassword(PASSWORD),
        functions: [{ id: randomUUID(), role: 'consultant', unitId: null, fromDate: '2020-01-01' }],
      },
    ],
  });
  return { username, workerId };
}

const post = (server: FastifyInstance, path: string, body: object, cookie = '') =>
  server.inject({
    method: 'POST',
    url: `/api/access/${path}`,
    headers: { cookie },
    payload: { commandId: randomUUID(), ...body },
  });
const whoAmI = (server: FastifyInstance, cookie: string) =>
  server.inject({ method: 'GET', url: '/api/access/who-am-i', headers: { cookie } });
const cookieOf = (response: { readonly headers: Readonly<Record<string, unknown>> }): string =>
  String(response.headers['set-cookie']);

describe('signing in with a local account', () => {
  it('opens a session that says who one is, and ends with signing out', async () => {
    const server = await serve();
    const { username, workerId } = await createAccount();
    const signedIn = await post(server, 'sign-in', {
      username: `  ${username.toUpperCase()} `,
      password: PASSWORD,
    });
    expect(signedIn.json()).toMatchObject({
      outcome: 'signedIn',
      worker: { workerId, mayOpenCase: true, demo: false },
    });
    const cookie = cookieOf(signedIn);
    expect(cookie).toMatch(/^vangnet_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await whoAmI(server, cookie)).json()).toMatchObject({ workerId });
    await post(server, 'sign-out', {}, cookie);
    expect((await whoAmI(server, cookie)).json()).toMatchObject({ code: 'notSignedIn' });
  });

  it('gives a cookie that only https and this host can carry when people come by https', async () => {
    const server = await serve({ publicUrl: 'https://vangnet.example' });
    const { username } = await createAccount();
    const cookie = cookieOf(await post(server, 'sign-in', { username, password: PASSWORD }));
    expect(cookie).toMatch(/^__Host-vangnet_session=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('keeps no token that could be used by whoever reads the table', async () => {
    const server = await serve();
    const { username } = await createAccount();
    const [, token = ''] =
      /vangnet_session=([\w-]+)/.exec(
        cookieOf(await post(server, 'sign-in', { username, password: PASSWORD })),
      ) ?? [];
    const sessions = await practice.database.selectFrom('session').select('tokenHash').execute();
    expect(sessions.map(({ tokenHash }) => tokenHash.toString())).not.toContain(token);
  });

  it('says the same of a wrong password and of an unknown name', async () => {
    const server = await serve();
    const { username } = await createAccount();
    const wrong = await post(server, 'sign-in', { username, password: 'wrong' });
    const unknown = await post(server, 'sign-in', { username: 'nobody', password: 'wrong' });
    expect([wrong.statusCode, wrong.json()]).toEqual([unknown.statusCode, unknown.json()]);
    expect(wrong.json()).toMatchObject({ code: 'wrongCredentials' });
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it('asks for a short pause after five wrong tries, and lets the right one in after it', async () => {
    const server = await serve();
    const { username } = await createAccount();
    for (let tries = 0; tries < 5; tries += 1) await post(server, 'sign-in', { username, password: 'wrong' });
    const paused = await post(server, 'sign-in', { username, password: PASSWORD });
    expect(paused.json()).toMatchObject({ code: 'tooManyTries', data: { retryAfterSeconds: 30 } });
    clock = new Date(clock.getTime() + 31_000);
    expect((await post(server, 'sign-in', { username, password: PASSWORD })).statusCode).toBe(200);
  });

  it('ends a session after seven days', async () => {
    const server = await serve();
    const { username } = await createAccount();
    const cookie = cookieOf(await post(server, 'sign-in', { username, password: PASSWORD }));
    clock = new Date(clock.getTime() + 7 * 86_400_000 + 1_000);
    expect((await whoAmI(server, cookie)).statusCode).toBe(401);
  });
});

describe('the demo door', () => {
  it('does not exist outside demo mode', async () => {
    const server = await serve({ demo: false });
    const { workerId } = practice.actors.consultant;
    const refused = await post(server, 'sign-in-as-demo-person', { workerId });
    expect(refused.json()).toMatchObject({ code: 'notFound' });
    expect(refused.headers['set-cookie']).toBeUndefined();
    expect((await server.inject({ method: 'GET', url: '/api/access/demo-persons' })).json()).toEqual([]);
  });

  it('lets anybody in as an invented worker in demo mode', async () => {
    const server = await serve({ demo: true });
    const { workerId } = practice.actors.consultant;
    const signedIn = await post(server, 'sign-in-as-demo-person', { workerId });
    expect(signedIn.json()).toMatchObject({ workerId, demo: true });
    expect((await whoAmI(server, cookieOf(signedIn))).statusCode).toBe(200);
  });
});

describe('what a session cannot reach', () => {
  it('is anything of another organisation, or the accounts', async () => {
    const server = await serve({ demo: true });
    const { stranger, consultant } = practice.actors;
    const file = await practice.call('cases', 'openCase', { details: { workingTitle: 'Ours' } }, consultant);
    const cookie = cookieOf(await post(server, 'sign-in-as-demo-person', { workerId: stranger.workerId }));
    const read = await server.inject({ method: 'GET', url: `/api/cases/${file.id}`, headers: { cookie } });
    expect(read.json()).toMatchObject({ code: 'notFound' });
    const workers = await server.inject({
      method: 'GET',
      url: '/api/organisation/workers',
      headers: { cookie },
    });
    expect(workers.body).not.toContain(consultant.workerId);
  });
});
