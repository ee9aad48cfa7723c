import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createIdentityFixture,
  PUBLIC_URL,
  type Account,
  type IdentityFixture,
  type TestBrowser,
} from '../../../../../tests/database/identity-fixture.ts';
import {
  startTestIdentityProvider,
  type Person,
  type TestIdentityProvider,
} from '../../../../../tests/database/test-identity-provider.ts';

const CALLBACK = `${PUBLIC_URL}/api/access/oidc/callback`;

let fixture: IdentityFixture;
let provider: TestIdentityProvider;
beforeAll(async () => {
  fixture = await createIdentityFixture();
  provider = await startTestIdentityProvider(CALLBACK);
});
afterAll(async () => {
  await fixture.close();
  await provider.close();
});

const browse = async () => fixture.browse(await fixture.serve({ oidc: provider.settings }));
const apiPath = (url: URL) => url.href.slice(`${PUBLIC_URL}/api/`.length);

/** From the button to the page where the person ends, all the way through the provider. */
async function signInThere(browser: TestBrowser, person: Person, input: object = {}): Promise<string> {
  const { body } = await browser.post('oidc/start', input);
  const back = await provider.signIn(body.url, person);
  expect(back.href.startsWith(CALLBACK)).toBe(true);
  const answer = await browser.get(apiPath(back));
  expect(answer.status).toBe(303);
  return String(answer.headers['location']);
}

const newPerson = (given: Partial<Person> = {}): Person => ({ id: randomUUID(), ...given });

async function setEmail({ workerId }: Account, email: string): Promise<void> {
  const { database } = fixture.practice;
  await database.updateTable('worker').set({ email }).where('id', '=', workerId).execute();
}

