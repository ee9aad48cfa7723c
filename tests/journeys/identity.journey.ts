import type { Browser, BrowserContext } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { asAdministrator, command, hireColleague, invite, type Colleague } from './colleague.ts';
import { startIdentityProvider } from './identity-provider.ts';
import { expect, expectNoAxeViolations, screenshot, signInAs, test, type Page } from './journey.ts';
import { Keyboard } from './keyboard.ts';

const codeField = (page: Page) => page.getByLabel('Code van zes cijfers');
const passwordField = (page: Page) => page.getByLabel('Wachtwoord', { exact: true });
const insideOf = (page: Page) => page.getByRole('link', { name: 'Mijn account' });

async function typeAccount(page: Page, { username, password }: Colleague): Promise<void> {
  await page.getByLabel('Gebruikersnaam').fill(username);
  await passwordField(page).fill(password);
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click();
}

async function signIn(page: Page, colleague: Colleague, path = '/'): Promise<void> {
  await page.goto(path);
  await typeAccount(page, colleague);
  await expect(insideOf(page)).toBeVisible();
}

/** An authenticator app: each of its codes counts once, so that the next one is of another half minute. */
class AuthenticatorApp {
  readonly #totp: TOTP;
  #ahead = -30_000;

  constructor(secret: string) {
    this.#totp = new TOTP({ secret: Secret.fromBase32(secret) });
  }

  nextCode(): string {
    const timestamp = Date.now() + this.#ahead;
    this.#ahead += 30_000;
    return this.#totp.generate({ timestamp });
  }
}

/** The app that somebody has who types the secret from the page. */
async function readApp(page: Page): Promise<AuthenticatorApp> {
  const secret = (await page.locator('.account-secret').textContent()) ?? '';
  return new AuthenticatorApp(secret.replaceAll(' ', ''));
}

/** Sets up the app by the routes of the page; the page itself is walked in a journey of its own. */
async function giveApp({ request }: BrowserContext): Promise<AuthenticatorApp> {
  const { secret } = await command<{ secret: string }>(request, '/access/totp/start');
  const app = new AuthenticatorApp(secret);
  await command(request, '/access/totp/confirm', { code: app.nextCode() });
  return app;
}

/** Ends every session of somebody but those of this context, as they would from another device. */
async function endElsewhere(browser: Browser, colleague: Colleague, app?: AuthenticatorApp): Promise<void> {
  const elsewhere = await browser.newContext();
  const { username, password } = colleague;
  await command(elsewhere.request, '/access/sign-in', { username, password });
  if (app) {
    const factor = { kind: 'totp', code: app.nextCode() };
    await command(elsewhere.request, '/access/second-factor', { factor });
  }
  await command(elsewhere.request, '/access/sessions/end-others');
  await elsewhere.close();
}

/** A conversation with the cursor before the full stop of its first words. */
async function beginSentence(page: Page): Promise<{ readonly talk: string }> {
  const { id: caseId } = await command<{ id: string }>(page.request, '/cases', {
    details: { workingTitle: 'Midden in een zin' },
  });
  const { id } = await command<{ id: string }>(page.request, `/cases/${caseId}/conversations`, {
    details: { presence: {} },
  });
  const talk = `/cases/${caseId}/conversations/${id}`;
  await page.goto(talk);
  await prose(page).pressSequentially('Mama zegt .');
  await expect(page.getByText(/^Bewaard om/)).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  return { talk };
}

const prose = (page: Page) => page.getByRole('textbox', { name: 'Wat er gezegd is' });
const againDialog = (page: Page, { name }: Colleague) =>
  page.getByRole('dialog', { name: `Meld je opnieuw aan, ${name}` });

/** The cursor is where it was: what is typed now stands in the middle of the sentence. */
async function expectSentenceGoesOn(page: Page, talk: string): Promise<void> {
  await expect(prose(page)).toBeFocused();
  await page.keyboard.type(' goed slaapt');
  await expect(prose(page)).toHaveText('Mama zegt dat Yara goed slaapt.');
  await expect
    .poll(async () => ((await (await page.request.get(`/api${talk}`)).json()) as { text?: string }).text)
    .toContain('Mama zegt dat Yara goed slaapt.');
}

