import { randomUUID } from 'node:crypto';
import { readPdf } from '../prints/read-pdf.ts';
import { expect, signInAs, test, type Page } from './journey.ts';

/** Sends a command as the person who is signed in on the page; the record that it makes bears the id given back. */
async function command(page: Page, route: string, input: object): Promise<string> {
  const commandId = randomUUID();
  const answer = await page.request.post(`/api${route}`, { data: { commandId, ...input } });
  expect(answer.ok(), `${route}: ${await answer.text()}`).toBe(true);
  return commandId;
}

async function openCase(page: Page, workingTitle: string): Promise<string> {
  return `/cases/${await command(page, '/cases', { details: { workingTitle } })}`;
}

async function beginConversation(page: Page, workingTitle: string): Promise<{ file: string; talk: string }> {
  const file = await openCase(page, workingTitle);
  const id = await command(page, `${file}/conversations`, { details: { presence: {} } });
  return { file, talk: `${file}/conversations/${id}` };
}

const proseOf = (page: Page) => page.getByRole('textbox', { name: 'Wat er gezegd is' });
const savedOn = (page: Page) => page.getByText(/^Bewaard om/);

/** What the server has, as any program would read it. */
async function textAtServer(page: Page, talk: string): Promise<string> {
  const conversation = (await (await page.request.get(`/api${talk}`)).json()) as { text?: string };
  return conversation.text ?? '';
}

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'Sofie Maes');
});

