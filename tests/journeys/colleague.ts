import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Browser } from '@playwright/test';
import { expect } from './journey.ts';

export interface Colleague {
  readonly workerId: string;
  readonly name: string;
  readonly username: string;
  readonly password: string;
}

type Input = Readonly<Record<string, unknown>>;

/** Calls a command by its REST route, as any program would; gives the answer. */
export async function command<Answer>(
  request: APIRequestContext,
  path: string,
  input: Input = {},
): Promise<Answer> {
  const answer = await request.post(`/api${path}`, { data: { commandId: randomUUID(), ...input } });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as Answer;
}

/** The administrator of the demo, in a browser of their own, by the same routes as the pages. */
export async function asAdministrator<Result>(
  browser: Browser,
  work: (request: APIRequestContext) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  const { request } = context;
  const persons = (await (await request.get('/api/access/demo-persons')).json()) as readonly {
    workerId: string;
    functions: readonly { role: string }[];
  }[];
  const administrator = persons.find(({ functions }) => functions[0]?.role === 'administrator');
  await command(request, '/access/sign-in-as-demo-person', { workerId: administrator?.workerId });
  const result = await work(request);
  await context.close();
  return result;
}

/** Invites somebody, as the administrator; gives the link that would be sent. */
export async function invite(
  browser: Browser,
  { name, role = 'consultant', email = null }: { name: string; role?: string; email?: string | null },
): Promise<{ readonly link: string; readonly workerId: string }> {
  return asAdministrator(browser, async (request) => {
    const [team] = (await (await request.get('/api/organisation/teams')).json()) as readonly { id: string }[];
    const unitId = role === 'researcher' ? null : team?.id;
    const { invitation, link } = await command<{
      invitation: { workerId: string };
      link: { link: string };
    }>(request, '/access/invitations', { name, role, email, unitId, from: '2026-01-01' });
    return { workerId: invitation.workerId, link: link.link };
  });
}

/** Somebody with an account of their own, so that no journey depends on what another one changed about signing in. */
export async function hireColleague(
  browser: Browser,
  name: string,
  { role, email }: { role?: string; email?: string } = {},
): Promise<Colleague> {
  const { link, workerId } = await invite(browser, { name, role, email });
  const username = `${name.toLowerCase().replaceAll(' ', '.')}.${randomUUID().slice(0, 8)}`;
  const password = `vier woorden voor ${randomUUID()}`;
  const context = await browser.newContext();
  const token = new URL(link).hash.slice(1);
  await command(context.request, '/access/invitation/accept', { token, username, password });
  await context.close();
  return { workerId, name, username, password };
}
