import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createIdentityFixture,
  PUBLIC_URL,
  type IdentityFixture,
} from '../../../../../tests/database/identity-fixture.ts';
import { makeSoftwarePasskey, type Deviation } from '../../../../../tests/database/software-passkey.ts';

let fixture: IdentityFixture;
beforeAll(async () => {
  fixture = await createIdentityFixture();
});
afterAll(() => fixture.close());

/** Somebody with a passkey, signed in where it was made. */
async function setUp() {
  const server = await fixture.serve();
  const account = await fixture.createAccount();
  const browser = fixture.browse(server);
  await browser.signIn(account);
  const passkey = makeSoftwarePasskey(PUBLIC_URL);
  const { body } = await browser.post('passkeys/start');
  const creation = passkey.create(body.options);
  const added = await browser.post('passkeys', { name: 'Telephone', answer: creation });
  expect(added.status).toBe(200);
  return { server, account, browser, passkey, creation, added: added.body };
}

async function answerIn(
  { server, passkey }: Awaited<ReturnType<typeof setUp>>,
  deviation: Deviation = {},
  browser = fixture.browse(server),
) {
  const { body } = await browser.post('passkey-sign-in/start');
  const answer = passkey.answer(body.options, deviation);
  return { browser, answer, answered: await browser.post('passkey-sign-in', { answer }) };
}

describe('adding a passkey', () => {
  it('asks for one on the device that checks the person, and gives recovery codes with the first', async () => {
    const { browser, added, account } = await setUp();
    expect(added.passkey).toMatchObject({ name: 'Telephone', synced: false, lastUsedAt: null });
    expect(added.recoveryCodes).toHaveLength(10);
    fixture.clock.pass({ minutes: 1 });
    const { body } = await browser.post('passkeys/start');
    expect(body.options).toMatchObject({
      rp: { id: 'vangnet.example' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ type: 'public-key' }],
    });
    const second = makeSoftwarePasskey(PUBLIC_URL).create(body.options);
    expect((await browser.post('passkeys', { name: 'Laptop', answer: second })).body).toMatchObject({
      recoveryCodes: null,
    });
    expect((await browser.get('access/account')).body.passkeys).toMatchObject([
      { name: 'Telephone' },
      { name: 'Laptop' },
    ]);
    expect((await fixture.browse(await fixture.serve()).signIn(account)).body).toEqual({
      outcome: 'secondFactorAsked',
      kinds: ['passkey', 'recoveryCode'],
    });
  });

  it('is possible with each challenge once, within five minutes, in the session that asked', async () => {
    const { browser, creation, server, account } = await setUp();
    const again = await browser.post('passkeys', { name: 'Again', answer: creation });
    expect(again.body).toMatchObject({ code: 'passkeyNotAccepted' });
    const { body: late } = await browser.post('passkeys/start');
    fixture.clock.pass({ minutes: 6 });
    const answer = makeSoftwarePasskey(PUBLIC_URL).create(late.options);
    expect((await browser.post('passkeys', { name: 'Late', answer })).status).toBe(401);
    expect((await browser.post('passkeys/start')).body).toMatchObject({ code: 'proofNeeded' });

    const other = fixture.browse(server);
    await other.signIn(await fixture.createColleague(account));
    const { body: theirs } = await other.post('passkeys/start');
    const stolen = makeSoftwarePasskey(PUBLIC_URL).create(theirs.options);
    expect((await browser.post('passkeys', { name: 'Stolen', answer: stolen })).status).toBe(401);
  });

  it('refuses what is no passkey, another site, and an address without a name', async () => {
    const { browser, account } = await setUp();
    const { body } = await browser.post('passkeys/start');
    const elsewhere = makeSoftwarePasskey('https://vangnet.example.evil').create(body.options);
    expect((await browser.post('passkeys', { name: 'Evil', answer: elsewhere })).status).toBe(401);
    for (const answer of [{}, null, { ...elsewhere, rawId: '\u0000' }, { ...elsewhere, response: 'none' }]) {
      expect((await browser.post('passkeys', { name: 'Bad', answer })).body).toMatchObject({
        code: 'invalidInput',
      });
    }
    const numbered = fixture.browse(await fixture.serve({ publicUrl: 'http://127.0.0.1:3000' }));
    await numbered.signIn(await fixture.createColleague(account));
    expect((await numbered.post('passkeys/start')).body.data).toEqual({ reason: 'noPasskeysHere' });
    expect((await numbered.get('access/sign-in-ways')).body).toMatchObject({ passkey: false });
  });
});