describe('signing in at the organisation’s own provider', () => {
  it('ties an account to the worker with the same verified e-mail address, and then knows it by itself', async () => {
    const account = await fixture.createAccount('consultant', 'teamLead');
    const email = `${randomUUID()}@dienst.example`;
    await setEmail(account, email);
    const person = newPerson({ email: email.toUpperCase() });
    const browser = await browse();
    expect(await signInThere(browser, person, { returnTo: '/cases/1?tab=people' })).toBe(
      '/cases/1?tab=people',
    );
    expect((await browser.get('access/who-am-i')).body).toMatchObject({
      workerId: account.workerId,
      mustChooseFunction: true,
    });
    expect((await browser.get('access/sessions')).body).toMatchObject([{ way: 'oidc', current: true }]);
    expect((await browser.get('access/account')).body).toMatchObject({ oidcLinked: true });
    // The address may change on either side, or be given to somebody else.
    await setEmail(account, `${randomUUID()}@dienst.example`);
    const later = await browse();
    expect(await signInThere(later, { ...person, email: 'other@dienst.example' })).toBe('/');
    expect((await later.get('access/who-am-i')).body).toMatchObject({ workerId: account.workerId });
    const impostor = await browse();
    expect(await signInThere(impostor, newPerson({ email }))).toBe('/sign-in?oidc=notLinked');
  });

  it.each<readonly [string, (email: string) => Partial<Person>]>([
    ['whose address is not verified', (email) => ({ email, emailVerified: false })],
    ['without an address', () => ({})],
    ['whom nobody knows', () => ({ email: `${randomUUID()}@elsewhere.example` })],
  ])('lets nobody in %s', async (_what, personWith) => {
    const account = await fixture.createAccount();
    const email = `${randomUUID()}@dienst.example`;
    await setEmail(account, email);
    const browser = await browse();
    expect(await signInThere(browser, newPerson(personWith(email)))).toBe('/sign-in?oidc=notLinked');
    expect((await browser.get('access/who-am-i')).status).toBe(401);
  });

  it('lets nobody in whose address belongs to two workers, or to one who left', async () => {
    const email = `${randomUUID()}@twice.example`;
    for (const account of [await fixture.createAccount(), await fixture.createAccount()]) {
      await setEmail(account, email);
    }
    expect(await signInThere(await browse(), newPerson({ email }))).toBe('/sign-in?oidc=notLinked');
    const left = await fixture.createAccount();
    const { database } = fixture.practice;
    await setEmail(left, `${randomUUID()}@left.example`);
    const { email: theirs } = await database
      .updateTable('worker')
      .set({ active: false })
      .where('id', '=', left.workerId)
      .returning('email')
      .executeTakeFirstOrThrow();
    expect(await signInThere(await browse(), newPerson({ email: theirs ?? '' }))).toBe(
      '/sign-in?oidc=notLinked',
    );
  });

  it('ties an account by an invitation, once, whatever its address', async () => {
    const administrator = await browse();
    await administrator.signIn(await fixture.createAccount('administrator'));
    const { body } = await administrator.post('invitations', {
      name: 'Nieuwe Collega',
      role: 'researcher',
      unitId: null,
      from: '2026-11-01',
    });
    const invitation = body.link.link.split('#')[1];
    const person = newPerson();
    const browser = await browse();
    expect(await signInThere(browser, person, { invitation })).toBe('/');
    expect((await browser.get('access/who-am-i')).body).toMatchObject({ name: 'Nieuwe Collega' });
    expect(await signInThere(await browse(), newPerson(), { invitation })).toBe(
      '/sign-in?oidc=invitationEnded',
    );
    expect(await signInThere(await browse(), person)).toBe('/');
  });

  it('accepts what comes back once, in the browser that left, unchanged and in time', async () => {
    const account = await fixture.createAccount();
    const email = `${randomUUID()}@dienst.example`;
    await setEmail(account, email);
    const person = newPerson({ email });
    const leave = async () => {
      const browser = await browse();
      const { body } = await browser.post('oidc/start');
      return { browser, back: await provider.signIn(body.url, person) };
    };
    const whereTo = async (browser: TestBrowser, back: URL) =>
      (await browser.get(apiPath(back))).headers['location'];

    const first = await leave();
    expect(await whereTo(await browse(), first.back)).toBe('/sign-in?oidc=expired');
    expect(await whereTo(first.browser, first.back)).toBe('/');
    expect(await whereTo(first.browser, first.back)).toBe('/sign-in?oidc=expired');

    const [one, other] = [await leave(), await leave()];
    expect(await whereTo(one.browser, other.back)).toBe('/sign-in?oidc=failed');

    const forged = await leave();
    forged.back.searchParams.set('code', 'invented');
    expect(await whereTo(forged.browser, forged.back)).toBe('/sign-in?oidc=failed');

    const late = await leave();
    fixture.clock.pass({ minutes: 16 });
    expect(await whereTo(late.browser, late.back)).toBe('/sign-in?oidc=expired');
  });

  it('asks for a code with PKCE, state and nonce, and sends nobody to another site', async () => {
    const browser = await browse();
    expect((await browser.get('access/sign-in-ways')).body).toMatchObject({ oidc: { name: 'Onze dienst' } });
    const { body } = await browser.post('oidc/start');
    const asked = new URL(body.url).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid email',
      redirect_uri: CALLBACK,
    });
    expect(asked.get('state')).not.toBe(asked.get('nonce'));
    for (const returnTo of ['https://evil.example', '//evil.example', '/\\evil.example', 'cases']) {
      expect((await browser.post('oidc/start', { returnTo })).body).toMatchObject({ code: 'invalidInput' });
    }
  });

  it('does not exist where no provider is set up, and says so when the provider is silent', async () => {
    const without = fixture.browse(await fixture.serve());
    expect((await without.post('oidc/start')).body.data).toEqual({ reason: 'noProvider' });
    const silent = { ...provider.settings, issuer: new URL('http://127.0.0.1:9') };
    const browser = fixture.browse(await fixture.serve({ oidc: silent }));
    expect((await browser.post('oidc/start')).body.data).toEqual({ reason: 'providerSilent' });
  });
});
