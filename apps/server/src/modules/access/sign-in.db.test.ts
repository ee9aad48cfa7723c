import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createIdentityFixture,
  PASSWORD,
  type IdentityFixture,
} from '../../../../../tests/database/identity-fixture.ts';

let fixture: IdentityFixture;
beforeAll(async () => {
  fixture = await createIdentityFixture();
});
afterAll(() => fixture.close());

describe('signing in with a local account', () => {
  it('opens a session that says who one is, and ends with signing out', async () => {
    const browser = fixture.browse(await fixture.serve());
    const { username, workerId } = await fixture.createAccount();
    const signedIn = await browser.post('sign-in', {
      username: `  ${username.toUpperCase()} `,
      password: PASSWORD,
    });
    expect(signedIn.body).toMatchObject({
      outcome: 'signedIn',
      worker: { workerId, mayOpenCase: true, demo: false, mustChooseFunction: false },
    });
    expect((await browser.get('access/who-am-i')).body).toMatchObject({ workerId });
    await browser.post('sign-out');
    expect((await browser.get('access/who-am-i')).body).toMatchObject({ code: 'notSignedIn' });
  });

  it('gives cookies that scripts and other sites cannot use, and over https only this host', async () => {
    const account = await fixture.createAccount();
    const plain = await fixture
      .browse(await fixture.serve({ publicUrl: 'http://127.0.0.1:3000' }))
      .signIn(account);
    expect(plain.headers['set-cookie']).toEqual([
      expect.stringMatching(/^vangnet_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^vangnet_device=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    const secure = await fixture.browse(await fixture.serve()).signIn(account);
    expect(secure.headers['set-cookie']).toEqual([
      expect.stringMatching(/^__Host-vangnet_session=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
      expect.stringMatching(/^__Host-vangnet_device=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
  });

  it('keeps no token that could be used by whoever reads the tables', async () => {
    const browser = fixture.browse(await fixture.serve());
    await browser.signIn(await fixture.createAccount());
    const { database } = fixture.practice;
    const kept = JSON.stringify([
      await database.selectFrom('session').selectAll().execute(),
      await database.selectFrom('knownDevice').selectAll().execute(),
    ]);
    expect(browser.cookies.size).toBe(2);
    for (const token of browser.cookies.values()) {
      expect(kept).not.toContain(token);
      expect(kept).not.toContain(JSON.stringify(Buffer.from(token)));
    }
  });

  it('says the same of a wrong password, an unknown name and somebody who left', async () => {
    const server = await fixture.serve();
    const [account, left] = [await fixture.createAccount(), await fixture.createAccount()];
    const { database } = fixture.practice;
    await database.updateTable('worker').set({ active: false }).where('id', '=', left.workerId).execute();
    const wrong = await fixture.browse(server).signIn(account, 'wrong');
    const unknown = await fixture.browse(server).post('sign-in', { username: 'nobody', password: 'wrong' });
    const gone = await fixture.browse(server).signIn(left);
    expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body]);
    expect([wrong.status, wrong.body]).toEqual([gone.status, gone.body]);
    expect(wrong.body).toMatchObject({ code: 'wrongCredentials' });
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it.each([
    [{ username: '', password: 'x' }],
    [{ username: 'x', password: '' }],
    [{ username: 'before\u0000after', password: 'x' }],
    [{ username: 'x'.repeat(300), password: 'x' }],
    [{ username: 'x', password: 'x'.repeat(300) }],
    [{ username: { is: 'no text' }, password: 'x' }],
    [{}],
  ])('refuses what is no name and password: %j', async (body) => {
    const browser = fixture.browse(await fixture.serve());
    expect((await browser.post('sign-in', body)).body).toMatchObject({ code: 'invalidInput' });
  });

  it('writes who signed in, and of a wrong password whose account it was, without any name', async () => {
    const account = await fixture.createAccount();
    const browser = fixture.browse(await fixture.serve());
    await browser.signIn(account, 'wrong');
    await browser.signIn(account);
    const { organisationId, workerId, username } = account;
    const rows = await fixture.practice.database
      .selectFrom('activityLog')
      .selectAll()
      .where('organisationId', '=', organisationId)
      .orderBy('id')
      .execute();
    expect(rows).toMatchObject([
      { operation: 'access.signIn', workerId: null, recordId: workerId, refusal: 'wrongCredentials' },
      { operation: 'access.signIn', workerId, recordId: workerId, result: 'done' },
    ]);
    expect(JSON.stringify(rows)).not.toContain(username);
  });
});

describe('the demo door', () => {
  it('does not exist outside demo mode', async () => {
    const browser = fixture.browse(await fixture.serve());
    const { workerId } = fixture.practice.actors.consultant;
    const refused = await browser.post('sign-in-as-demo-person', { workerId });
    expect(refused.body).toMatchObject({ code: 'notFound' });
    expect(refused.headers['set-cookie']).toBeUndefined();
    expect((await browser.get('access/demo-persons')).body).toEqual([]);
    expect((await browser.get('access/sign-in-ways')).body).toEqual({
      passkey: true,
      oidc: null,
      demo: false,
      mail: false,
    });
  });

  it('lets anybody in as an invented worker in demo mode, without a question', async () => {
    const browser = fixture.browse(await fixture.serve({ demo: true }));
    const { workerId } = await fixture.createAccount('consultant', 'administrator');
    const signedIn = await browser.post('sign-in-as-demo-person', { workerId });
    expect(signedIn.body).toMatchObject({
      workerId,
      demo: true,
      mustChooseFunction: false,
      mustSetUpSecondFactor: false,
    });
    expect((await browser.get('access/who-am-i')).status).toBe(200);
  });
});

describe('what a session cannot reach', () => {
  it('is anything of another organisation, or the accounts', async () => {
    const { practice } = fixture;
    const browser = fixture.browse(await fixture.serve({ demo: true }));
    const { stranger, consultant } = practice.actors;
    const file = await practice.call('cases', 'openCase', { details: { workingTitle: 'Ours' } }, consultant);
    await browser.post('sign-in-as-demo-person', { workerId: stranger.workerId });
    expect((await browser.get(`cases/${file.id}`)).body).toMatchObject({ code: 'notFound' });
    const workers = await browser.get('organisation/workers');
    expect(JSON.stringify(workers.body)).not.toContain(consultant.workerId);
    expect((await browser.get('access/accounts')).body).toMatchObject({ code: 'functionMayNot' });
  });
});