test('an invitation is accepted by keyboard alone, and its token stays in no address', async ({
  page,
  browser,
}) => {
  const { link } = await invite(browser, { name: 'Lotte Baert' });
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: 'Welkom, Lotte Baert' })).toBeVisible();
  expect(page.url()).not.toContain('#');
  expect(
    await page.evaluate(() => JSON.stringify([history.state, Object.entries(localStorage)])),
  ).not.toContain(new URL(link).hash.slice(1));
  await expectNoAxeViolations(page);
  await screenshot(page, 'invitation');

  const keyboard = new Keyboard(page);
  await keyboard.reach(page.getByLabel('Gebruikersnaam'));
  await keyboard.type(`lotte.${Date.now()}`);
  await keyboard.reach(passwordField(page));
  await keyboard.type('kort');
  await keyboard.press('Enter');
  await expect(page.getByText(/heeft minstens 12 tekens/)).toBeVisible();
  await keyboard.type(', maar nu een hele zin');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn dag' })).toBeVisible();

  await page.goto(link);
  await expect(page.getByText(/^Deze link werkt niet/)).toBeVisible();
});

test('an app as second factor is set up, and one of the codes shown once opens the door without it', async ({
  page,
  browser,
}) => {
  const colleague = await hireColleague(browser, 'Jonas Vermeulen');
  await signIn(page, colleague, '/account');
  await page.getByRole('button', { name: 'Authenticator-app instellen' }).click();
  await page.getByRole('button', { name: 'Scannen lukt niet' }).click();
  await expect(page.getByRole('img', { name: 'QR-code voor je authenticator-app' })).toBeVisible();
  await expectNoAxeViolations(page);
  await codeField(page).fill((await readApp(page)).nextCode());
  await page.getByRole('dialog').getByRole('button', { name: 'Instellen', exact: true }).click();

  const codes = page.getByRole('list', { name: 'Je herstelcodes' }).getByRole('listitem');
  await expect(codes).toHaveCount(10);
  await expectNoAxeViolations(page);
  const recoveryCode = (await codes.first().textContent()) ?? '';
  await page.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
  await expect(page.getByText('Je hebt nog 10 codes', { exact: false })).toBeVisible();
  await screenshot(page, 'account');
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'Afmelden', exact: true }).click();
  await typeAccount(page, colleague);
  await page.getByRole('button', { name: 'Herstelcode gebruiken' }).click();
  await page.getByLabel('Herstelcode').fill(recoveryCode.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(insideOf(page)).toBeVisible();
});

test('the code of the app is asked at the next sign-in, and a wrong one is told', async ({
  page,
  context,
  browser,
}) => {
  const colleague = await hireColleague(browser, 'Lieve Cools');
  await signIn(page, colleague);
  const app = await giveApp(context);
  await page.getByRole('button', { name: 'Afmelden', exact: true }).click();
  await typeAccount(page, colleague);
  await expect(codeField(page)).toBeFocused();
  await codeField(page).fill('000000');
  await expect(page.getByText('Die code klopt niet')).toBeVisible();
  await expect(codeField(page)).toHaveValue('');
  await expectNoAxeViolations(page);
  await screenshot(page, 'second-factor');
  // Pasted as an app shows it: six figures are enough, no button.
  const code = app.nextCode();
  await codeField(page).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await expect(insideOf(page)).toBeVisible();
});