describe('signing in with a passkey', () => {
  it('needs no user name and counts as both factors', async () => {
    const own = await setUp();
    const { answered, browser } = await answerIn(own);
    expect(answered.body).toMatchObject({ workerId: own.account.workerId, mustSetUpSecondFactor: false });
    expect((await browser.get('access/sessions')).body).toContainEqual(
      expect.objectContaining({ way: 'passkey', current: true }),
    );
    expect((await browser.get('access/account')).body.passkeys[0]?.lastUsedAt).not.toBeNull();
  });

  it('finishes a sign-in that began with a password', async () => {
    const own = await setUp();
    const browser = fixture.browse(own.server);
    await browser.signIn(own.account);
    expect((await answerIn(own, {}, browser)).answered.status).toBe(200);
    expect(browser.cookies.has('__Host-vangnet_signing_in')).toBe(false);
  });

  it('takes each answer once, also when it is sent twice at once', async () => {
    const own = await setUp();
    const { answer, answered } = await answerIn(own);
    expect(answered.status).toBe(200);
    const replayed = await fixture.browse(own.server).post('passkey-sign-in', { answer });
    expect(replayed.body).toMatchObject({ code: 'passkeyNotAccepted' });

    const { body } = await fixture.browse(own.server).post('passkey-sign-in/start');
    const twice = own.passkey.answer(body.options);
    const answers = await Promise.all(
      [1, 2].map(() => fixture.browse(own.server).post('passkey-sign-in', { answer: twice })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it.each<readonly [string, Deviation]>([
    ['for another site', { origin: 'https://elsewhere.example' }],
    ['without checking the person', { userVerified: false }],
    ['signed with another key', { signedBy: 'otherKey' }],
  ])('refuses an answer %s', async (_what, deviation) => {
    expect((await answerIn(await setUp(), deviation)).answered.body).toMatchObject({
      code: 'passkeyNotAccepted',
    });
  });

  it('refuses a copy of the device: its counter lags behind', async () => {
    const own = await setUp();
    await answerIn(own, { counter: 9 });
    expect((await answerIn(own, { counter: 9 })).answered.status).toBe(401);
  });

  it('refuses a challenge that is older than five minutes, that nobody gave, or for another purpose', async () => {
    const own = await setUp();
    const browser = fixture.browse(own.server);
    const { body } = await browser.post('passkey-sign-in/start');
    fixture.clock.pass({ minutes: 6 });
    const late = own.passkey.answer(body.options);
    expect((await browser.post('passkey-sign-in', { answer: late })).status).toBe(401);
    const invented = own.passkey.answer({ challenge: 'aW52ZW50ZWQ' });
    expect((await browser.post('passkey-sign-in', { answer: invented })).status).toBe(401);
    const { body: proof } = await own.browser.post('proof/passkey');
    const answer = own.passkey.answer(proof.options);
    expect((await browser.post('passkey-sign-in', { answer })).status).toBe(401);
  });
});

describe('a passkey of an account', () => {
  it('proves again who one is, in the session that asked and for its owner only', async () => {
    const own = await setUp();
    const stranger = await setUp();
    fixture.clock.pass({ minutes: 6 });
    const ask = async () => (await own.browser.post('proof/passkey')).body.options;
    const theirs = { proof: { kind: 'passkey', answer: stranger.passkey.answer(await ask()) } };
    expect((await own.browser.post('proof', theirs)).body).toMatchObject({ code: 'passkeyNotAccepted' });
    const answer = own.passkey.answer(await ask());
    expect((await own.browser.post('proof', { proof: { kind: 'passkey', answer } })).status).toBe(200);
    expect((await own.browser.get('access/account')).body).toMatchObject({ recentlyProved: true });
  });

  it('is renamed and removed by its owner alone', async () => {
    const own = await setUp();
    const stranger = await setUp();
    const path = `passkeys/${own.added.passkey.id}`;
    expect((await stranger.browser.post(`${path}/name`, { name: 'Mine' })).body).toMatchObject({
      code: 'notFound',
    });
    expect((await stranger.browser.post(`${path}/remove`)).body).toMatchObject({ code: 'notFound' });
    expect((await own.browser.post(`${path}/name`, { name: ' ' })).body).toMatchObject({
      code: 'invalidInput',
    });
    expect((await own.browser.post(`${path}/name`, { name: 'Old telephone' })).body).toMatchObject({
      name: 'Old telephone',
    });
    expect((await own.browser.post(`${path}/remove`)).status).toBe(200);
    expect((await answerIn(own)).answered.status).toBe(401);
    expect((await fixture.browse(own.server).signIn(own.account)).body).toMatchObject({
      outcome: 'signedIn',
    });
  });
});
