import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createIdentityFixture,
  type IdentityFixture,
} from '../../../../../tests/database/identity-fixture.ts';

let fixture: IdentityFixture;
beforeAll(async () => {
  fixture = await createIdentityFixture();
});
afterAll(() => fixture.close());

async function signInTwice() {
  const server = await fixture.serve();
  const account = await fixture.createAccount();
  const [here, there] = [fixture.browse(server), fixture.browse(server)];
  await there.signIn(account);
  fixture.clock.pass({ minutes: 10 });
  await here.signIn(account);
  return { server, account, here, there };
}

const isIn = async (browser: { get: (path: string) => Promise<{ status: number }> }) =>
  (await browser.get('access/who-am-i')).status === 200;

describe('a session', () => {
  it('ends after twelve hours without a request, and after seven days whatever happens', async () => {
    const server = await fixture.serve();
    const account = await fixture.createAccount();
    const browser = fixture.browse(server);
    await browser.signIn(account);
    fixture.clock.pass({ hours: 11 });
    expect(await isIn(browser)).toBe(true);
    fixture.clock.pass({ hours: 13 });
    expect(await isIn(browser)).toBe(false);

    await browser.signIn(account);
    for (let halfDays = 0; halfDays < 16; halfDays += 1) {
      fixture.clock.pass({ hours: 10 });
      expect(await isIn(browser)).toBe(true);
    }
    fixture.clock.pass({ hours: 9 });
    expect(await isIn(browser)).toBe(false);
  });

  it('gets another token when somebody signs in again in the same browser', async () => {
    const server = await fixture.serve();
    const account = await fixture.createAccount();
    const browser = fixture.browse(server);
    await browser.signIn(account);
    const old = fixture.browse(server);
    for (const [name, value] of browser.cookies) old.cookies.set(name, value);
    await browser.signIn(account);
    expect([await isIn(old), await isIn(browser)]).toEqual([false, true]);
  });

  it('that somebody chose for another is worth nothing', async () => {
    const browser = fixture.browse(await fixture.serve());
    browser.cookies.set('__Host-vangnet_session', 'x'.repeat(43));
    expect(await isIn(browser)).toBe(false);
    await browser.signIn(await fixture.createAccount());
    expect(browser.cookies.get('__Host-vangnet_session')).not.toBe('x'.repeat(43));
  });

  it('ends at once when the worker is made inactive, and stays so', async () => {
    const { account, here } = await signInTwice();
    const { database } = fixture.practice;
    const set = (active: boolean) =>
      database.updateTable('worker').set({ active }).where('id', '=', account.workerId).execute();
    await set(false);
    expect(await isIn(here)).toBe(false);
    await set(true);
    expect(await isIn(here)).toBe(false);
  });
});

describe('the list of one’s sessions', () => {
  it('says in words where and when, and which is this one', async () => {
    const { here } = await signInTwice();
    const { body, rows } = await here.get('access/sessions');
    expect(body).toMatchObject([
      { current: true, way: 'password', device: { browser: 'firefox', system: 'linux' } },
      { current: false },
    ]);
    expect(Date.parse(rows[0]?.signedInAt ?? '') - Date.parse(rows[1]?.signedInAt ?? '')).toBe(600_000);
    expect(JSON.stringify(body)).not.toContain('Mozilla');
  });

  it('ends one, or all but this one', async () => {
    const { server, account, here, there } = await signInTwice();
    const { rows: sessions } = await here.get('access/sessions');
    expect((await here.post(`sessions/${sessions[1]?.id ?? ''}/end`)).status).toBe(200);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    expect((await here.post(`sessions/${sessions[1]?.id ?? ''}/end`)).body).toMatchObject({
      code: 'notFound',
    });
    const third = fixture.browse(server);
    await third.signIn(account);
    await there.signIn(account);
    expect((await here.post('sessions/end-others')).body).toEqual({ ended: 2 });
    expect([await isIn(here), await isIn(third), await isIn(there)]).toEqual([true, false, false]);
  });

  it('reaches nobody else’s', async () => {
    const [mine, theirs] = [await signInTwice(), await signInTwice()];
    const { rows: sessions } = await theirs.here.get('access/sessions');
    const refused = await mine.here.post(`sessions/${sessions[0]?.id ?? ''}/end`);
    expect(refused.body).toMatchObject({ code: 'notFound' });
    await mine.here.post('sessions/end-others');
    expect(await isIn(theirs.here)).toBe(true);
  });

  it('can be emptied by the administrator of the same organisation', async () => {
    const { here, account } = await signInTwice();
    const path = `accounts/${account.workerId}/end-sessions`;
    const outsider = fixture.browse(await fixture.serve());
    await outsider.signIn(await fixture.createAccount('administrator'));
    expect((await outsider.post(path)).body).toMatchObject({ code: 'notFound' });
    const administrator = fixture.browse(await fixture.serve());
    await administrator.signIn(await fixture.createColleague(account, 'administrator'));
    expect((await administrator.post(path)).body).toEqual({ ended: 2 });
    expect(await isIn(here)).toBe(false);
  });
});

describe('acting in one of several functions', () => {
  it('is asked at signing in, remembered, and decides what one may', async () => {
    const account = await fixture.createAccount('researcher', 'administrator');
    const [researcher = '', administrator = ''] = account.functionIds;
    const server = await fixture.serve();
    const browser = fixture.browse(server);
    const { body } = await browser.signIn(account);
    expect(body.worker).toMatchObject({ mustChooseFunction: true });
    const chosen = await browser.post('function', { functionId: researcher });
    expect(chosen.body).toMatchObject({
      mustChooseFunction: false,
      acting: { id: researcher, role: 'researcher' },
      mayManageOrganisation: false,
    });
    expect((await browser.get('access/accounts')).body).toMatchObject({ code: 'functionMayNot' });
    await browser.post('function', { functionId: administrator });
    expect((await browser.get('access/who-am-i')).body).toMatchObject({
      acting: { role: 'administrator' },
      mustChooseFunction: false,
      mayManageOrganisation: true,
    });
    expect((await browser.get('access/accounts')).status).toBe(200);
    const later = await fixture.browse(server).signIn(account);
    expect(later.body.worker).toMatchObject({ mustChooseFunction: true, acting: { id: administrator } });
  });

  it('is possible in a function that one holds today only', async () => {
    const account = await fixture.createAccount('consultant', 'teamLead');
    const other = await fixture.createAccount();
    const browser = fixture.browse(await fixture.serve());
    await browser.signIn(account);
    const refused = await browser.post('function', { functionId: other.functionIds[0] });
    expect(refused.body).toMatchObject({ code: 'notFound' });
    const [ended = ''] = account.functionIds;
    await browser.post('function', { functionId: ended });
    await fixture.practice.database
      .updateTable('workerFunction')
      .set({ untilDate: '2026-01-01' })
      .where('id', '=', ended)
      .execute();
    expect((await browser.post('function', { functionId: ended })).body).toMatchObject({ code: 'notFound' });
    expect((await browser.get('access/who-am-i')).body).toMatchObject({ acting: { role: 'teamLead' } });
  });
});