test('a passkey is added under a name, renamed, opens the door alone, and is removed', async ({
  page,
  context,
  browser,
}) => {
  const device = await context.newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await signIn(page, await hireColleague(browser, 'Mira Claeys'), '/account');
  await page.getByRole('button', { name: 'Toegangssleutel toevoegen' }).click();
  await page.getByRole('dialog').getByLabel('Naam').fill('Laptop');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
  await page.getByRole('button', { name: 'Naam wijzigen: Laptop' }).click();
  await page.getByRole('dialog').getByLabel('Naam').fill('Laptop van het werk');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Laptop van het werk', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Afmelden', exact: true }).click();
  await page.getByRole('button', { name: 'Aanmelden met een toegangssleutel (passkey)' }).click();
  await expect(insideOf(page)).toBeVisible();
  await insideOf(page).click();
  await expect(page.getByText(/laatst gebruikt/)).toBeVisible();
  await page.getByRole('button', { name: 'Verwijderen: Laptop van het werk' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.getByText('Laptop van het werk', { exact: true })).toBeHidden();
  // The device still has it; the server no longer takes it.
  await page.getByRole('button', { name: 'Afmelden', exact: true }).click();
  await page.getByRole('button', { name: 'Aanmelden met een toegangssleutel (passkey)' }).click();
  await expect(page.getByText('Die toegangssleutel werd niet aanvaard')).toBeVisible();
});

test('a session that ends in the middle of a sentence: password and code over the page, and on in that sentence', async ({
  page,
  context,
  browser,
}) => {
  const colleague = await hireColleague(browser, 'Tine Wauters');
  await signIn(page, colleague);
  const app = await giveApp(context);
  const { talk } = await beginSentence(page);
  await endElsewhere(browser, colleague, app);
  await page.keyboard.type('dat Yara');
  const dialog = againDialog(page, colleague);
  await expect(dialog).toBeVisible();
  await expectNoAxeViolations(page);
  await typeAccount(page, colleague);
  await codeField(page).fill(app.nextCode());
  await expect(dialog).toBeHidden();
  await expectSentenceGoesOn(page, talk);
});

test('a second factor that becomes required in the middle of a sentence is set up over the page', async ({
  page,
  browser,
}) => {
  const colleague = await hireColleague(browser, 'Sarah Nijs', { role: 'coConsultant' });
  await signIn(page, colleague);
  const { talk } = await beginSentence(page);
  const requireFor = (roles: readonly string[]) =>
    asAdministrator(browser, (request) => command(request, '/access/second-factor-rule', { roles }));
  await requireFor(['coConsultant']);
  await page.keyboard.type('dat Yara');
  const dialog = page.getByRole('dialog', { name: 'Een tweede stap bij het aanmelden' });
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Authenticator-app instellen' }).click();
  await dialog.getByRole('button', { name: 'Scannen lukt niet' }).click();
  await codeField(page).fill((await readApp(page)).nextCode());
  await dialog.getByRole('button', { name: 'Instellen', exact: true }).click();
  await dialog.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
  await expect(dialog).toBeHidden();
  await requireFor([]);
  await expectSentenceGoesOn(page, talk);
});

test("the organisation's own provider in a window of its own, while the page waits in the middle of a sentence", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const port = Number(process.env['JOURNEY_PROVIDER_PORT']);
  const provider = await startIdentityProvider(port, `${baseURL}/api/access/oidc/callback`);
  const login = `noor.${Date.now()}`;
  const colleague = await hireColleague(browser, 'Noor Lemmens', { email: `${login}@example.org` });
  await signIn(page, colleague);
  const { talk } = await beginSentence(page);
  await endElsewhere(browser, colleague);
  await page.keyboard.type('dat Yara');
  const dialog = againDialog(page, colleague);
  const opened = context.waitForEvent('page');
  await dialog.getByRole('button', { name: 'Aanmelden met Demo-ID' }).click();
  const window = await opened;
  await window.getByPlaceholder('Enter any login').fill(login);
  await window.getByPlaceholder('and password').fill('anything');
  await window.getByRole('button', { name: 'Sign-in' }).click();
  const closed = window.waitForEvent('close');
  await window.getByRole('button', { name: 'Continue' }).click();
  await closed;
  await expect(dialog).toBeHidden();
  await page.bringToFront();
  await expectSentenceGoesOn(page, talk);
  await new Promise((resolve) => provider.close(resolve));
});

