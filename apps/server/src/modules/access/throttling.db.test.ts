import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createIdentityFixture,
  type IdentityFixture,
  type TestBrowser,
} from '../../../../../tests/database/identity-fixture.ts';
import { toNetwork } from './count-try.ts';

let fixture: IdentityFixture;
beforeAll(async () => {
  fixture = await createIdentityFixture();
});
afterAll(() => fixture.close());

type NewAccount = Awaited<ReturnType<IdentityFixture['createAccount']>>;

async function guess(browser: TestBrowser, account: NewAccount, times: number): Promise<readonly number[]> {
  const seen: number[] = [];
  for (let tries = 0; tries < times; tries += 1) seen.push((await browser.signIn(account, 'wrong')).status);
  return seen;
}

describe('wrong tries', () => {
  it('stop the one who makes them after five, and nobody else', async () => {
    const server = await fixture.serve();
    const account = await fixture.createAccount();
    const stranger = fixture.browse(server, '198.51.100.4');
    expect(await guess(stranger, account, 6)).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await stranger.signIn(account)).body).toMatchObject({
      code: 'tooManyTries',
      data: { retryAfterSeconds: 300 },
    });
    // The owner, in an office elsewhere, never signed in there before.
    expect((await fixture.browse(server, '203.0.113.9').signIn(account)).status).toBe(200);
  });

  it('end with their time, and leave no trace after a right one', async () => {
    const server = await fixture.serve();
    const account = await fixture.createAccount();
    const browser = fixture.browse(server);
    await guess(browser, account, 6);
    fixture.clock.pass({ minutes: 5 });
    expect((await browser.signIn(account)).status).toBe(200);
    expect(await guess(fixture.browse(server), account, 5)).toEqual([401, 401, 401, 401, 401]);
  });

  it('of a stranger on the same network never stop the owner in a browser they signed in with before', async () => {
    const server = await fixture.serve();
    const account = await fixture.createAccount();
    const owner = fixture.browse(server, '198.51.100.20');
    await owner.signIn(account);
    await owner.post('sign-out');
    expect((await guess(fixture.browse(server, '198.51.100.21'), account, 7)).at(-1)).toBe(429);
    expect((await owner.signIn(account)).status).toBe(200);
  });

  it('in a known browser have an end as well', async () => {
    const server = await fixture.serve();
    const account = await fixture.createAccount();
    const owner = fixture.browse(server, '198.51.100.30');
    await owner.signIn(account);
    const seen = await guess(owner, account, 11);
    expect(seen.filter((status) => status === 429)).toEqual([429]);
  });

  it('count for a name that nobody has exactly as for one that somebody has', async () => {
    const server = await fixture.serve();
    const [known, unknown] = [fixture.browse(server, '198.51.101.1'), fixture.browse(server, '198.51.102.1')];
    const account = await fixture.createAccount();
    expect(await guess(unknown, { ...account, username: 'nobody-at-all' }, 7)).toEqual(
      await guess(known, account, 7),
    );
  });

  it('over many names from one network are stopped too, but not for known browsers there', async () => {
    const server = await fixture.serve();
    const account = await fixture.createAccount();
    const colleague = fixture.browse(server, '198.51.103.2');
    await colleague.signIn(account);
    const sprayer = fixture.browse(server, '198.51.103.1');
    const { database } = fixture.practice;
    const seen: number[] = [];
    for (let name = 0; name < 102; name += 1) {
      const { status } = await sprayer.post('sign-in', { username: `name-${name}`, password: 'wrong' });
      seen.push(status);
    }
    expect(seen.filter((status) => status === 401)).toHaveLength(100);
    expect((await colleague.signIn(account)).status).toBe(200);
    const kept = await database.selectFrom('signInTry').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain('name-1');
  });

  it('sent all at once are counted one by one', async () => {
    const server = await fixture.serve();
    const account = await fixture.createAccount();
    const browser = fixture.browse(server, '198.51.104.1');
    const answers = await Promise.all(Array.from({ length: 20 }, () => browser.signIn(account, 'wrong')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });
});

describe('a network', () => {
  it.each([
    ['192.0.2.77', '192.0.2.0/24'],
    ['::ffff:192.0.2.77', '192.0.2.0/24'],
    ['2001:db8:1:2ff::5', '2001:db8:1:200::/56'],
    ['2001:0db8:0001:0200:1:2:3:4', '2001:db8:1:200::/56'],
    ['fe80::1%eth0', 'fe80:0:0:000::/56'],
    ['::1', '0:0:0:000::/56'],
  ])('of %s is %s', (address, network) => {
    expect(toNetwork(address)).toBe(network);
  });
});