test('the same statement changed in two windows: both versions in sight, nothing overwritten', async ({
  page,
  context,
}) => {
  const file = await openCase(page, 'Twee vensters');
  const statement = {
    column: 'worries',
    element: 'harm',
    words: 'Er was ruzie.',
    voice: { kind: 'unknown' },
  };
  await command(page, `${file}/statements`, { content: statement });
  const other = await context.newPage();
  for (const window of [page, other]) {
    await window.goto(file);
    await window.getByRole('button', { name: /^Verplaatsen of wijzigen: Er was ruzie/ }).click();
    await window.getByRole('menuitem', { name: 'Wijzigen' }).click();
  }
  const words = (window: Page) => window.getByRole('dialog').getByLabel('De woorden');
  const save = (window: Page) =>
    window.getByRole('dialog').getByRole('button', { name: 'Bewaren', exact: true });
  await words(page).fill('Er was ruzie in de keuken.');
  await words(other).fill('Er was ruzie, en Milan huilde.');
  await save(page).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await save(other).click();

  const conflict = other.getByRole('region', { name: 'Iemand anders veranderde dit ook' });
  await expect(conflict.getByText('Er was ruzie, en Milan huilde.')).toBeVisible();
  await expect(conflict.getByText('Er was ruzie in de keuken.')).toBeVisible();
  await expect(conflict.getByText('Versie van Sofie Maes')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Er was ruzie in de keuken.')).toBeVisible();

  await conflict.getByRole('button', { name: 'Zelf samenvoegen' }).click();
  await words(other).fill('Er was ruzie in de keuken, en Milan huilde.');
  await conflict.getByRole('button', { name: 'Samenvoeging bewaren' }).click();
  await expect(other.getByRole('dialog')).toBeHidden();
  await expect(other.getByText('Er was ruzie in de keuken, en Milan huilde.')).toBeVisible();
});

test('the same conversation written in two windows at once keeps the words of both', async ({
  page,
  browser,
  baseURL,
}) => {
  const { talk } = await beginConversation(page, 'Samen schrijven');
  // Another browser: these two know of each other through the server alone.
  const elsewhere = await browser.newContext({ baseURL, locale: 'nl-BE' });
  const other = await elsewhere.newPage();
  await signInAs(other, 'Sofie Maes');
  await Promise.all([page.goto(talk), other.goto(talk)]);
  await Promise.all([
    proseOf(page).pressSequentially('Mama vertelt over de nacht. '),
    proseOf(other).pressSequentially('Karim luistert mee. '),
  ]);
  await Promise.all([expect(savedOn(page)).toBeVisible(), expect(savedOn(other)).toBeVisible()]);
  for (const window of [page, other]) {
    await window.reload();
    await expect(proseOf(window)).toContainText('Mama vertelt over de nacht.');
    await expect(proseOf(window)).toContainText('Karim luistert mee.');
  }
  await elsewhere.close();
});

test('without a connection the page says so, keeps the words, and sends them by itself afterwards', async ({
  page,
  context,
}) => {
  const { talk } = await beginConversation(page, 'Geen verbinding');
  await page.goto(talk);
  await proseOf(page).pressSequentially('Voor de tunnel. ');
  await expect(savedOn(page)).toBeVisible();
  await context.setOffline(true);
  await proseOf(page).pressSequentially('In de tunnel.');
  await expect(page.getByText(/^Bewaard op dit toestel om/)).toBeVisible();
  expect(await textAtServer(page, talk)).not.toContain('In de tunnel.');
  await context.setOffline(false);
  await expect(savedOn(page)).toBeVisible();
  await expect.poll(() => textAtServer(page, talk)).toContain('Voor de tunnel. In de tunnel.');
});

test('a tab closed without a connection gives its words back when the conversation is opened again', async ({
  page,
  context,
}) => {
  const { talk } = await beginConversation(page, 'Tabblad toe');
  await page.goto(talk);
  await expect(proseOf(page)).toBeVisible();
  await context.setOffline(true);
  await proseOf(page).pressSequentially('Dit mag niet verloren gaan.');
  await expect(page.getByText(/^Bewaard op dit toestel om/)).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(talk);
  await expect(proseOf(again)).toContainText('Dit mag niet verloren gaan.');
  await expect(savedOn(again)).toBeVisible();
  await expect.poll(() => textAtServer(again, talk)).toContain('Dit mag niet verloren gaan.');
  const kept = await again.evaluate(() => JSON.stringify(localStorage));
  expect(kept).not.toContain('verloren');
});

test('a session that ends in the middle of a sentence costs no word', async ({ page, context }) => {
  const { talk } = await beginConversation(page, 'Sessie voorbij');
  await page.goto(talk);
  await proseOf(page).pressSequentially('Eerste zin. ');
  await expect(savedOn(page)).toBeVisible();
  const answer = await context.request.post('/api/access/sign-out', { data: { commandId: randomUUID() } });
  expect(answer.ok()).toBe(true);
  await proseOf(page).pressSequentially('Tweede zin.');
  const dialog = page.getByRole('dialog', { name: 'Meld je opnieuw aan, Sofie Maes' });
  await expect(dialog).toBeVisible();
  await expect(savedOn(page)).toBeHidden();
  await dialog.getByRole('button', { name: 'Sofie Maes' }).click();
  await expect(dialog).toBeHidden();
  await expect(proseOf(page)).toContainText('Eerste zin. Tweede zin.');
  await expect(savedOn(page)).toBeVisible();
  await expect.poll(() => textAtServer(page, talk)).toContain('Eerste zin. Tweede zin.');
});

test('signing out in another tab asks this one to sign in again', async ({ page, context }) => {
  const { talk } = await beginConversation(page, 'Afgemeld elders');
  await page.goto(talk);
  await proseOf(page).pressSequentially('Begonnen. ');
  await expect(savedOn(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto('/');
  await other.getByRole('button', { name: 'Afmelden' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Aanmelden' })).toBeVisible();
  await proseOf(page).pressSequentially('En verder.');
  const dialog = page.getByRole('dialog', { name: 'Meld je opnieuw aan, Sofie Maes' });
  await dialog.getByRole('button', { name: 'Sofie Maes' }).click();
  await expect(savedOn(page)).toBeVisible();
  await expect.poll(() => textAtServer(page, talk)).toContain('Begonnen. En verder.');
});

test('a double click on what adds makes one record', async ({ page }) => {
  const file = await openCase(page, 'Dubbel geklikt');
  const count = async (route: string): Promise<number> =>
    ((await (await page.request.get(`/api${file}/${route}`)).json()) as unknown[]).length;

  await page.goto(`${file}/people`);
  await page.getByRole('button', { name: 'Kind toevoegen' }).click();
  await page.getByRole('dialog').getByLabel('Naam', { exact: false }).first().fill('Nora');
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren', exact: true }).dblclick();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('main').getByText('Nora').first()).toBeVisible();

  await page.goto(file);
  await page.getByRole('button', { name: /^zorg toevoegen/ }).click();
  await page.getByLabel(/^Nieuwe uitspraak bij: Waar maken/).fill('Nora was alleen.');
  await page.getByRole('button', { name: /^Toevoegen/ }).dblclick();
  await expect(page.getByRole('button', { name: /^Verplaatsen of wijzigen: Nora was alleen/ })).toBeVisible();
  await page.getByRole('button', { name: 'Mapping bewaren' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren', exact: true }).dblclick();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('De mapping is bewaard.')).toBeVisible();

  await page.goto(`${file}/danger-and-goals`);
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Gevaarsboodschap schrijven/ })
    .first()
    .click();
  await page.getByRole('dialog').getByLabel('In jullie eigen woorden').fill('Nora kan zich pijn doen.');
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).dblclick();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.goto(`${file}/safety-plan`);
  await page
    .getByRole('button', { name: /^Afspraak toevoegen/ })
    .first()
    .click();
  await page.getByLabel(/^dan\b/).fill('slaapt oma in');
  await page.getByRole('button', { name: 'Bij de afspraken zetten' }).dblclick();
  await expect(page.getByRole('main').getByText('slaapt oma in')).toBeVisible();

  await page.goto(`${file}/conversations`);
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Gesprek noteren/ })
    .first()
    .dblclick();
  await expect(proseOf(page)).toBeVisible();

  for (const route of ['statements', 'mappings', 'frame-pieces', 'conversations'] as const)
    expect(await count(route), route).toBe(1);
  const read = async (route: string): Promise<unknown> => (await page.request.get(`/api${route}`)).json();
  const { agreements } = (await read(`${file}/safety-plan`)) as { agreements: unknown[] };
  expect(agreements).toHaveLength(1);
  await page.goto(`${file}/people`);
  await expect(page.getByRole('button', { name: 'Nora aanpassen' })).toHaveCount(1);
});

test('names of the whole world are typed, shown and printed as they are', async ({ page }) => {
  const names = ['Zoë Çelik', 'Nguyễn', 'Арина', 'عمر', 'Jan 🌻', 'Van den Bossche-'.repeat(5).slice(0, 80)];
  const file = await openCase(page, 'Namen van overal');
  await page.goto(`${file}/people`);
  await page.getByRole('button', { name: 'Kind toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  for (const [index, name] of names.entries()) {
    await dialog.getByLabel('Naam', { exact: false }).first().fill(name);
    const isLast = index === names.length - 1;
    await dialog
      .getByRole('button', { name: isLast ? 'Bewaren' : 'Bewaren en nog iemand', exact: true })
      .click();
    await expect(page.getByRole('button', { name: `${name} aanpassen`, includeHidden: true })).toHaveCount(1);
  }
  await expect(dialog).toBeHidden();
  for (const name of names)
    await expect(page.getByRole('main').getByText(name, { exact: true }).first()).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);

  const answer = await page.request.get(`/api${file}/print/three-columns?language=nl`);
  const printed = (await readPdf(await answer.body())).pages.join(' ').replace(/\s/g, '');
  for (const name of ['Zoë Çelik', 'Nguyễn', 'Арина', names.at(-1) ?? ''])
    expect(printed).toContain(name.replace(/\s/g, ''));
});
