import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createIdentityFixture,
  PASSWORD,
  type Account,
  type Answer,
  type IdentityFixture,
} from '../../../../../tests/database/identity-fixture.ts';

let fixture: IdentityFixture;
beforeAll(async () => {
  fixture = await createIdentityFixture();
});
afterAll(() => fixture.close());

const NEW = 'vier blauwe paraplu’s';
/** A reset link stands in the answer itself, that of an invitation beside the invitation. */
const linkOf = ({ body }: Answer): string => (body as unknown as { readonly link: string }).link;
const tokenOf = (link: string): string => link.split('#')[1] ?? '';

async function signInAs(account: Account, options: { mail?: boolean } = {}) {
  const browser = fixture.browse(await fixture.serve(options));
  expect((await browser.signIn(account)).status).toBe(200);
  return browser;
}

describe('changing a password', () => {
  it('ends every session but this one, which gets another token', async () => {
    const account = await fixture.createAccount();
    const [here, there] = [await signInAs(account), await signInAs(account)];
    const before = here.cookies.get('__Host-vangnet_session');
    const changed = await here.post('password', { currentPassword: PASSWORD, newPassword: NEW });
    expect(changed.body).toEqual({ endedSessions: 1 });
    expect(here.cookies.get('__Host-vangnet_session')).not.toBe(before);
    expect((await here.get('access/who-am-i')).status).toBe(200);
    expect((await there.get('access/who-am-i')).status).toBe(401);
    expect((await there.signIn(account)).status).toBe(401);
    expect((await there.signIn(account, NEW)).status).toBe(200);
  });

  it.each([
    ['', 'passwordTooShort'],
    ['elf tekens!', 'passwordTooShort'],
    ['Welkom2026!!', 'passwordTooUsual'],
    ['qwertyuiop123', 'passwordTooUsual'],
    ['aaaaaaaaaaaaaaaa', 'passwordTooUsual'],
    ['Zonnebloem2026', 'passwordTooUsual'],
    ['testman-somebody', 'passwordTooUsual'],
    ['x'.repeat(201), 'tooLong'],
  ])('refuses %j as %s', async (newPassword, code) => {
    const browser = await signInAs(await fixture.createAccount());
    const { body } = await browser.post('password', { currentPassword: PASSWORD, newPassword });
    expect(body).toMatchObject({ code: 'invalidInput', data: { issues: [{ path: ['newPassword'], code }] } });
  });

  it.each(['paard batterij niet', '👩‍👧‍👦👩‍👧‍👦🏠🏠🌻🌻🍀🍀⭐⭐🎈🎉🎊', 'x7#kQ9!vLp2z', 'mijn hond eet graag soep'])(
    'takes %j, whatever it is made of',
    async (newPassword) => {
      const account = await fixture.createAccount();
      const browser = await signInAs(account);
      const changed = await browser.post('password', { currentPassword: PASSWORD, newPassword });
      expect(changed.status).toBe(200);
      expect((await fixture.browse(await fixture.serve()).signIn(account, newPassword)).status).toBe(200);
    },
  );

  it('asks for the present one', async () => {
    const browser = await signInAs(await fixture.createAccount());
    const { body } = await browser.post('password', { currentPassword: 'wrong', newPassword: NEW });
    expect(body.data.issues).toMatchObject([{ path: ['currentPassword'], code: 'wrongPassword' }]);
  });
});