test('somebody with two functions chooses one by a key, and switches without losing what is typed', async ({
  page,
}) => {
  await page.goto('/');
  await typeAccount(page, {
    workerId: '',
    name: 'Greet Van den Bossche',
    username: 'greet',
    password: 'vangnet-demo',
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Waarin werk je nu?' })).toBeVisible();
  await expectNoAxeViolations(page);
  await screenshot(page, 'choose-function');
  await page.keyboard.press('2');
  await expect(page.getByRole('button', { name: /^Functie: consulent, Team Leie/ })).toBeVisible();
  await page.goto('/cases/new');
  const reason = page.getByLabel('Werktitel');
  await reason.fill('Nog niet verstuurd');
  await page.getByRole('button', { name: /^Functie: consulent/ }).click();
  await expectNoAxeViolations(page);
  await page.getByRole('menuitem', { name: /^teamverantwoordelijke/ }).click();
  await expect(page.getByRole('button', { name: /^Functie: teamverantwoordelijke/ })).toBeVisible();
  await expect(reason).toHaveValue('Nog niet verstuurd');
  await page.getByRole('link', { name: 'Mijn dag' }).click();
  await expect(page.getByText('Van mijn team')).toBeVisible();
});

test('a session elsewhere is seen and ended', async ({ page, browser }) => {
  const colleague = await hireColleague(browser, 'Bert Stevens');
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await signIn(other, colleague);
  await signIn(page, colleague, '/account');
  const sessions = page.getByRole('list', { name: 'Waar je aangemeld bent' }).getByRole('listitem');
  await expect(sessions.filter({ hasText: 'dit toestel' })).toHaveCount(1);
  const count = await sessions.count();
  expect(count).toBeGreaterThan(1);
  await sessions.filter({ hasNotText: 'dit toestel' }).first().getByRole('button').click();
  await expect(sessions).toHaveCount(count - 1);
  await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
  await page.getByLabel('Huidig wachtwoord').fill(colleague.password);
  await page.getByLabel('Nieuw wachtwoord').fill(`${colleague.password} en meer`);
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(sessions).toHaveCount(1);
  await other.reload();
  await expect(other.getByRole('heading', { level: 1, name: 'Aanmelden' })).toBeVisible();
  await elsewhere.close();
});

test('the administrator requires a second factor, and hands over a link to somebody who forgot the password', async ({
  page,
  browser,
}) => {
  // Two people and five screens, each looked at by axe.
  test.setTimeout(120_000);
  const colleague = await hireColleague(browser, 'Wout Pauwels', { role: 'researcher' });
  await signInAs(page, 'Luc Peeters');
  await page.getByRole('link', { name: 'Aanmelden en accounts' }).click();
  await page.getByText('onderzoeker', { exact: true }).click();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('De regel is bewaard.')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Herstellink voor Wout Pauwels' }).click();
  await page.getByRole('button', { name: 'Maak een herstellink' }).click();
  const link = await page.getByLabel('Herstellink', { exact: true }).inputValue();
  await expectNoAxeViolations(page);

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(link);
  expect(other.url()).not.toContain('#');
  await expectNoAxeViolations(other);
  const password = `${colleague.password}, opnieuw`;
  await other.getByLabel('Nieuw wachtwoord').fill(password);
  await other.keyboard.press('Enter');
  await other.getByRole('link', { name: 'Naar aanmelden' }).click();
  await typeAccount(other, { ...colleague, password });
  await expect(
    other.getByRole('heading', { level: 1, name: 'Een tweede stap bij het aanmelden' }),
  ).toBeVisible();
  await expectNoAxeViolations(other);
  await screenshot(other, 'required-second-factor');
  await other.getByRole('button', { name: 'Authenticator-app instellen' }).click();
  await other.getByRole('button', { name: 'Scannen lukt niet' }).click();
  await codeField(other).fill((await readApp(other)).nextCode());
  await other.getByRole('button', { name: 'Instellen', exact: true }).click();
  await other.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
  await expect(insideOf(other)).toBeVisible();
  await elsewhere.close();
  await asAdministrator(browser, (request) => command(request, '/access/second-factor-rule', { roles: [] }));
});
