import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createIdentityFixture,
  PASSWORD,
  type Account,
  type IdentityFixture,
  type TestBrowser,
} from '../../../../../tests/database/identity-fixture.ts';

let fixture: IdentityFixture;
beforeAll(async () => {
  fixture = await createIdentityFixture();
});
afterAll(() => fixture.close());

interface SetUp {
  readonly account: Account;
  readonly browser: TestBrowser;
  readonly codes: readonly string[];
  /** The code of the app so many steps of thirty seconds from now. */
  readonly code: (steps?: number) => string;
}

/** Somebody with an authenticator app, signed in where it was set up. */
async function setUp(): Promise<SetUp> {
  const account = await fixture.createAccount();
  const browser = fixture.browse(await fixture.serve());
  await browser.signIn(account);
  const { body: started } = await browser.post('totp/start');
  const app = new TOTP({ secret: Secret.fromBase32(started.secret) });
  const code = (steps = 0) => app.generate({ timestamp: fixture.clock.now.getTime() + steps * 30_000 });
  const confirmed = await browser.post('totp/confirm', { code: code() });
  expect(confirmed.status).toBe(200);
  // The next code is another one.
  fixture.clock.pass({ minutes: 1 });
  return { account, browser, code, codes: confirmed.body.recoveryCodes };
}

/** A new browser up to the question for the second factor. */
async function begin(account: Account): Promise<TestBrowser> {
  const browser = fixture.browse(await fixture.serve());
  expect((await browser.signIn(account)).body).toEqual({
    outcome: 'secondFactorAsked',
    kinds: ['totp', 'recoveryCode'],
  });
  return browser;
}

const totp = (code: string) => ({ factor: { kind: 'totp', code } });
const recovery = (code: string) => ({ factor: { kind: 'recoveryCode', code } });

describe('setting up an authenticator app', () => {
  it('gives a secret three ways, ten recovery codes once, and a new session token', async () => {
    const account = await fixture.createAccount();
    const browser = fixture.browse(await fixture.serve());
    await browser.signIn(account);
    const before = browser.cookies.get('__Host-vangnet_session');
    const { body } = await browser.post('totp/start');
    expect(body.uri).toContain(`secret=${body.secret}`);
    expect(body.uri).toMatch(/^otpauth:\/\/totp\/Vangnet/);
    const svg = Buffer.from(body.qrCode.split(',')[1] ?? '', 'base64').toString();
    expect(svg).toMatch(/^<svg /);
    const code = new TOTP({ secret: Secret.fromBase32(body.secret) }).generate({
      timestamp: fixture.clock.now.getTime(),
    });
    expect((await browser.post('totp/confirm', { code: '000000' })).body).toMatchObject({
      code: 'wrongCode',
    });
    const { body: confirmed } = await browser.post('totp/confirm', {
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
    });
    expect(new Set(confirmed.recoveryCodes).size).toBe(10);
    expect(confirmed.recoveryCodes[0]).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(browser.cookies.get('__Host-vangnet_session')).not.toBe(before);
    expect((await browser.get('access/account')).body).toMatchObject({
      totp: { addedAt: fixture.clock.now.toISOString() },
      recoveryCodesLeft: 10,
    });
    expect((await browser.post('totp/start')).body).toMatchObject({
      code: 'notPossibleNow',
      data: { reason: 'alreadyHasTotp' },
    });
  });

  it('keeps the secret and the recovery codes in a form that opens nothing', async () => {
    const { account, codes } = await setUp();
    const { database } = fixture.practice;
    const of = account.workerId;
    const { sealedSecret } = await database
      .selectFrom('totp')
      .selectAll()
      .where('workerId', '=', of)
      .executeTakeFirstOrThrow();
    // 12 bytes of nonce, 16 of tag, 20 of secret.
    expect(sealedSecret.length).toBe(48);
    const kept = await database.selectFrom('recoveryCode').selectAll().where('workerId', '=', of).execute();
    expect(kept.map(({ codeHash }) => codeHash.length)).toEqual(Array.from({ length: 10 }, () => 32));
    expect(JSON.stringify(kept)).not.toContain(codes[0]);
  });

  it('takes fifteen minutes at most', async () => {
    const browser = fixture.browse(await fixture.serve());
    await browser.signIn(await fixture.createAccount());
    expect((await browser.post('totp/confirm', { code: '123456' })).body.data).toEqual({ reason: 'expired' });
    await browser.post('totp/start');
    fixture.clock.pass({ minutes: 16 });
    expect((await browser.post('totp/confirm', { code: '123456' })).body.data).toEqual({ reason: 'expired' });
  });

  it('ends the sessions that began with the password alone', async () => {
    const account = await fixture.createAccount();
    const server = await fixture.serve();
    const [here, elsewhere] = [fixture.browse(server), fixture.browse(server)];
    await here.signIn(account);
    await elsewhere.signIn(account);
    const { body } = await here.post('totp/start');
    const app = new TOTP({ secret: Secret.fromBase32(body.secret) });
    await here.post('totp/confirm', { code: app.generate({ timestamp: fixture.clock.now.getTime() }) });
    expect((await here.get('access/who-am-i')).status).toBe(200);
    expect((await elsewhere.get('access/who-am-i')).status).toBe(401);
  });
});