describe('a forgotten password', () => {
  const setEmail = async (account: Account, email: string) => {
    const administrator = await signInAs(await fixture.createColleague(account, 'administrator'));
    const answer = await administrator.post(`accounts/${account.workerId}/email`, { email });
    expect(answer.body).toEqual({ email: email.toLowerCase() });
    return administrator;
  };

  it('is chosen anew by a link in a mail, once, and signs out everywhere', async () => {
    const account = await fixture.createAccount();
    const email = `Some.Body@${randomUUID()}.example`;
    await setEmail(account, email);
    const signedIn = await signInAs(account);
    const browser = fixture.browse(await fixture.serve({ mail: true }));
    expect((await browser.post('password-reset/request', { usernameOrEmail: email })).body).toEqual({});
    const mail = fixture.mails.at(-1);
    expect(mail).toMatchObject({ to: email.toLowerCase(), subject: 'Een nieuw wachtwoord voor Vangnet' });
    const link = /https:\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    expect(link).toMatch(/^https:\/\/vangnet\.example\/reset-password#[\w-]{43}$/);
    const token = tokenOf(link);
    const weak = await browser.post('password-reset', { token, newPassword: 'Welkom2026!!' });
    expect(weak.body).toMatchObject({ code: 'invalidInput' });
    const both = await Promise.all(
      [NEW, `${NEW}!`].map((newPassword) => browser.post('password-reset', { token, newPassword })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    const [chosen] = both.filter(({ status }) => status === 200);
    expect(chosen?.body).toEqual({ username: account.username });
    expect((await browser.get('access/who-am-i')).status).toBe(401);
    expect((await signedIn.get('access/who-am-i')).status).toBe(401);
    const again = await browser.post('password-reset', { token, newPassword: NEW });
    expect(again.body).toMatchObject({ code: 'linkNoLongerValid' });
  });

  it('answers the same for whoever exists, and fills nobody’s mailbox', async () => {
    const account = await fixture.createAccount();
    await setEmail(account, `${randomUUID()}@mailbox.example`);
    const server = await fixture.serve({ mail: true });
    const ask = (usernameOrEmail: string, network: number) =>
      fixture.browse(server, `203.0.${network}.1`).post('password-reset/request', { usernameOrEmail });
    expect((await ask('nobody at all', 1)).body).toEqual({});
    const before = fixture.mails.length;
    for (let network = 2; network < 8; network += 1) {
      expect((await ask(account.username, network)).body).toEqual({});
    }
    expect(fixture.mails.length - before).toBe(3);
    const tries = [];
    for (let times = 0; times < 6; times += 1) tries.push((await ask('somebody', 9)).status);
    expect(tries).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('can be chosen anew by a link of the administrator, valid one hour', async () => {
    const account = await fixture.createAccount();
    const administrator = await signInAs(await fixture.createColleague(account, 'administrator'));
    const create = async () => linkOf(await administrator.post(`accounts/${account.workerId}/reset-link`));
    const [old, expired] = [await create(), await create()];
    const browser = fixture.browse(await fixture.serve());
    const reset = (link: string) =>
      browser.post('password-reset', { token: tokenOf(link), newPassword: NEW });
    // Only the newest works, and only for an hour.
    expect((await reset(old)).status).toBe(410);
    fixture.clock.pass({ minutes: 61 });
    expect((await reset(expired)).status).toBe(410);
    expect((await reset(await create())).status).toBe(200);
    const outsider = await signInAs(await fixture.createAccount('administrator'));
    expect((await outsider.post(`accounts/${account.workerId}/reset-link`)).body).toMatchObject({
      code: 'notFound',
    });
    expect((await browser.signIn(account)).status).toBe(401);
    expect((await browser.signIn(account, NEW)).status).toBe(200);
  });

  it('keeps the second factor, unless the administrator hears that every device is lost', async () => {
    const account = await fixture.createAccount();
    const administrator = await signInAs(await fixture.createColleague(account, 'administrator'));
    const { organisationId, workerId } = account;
    await fixture.practice.database
      .insertInto('passkey')
      .values({
        organisationId,
        workerId,
        id: randomUUID(),
        credentialId: randomUUID(),
        publicKey: Buffer.alloc(8),
        counter: 0,
        transports: [],
        synced: false,
        name: 'Lost',
        addedAt: fixture.clock.now,
      })
      .execute();
    const browser = fixture.browse(await fixture.serve());
    const resetWith = async (removeSecondFactors: boolean) => {
      const made = await administrator.post(`accounts/${workerId}/reset-link`, { removeSecondFactors });
      await browser.post('password-reset', { token: tokenOf(linkOf(made)), newPassword: NEW });
      return (await browser.signIn(account, NEW)).body.outcome;
    };
    expect(await resetWith(false)).toBe('secondFactorAsked');
    expect((await administrator.get('access/accounts')).body).toContainEqual(
      expect.objectContaining({ workerId, hasSecondFactor: true }),
    );
    expect(await resetWith(true)).toBe('signedIn');
  });

  it.each([
    { token: 'short', newPassword: NEW },
    { token: 'x'.repeat(43) },
    { token: null, newPassword: NEW },
  ])('refuses what is no link: %j', async (body) => {
    const browser = fixture.browse(await fixture.serve());
    expect((await browser.post('password-reset', body)).body).toMatchObject({ code: 'invalidInput' });
  });

  it('belongs to one e-mail address per worker', async () => {
    const account = await fixture.createAccount();
    const colleague = await fixture.createColleague(account);
    const email = `${randomUUID()}@taken.example`;
    const administrator = await setEmail(account, email);
    const path = `accounts/${colleague.workerId}/email`;
    expect((await administrator.post(path, { email })).body.data.issues).toMatchObject([
      { code: 'emailTaken' },
    ]);
    expect((await administrator.post(path, { email: 'no address' })).body.data.issues).toMatchObject([
      { path: ['email'], code: 'emailFormat' },
    ]);
    expect((await administrator.post(path, { email: null })).status).toBe(200);
    expect((await administrator.post(`accounts/${randomUUID()}/email`, { email: null })).body).toMatchObject({
      code: 'notFound',
    });
  });
});

describe('an invitation', () => {
  const invited = (given: object = {}) => ({
    name: 'Nieuwe Collega',
    role: 'researcher',
    unitId: null,
    from: '2026-11-01',
    ...given,
  });

  it('becomes an account with a function, once', async () => {
    const account = await fixture.createAccount('administrator');
    const administrator = await signInAs(account, { mail: true });
    const email = `${randomUUID()}@new.example`;
    const { body } = await administrator.post('invitations', invited({ email }));
    expect(body).toMatchObject({
      invitation: { name: 'Nieuwe Collega', email, role: 'researcher', state: 'open' },
      link: { mailed: true },
    });
    expect(fixture.mails.at(-1)).toMatchObject({ to: email, subject: 'Uitnodiging voor Vangnet' });
    const token = tokenOf(body.link.link);
    expect(body.link.link).toMatch(/^https:\/\/vangnet\.example\/invitation#/);
    const browser = fixture.browse(await fixture.serve());
    expect((await browser.post('invitation', { token })).body).toEqual({
      name: 'Nieuwe Collega',
      organisationName: 'Dienst Zonnebloem',
    });
    const accept = (given: object = {}) =>
      browser.post('invitation/accept', { token, username: `New-${randomUUID()}`, password: NEW, ...given });
    expect((await accept({ username: account.username })).body.data.issues).toMatchObject([
      { path: ['username'], code: 'usernameTaken' },
    ]);
    expect((await accept({ username: 'ø' })).body.data.issues).toMatchObject([{ code: 'usernameFormat' }]);
    expect((await accept({ password: 'nieuwe-collega' })).body.data.issues).toMatchObject([
      { path: ['password'], code: 'passwordTooUsual' },
    ]);
    const answers = await Promise.all([accept(), accept()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect(answers.find(({ status }) => status === 200)?.body).toMatchObject({
      name: 'Nieuwe Collega',
      acting: { role: 'researcher' },
    });
    expect((await browser.get('access/who-am-i')).status).toBe(200);
    expect((await browser.post('invitation', { token })).body).toMatchObject({ code: 'linkNoLongerValid' });
    expect((await administrator.get('access/invitations')).body).toMatchObject([{ state: 'accepted' }]);
    const id = body.invitation.id;
    expect((await administrator.post(`invitations/${id}/renew`)).body.data).toEqual({
      reason: 'alreadyEnded',
    });
    expect((await administrator.post(`invitations/${id}/withdraw`)).body.data).toEqual({
      reason: 'alreadyEnded',
    });
  });

  it('ends after seven days, and can be renewed before and after', async () => {
    const account = await fixture.createAccount('administrator');
    const administrator = await signInAs(account);
    const { body } = await administrator.post('invitations', invited());
    const id = body.invitation.id;
    const browser = fixture.browse(await fixture.serve());
    const look = async (link: string) => (await browser.post('invitation', { token: tokenOf(link) })).status;
    expect(body.link.mailed).toBe(false);
    const renewed = await administrator.post(`invitations/${id}/renew`);
    expect([await look(body.link.link), await look(renewed.body.link.link)]).toEqual([410, 200]);
    fixture.clock.pass({ hours: 7 * 24 + 1 });
    expect(await look(renewed.body.link.link)).toBe(410);
    const later = await signInAs(account);
    expect((await later.get('access/invitations')).body).toMatchObject([{ id, state: 'expired' }]);
    const { body: last } = await later.post(`invitations/${id}/renew`);
    expect([last.invitation.state, await look(last.link.link)]).toEqual(['open', 200]);
  });

  it('that is withdrawn leaves an inactive worker', async () => {
    const administrator = await signInAs(await fixture.createAccount('administrator'));
    const { body } = await administrator.post('invitations', invited());
    const { id, workerId } = body.invitation;
    const withdrawn = await administrator.post(`invitations/${id}/withdraw`);
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn' });
    const browser = fixture.browse(await fixture.serve());
    expect((await browser.post('invitation', { token: tokenOf(body.link.link) })).status).toBe(410);
    expect((await administrator.get('access/accounts')).body).toContainEqual(
      expect.objectContaining({ workerId, active: false, username: null }),
    );
  });

  it('is refused where it cannot be, and is no other organisation’s', async () => {
    const administrator = await signInAs(await fixture.createAccount('administrator'));
    const commandId = randomUUID();
    const invite = async (given: object) => (await administrator.post('invitations', invited(given))).body;
    expect(await invite({ unitId: randomUUID(), role: 'consultant' })).toMatchObject({
      code: 'invalidInput',
    });
    expect(await invite({ role: 'consultant' })).toMatchObject({ code: 'invalidInput' });
    expect(await invite({ name: ' ' })).toMatchObject({ code: 'invalidInput' });
    const { invitation } = await invite({ commandId });
    expect(await invite({ commandId })).toMatchObject({ code: 'commandIdReused' });
    const outsider = await signInAs(await fixture.createAccount('administrator'));
    expect((await outsider.get('access/invitations')).body).toEqual([]);
    const path = `invitations/${invitation.id}`;
    expect((await outsider.post(`${path}/renew`)).body).toMatchObject({ code: 'notFound' });
    expect((await outsider.post(`${path}/withdraw`)).body).toMatchObject({ code: 'notFound' });
    const consultant = await signInAs(await fixture.createAccount());
    expect((await consultant.post('invitations', invited())).body).toMatchObject({ code: 'functionMayNot' });
  });
});