describe('signing in with a second factor', () => {
  it('opens nothing after the password, and everything after the code', async () => {
    const { account, code } = await setUp();
    const browser = await begin(account);
    expect((await browser.get('access/who-am-i')).status).toBe(401);
    expect((await browser.post('second-factor', totp(code()))).body).toMatchObject({
      workerId: account.workerId,
      mustSetUpSecondFactor: false,
    });
    expect((await browser.get('access/who-am-i')).status).toBe(200);
    expect([...browser.cookies.keys()].sort()).toEqual(['__Host-vangnet_device', '__Host-vangnet_session']);
  });

  it('takes the code before and after, and none twice', async () => {
    const { account, code } = await setUp();
    const used = code(-1);
    expect((await (await begin(account)).post('second-factor', totp(used))).status).toBe(200);
    expect((await (await begin(account)).post('second-factor', totp(used))).body).toMatchObject({
      code: 'wrongCode',
    });
    expect((await (await begin(account)).post('second-factor', totp(code(-2)))).status).toBe(401);
    expect((await (await begin(account)).post('second-factor', totp(code(1)))).status).toBe(200);
    // Older than the last one that was used.
    expect((await (await begin(account)).post('second-factor', totp(code()))).status).toBe(401);
  });

  it('gives one code sent twice at once to one of the two', async () => {
    const { account, code } = await setUp();
    const browsers = [await begin(account), await begin(account)];
    const answers = await Promise.all(browsers.map((browser) => browser.post('second-factor', totp(code()))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('takes each recovery code once, however it is typed', async () => {
    const { account, codes } = await setUp();
    const [first = '', second = ''] = codes;
    const typed = ` ${first.toLowerCase().replaceAll('-', ' ')} `;
    expect((await (await begin(account)).post('second-factor', recovery(typed))).status).toBe(200);
    expect((await (await begin(account)).post('second-factor', recovery(first))).status).toBe(401);
    const both = [await begin(account), await begin(account)];
    const answers = await Promise.all(both.map((browser) => browser.post('second-factor', recovery(second))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('asks for the password again after ten minutes, and after five wrong codes', async () => {
    const { account, code } = await setUp();
    const slow = await begin(account);
    fixture.clock.pass({ minutes: 11 });
    expect((await slow.post('second-factor', totp(code()))).body).toMatchObject({ code: 'signInExpired' });
    const guessing = await begin(account);
    for (let tries = 0; tries < 5; tries += 1) await guessing.post('second-factor', totp('000000'));
    expect((await guessing.post('second-factor', totp(code()))).body).toMatchObject({
      code: 'signInExpired',
    });
    // A new password try does not buy five more codes.
    expect((await (await begin(account)).post('second-factor', totp(code()))).body).toMatchObject({
      code: 'tooManyTries',
    });
  });

  it('needs the password before the code', async () => {
    const { code } = await setUp();
    const browser = fixture.browse(await fixture.serve());
    expect((await browser.post('second-factor', totp(code()))).body).toMatchObject({ code: 'signInExpired' });
    browser.cookies.set('__Host-vangnet_signing_in', 'x'.repeat(43));
    expect((await browser.post('second-factor', totp(code()))).body).toMatchObject({ code: 'signInExpired' });
  });

  it.each([totp('12345'), totp('abcdef'), recovery(''), { factor: { kind: 'sms', code: '123456' } }, {}])(
    'refuses what is no code: %j',
    async (body) => {
      const browser = fixture.browse(await fixture.serve());
      expect((await browser.post('second-factor', body)).body).toMatchObject({ code: 'invalidInput' });
    },
  );
});

describe('changing how one signs in', () => {
  it('asks to prove again who one is after five minutes', async () => {
    const { browser, code } = await setUp();
    fixture.clock.pass({ minutes: 6 });
    expect((await browser.get('access/account')).body).toMatchObject({ recentlyProved: false });
    expect((await browser.post('totp/remove')).body).toMatchObject({ code: 'proofNeeded' });
    expect((await browser.post('recovery-codes')).body).toMatchObject({ code: 'proofNeeded' });
    const wrong = await browser.post('proof', { proof: { kind: 'password', password: 'wrong' } });
    expect(wrong.body.data.issues).toMatchObject([{ path: ['proof', 'password'], code: 'wrongPassword' }]);
    expect((await browser.post('proof', { proof: { kind: 'totp', code: '000000' } })).body).toMatchObject({
      code: 'wrongCode',
    });
    expect((await browser.post('proof', { proof: { kind: 'totp', code: code() } })).status).toBe(200);
    const { body } = await browser.post('recovery-codes');
    expect(body.recoveryCodes).toHaveLength(10);
    fixture.clock.pass({ minutes: 6 });
    await browser.post('proof', { proof: { kind: 'password', password: PASSWORD } });
    expect((await browser.post('totp/remove')).status).toBe(200);
    expect((await browser.post('totp/remove')).body).toMatchObject({ code: 'notFound' });
    expect((await browser.post('recovery-codes')).body.data).toEqual({ reason: 'noSecondFactor' });
  });

  it('makes the old recovery codes useless when there are new ones, and all of them without a factor', async () => {
    const { account, browser, codes } = await setUp();
    const { body } = await browser.post('recovery-codes');
    expect((await (await begin(account)).post('second-factor', recovery(codes[0] ?? ''))).status).toBe(401);
    expect(
      (await (await begin(account)).post('second-factor', recovery(body.recoveryCodes[0] ?? ''))).status,
    ).toBe(200);
    await browser.post('totp/remove');
    expect((await browser.get('access/account')).body).toMatchObject({ totp: null, recoveryCodesLeft: 0 });
    expect((await fixture.browse(await fixture.serve()).signIn(account)).body).toMatchObject({
      outcome: 'signedIn',
    });
  });

  it('stops whoever tries passwords in somebody else’s open session', async () => {
    const { browser } = await setUp();
    const tries = [];
    for (let n = 0; n < 11; n += 1) {
      tries.push((await browser.post('proof', { proof: { kind: 'password', password: `no ${n}` } })).status);
    }
    expect(tries).toEqual([...Array.from({ length: 10 }, () => 400), 429]);
  });
});

describe('a function that asks for a second factor', () => {
  it('opens nothing but the way to set one up', async () => {
    const account = await fixture.createAccount('administrator');
    const browser = fixture.browse(await fixture.serve());
    await browser.signIn(account);
    expect((await browser.get('access/second-factor-rule')).body).toEqual({ roles: [] });
    const rule = await browser.post('second-factor-rule', { roles: ['administrator', 'teamLead'] });
    expect(rule.body).toEqual({ roles: ['administrator', 'teamLead'] });
    expect((await browser.get('access/who-am-i')).body).toMatchObject({ mustSetUpSecondFactor: true });
    expect((await browser.get('organisation/workers')).body).toMatchObject({ code: 'secondFactorNeeded' });
    expect((await browser.get('access/accounts')).body).toMatchObject({ code: 'secondFactorNeeded' });
    expect((await browser.get('access/account')).body).toMatchObject({ secondFactorRequired: true });
    const again = await fixture.browse(await fixture.serve()).signIn(account);
    expect(again.body.worker).toMatchObject({ mustSetUpSecondFactor: true });
    const { body } = await browser.post('totp/start');
    const app = new TOTP({ secret: Secret.fromBase32(body.secret) });
    await browser.post('totp/confirm', { code: app.generate({ timestamp: fixture.clock.now.getTime() }) });
    expect((await browser.get('access/who-am-i')).body).toMatchObject({ mustSetUpSecondFactor: false });
    expect((await browser.get('organisation/workers')).status).toBe(200);
    // Removing it brings the question back.
    await browser.post('totp/remove');
    expect((await browser.get('organisation/workers')).body).toMatchObject({ code: 'secondFactorNeeded' });
  });

  it('is chosen by the administrator alone, among functions that exist', async () => {
    const consultant = fixture.browse(await fixture.serve());
    await consultant.signIn(await fixture.createAccount());
    expect((await consultant.post('second-factor-rule', { roles: [] })).body).toMatchObject({
      code: 'functionMayNot',
    });
    const administrator = fixture.browse(await fixture.serve());
    await administrator.signIn(await fixture.createAccount('administrator'));
    expect((await administrator.post('second-factor-rule', { roles: ['king'] })).body).toMatchObject({
      code: 'invalidInput',
    });
    const twice = await administrator.post('second-factor-rule', { roles: ['teamLead', 'teamLead'] });
    expect(twice.body).toEqual({ roles: ['teamLead'] });
  });
});
