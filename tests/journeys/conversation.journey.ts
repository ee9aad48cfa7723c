import { randomUUID } from 'node:crypto';
import { expect, expectNoAxeViolations, screenshot, signInAs, test, type Page } from './journey.ts';

// Several screens are gone through with axe in two themes, which takes its time on a small machine.
test.describe.configure({ timeout: 180_000 });

/** A family of its own for every journey, so that none depends on what another one wrote. */
async function openFamily(page: Page): Promise<string> {
  await signInAs(page, 'Sofie Maes');
  const answer = await page.request.post('/api/cases', {
    data: {
      commandId: randomUUID(),
      details: {},
      persons: [
        { kind: 'minor', name: 'Yara' },
        { kind: 'minor', name: 'Milan' },
        { kind: 'parent', name: 'Leila', calledAs: 'mama', relation: 'moeder' },
        { kind: 'networkMember', name: 'Els', calledAs: 'oma Els' },
      ],
    },
  });
  expect(answer.ok()).toBe(true);
  return ((await answer.json()) as { id: string }).id;
}

/** Begins a conversation by key and gives the field to write in, which has the focus. */
async function beginConversation(page: Page, caseId: string) {
  await page.goto(`/cases/${caseId}/conversations`);
  await expect(page.getByRole('button', { name: 'Gesprek noteren' })).toBeVisible();
  await page.keyboard.press('g');
  const prose = page.getByRole('textbox', { name: 'Wat er gezegd is' });
  await expect(prose).toBeFocused();
  return prose;
}

async function selectBackwards(page: Page, characters: number): Promise<void> {
  for (let typed = 0; typed < characters; typed += 1) await page.keyboard.press('Shift+ArrowLeft');
}

const cards = (page: Page) => page.getByRole('region', { name: 'Uitspraken uit dit gesprek' });
const saved = (page: Page) => expect(page.getByText(/^Bewaard om/)).toBeVisible();

test('somebody writes a conversation and makes statements of it without a mouse', async ({ page }) => {
  const caseId = await openFamily(page);
  const prose = await beginConversation(page, caseId);
  const worry = '“Als ze roepen, tel ik tot honderd.”';
  await page.keyboard.type(`Yara toont haar tekening. ${worry}`);
  await selectBackwards(page, worry.length);
  await expect(page.getByRole('toolbar')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('z');
  await page.keyboard.press('Enter');

  await expect(cards(page).getByText(worry)).toBeVisible();
  await expect(cards(page).getByRole('listitem')).toContainText('Yara');
  await page.keyboard.type(' Mama knikt.');
  await saved(page);

  await page.reload();
  await expect(prose).toContainText(`Yara toont haar tekening. ${worry}`);
  await expect(prose).toContainText('Mama knikt.');
  await expect(cards(page).getByText(worry)).toBeVisible();

  await cards(page).getByRole('button', { name: 'schade' }).press('Enter');
  await expect(cards(page).getByText('schade ·')).toBeVisible();
  await expectNoAxeViolations(page);
  await screenshot(page, 'conversation', [360, 390, 768, 1440]);

  await page.goto(`/cases/${caseId}`);
  await expect(page.getByText(worry).first()).toBeVisible();
});

test('typing over a selection replaces it, also when it begins with the letter of a worry', async ({
  page,
}) => {
  const prose = await beginConversation(page, await openFamily(page));
  await page.keyboard.type('Haar broer belt.');
  // What is typed within half a second is undone as one.
  await page.waitForTimeout(600);
  await page.keyboard.press('Home');
  for (let word = 0; word < 10; word += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('toolbar')).toBeVisible();
  await page.keyboard.type('Zus');
  await expect(prose).toHaveText('Zus belt.');
  await expect(cards(page).getByRole('listitem')).toHaveCount(0);
  await page.waitForTimeout(600);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(prose).toHaveText('Haar broer belt.');
});

test('a statement stays when its words leave the prose, and comes back with them', async ({ page }) => {
  const prose = await beginConversation(page, await openFamily(page));
  await page.keyboard.type('Oma slaapt er elk weekend.');
  await page.keyboard.press('Shift+Home');
  await expect(page.getByRole('toolbar')).toBeVisible();
  await page.keyboard.press('v');
  await page.keyboard.press('1');
  await expect(cards(page).getByText('Oma slaapt er elk weekend.')).toBeVisible();
  await expect(cards(page).getByText('alinea 1')).toBeVisible();

  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(cards(page).getByText('Deze woorden staan niet meer in de tekst.')).toBeVisible();
  await cards(page).getByRole('button', { name: 'Terug in de tekst' }).click();
  await expect(prose).toContainText('Oma slaapt er elk weekend.');
  await expect(cards(page).getByText('Deze woorden staan niet meer in de tekst.')).toBeHidden();
  await expect(cards(page).getByText('alinea 1')).toBeVisible();
});

test('two people write in one conversation and nothing is overwritten', async ({ page, browser }) => {
  const prose = await beginConversation(page, await openFamily(page));
  await page.keyboard.type('Van de een. ');
  await saved(page);
  const elsewhere = await browser.newContext({ storageState: await page.context().storageState() });
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  const otherProse = other.getByRole('textbox', { name: 'Wat er gezegd is' });
  await expect(otherProse).toContainText('Van de een.');
  await otherProse.press('ControlOrMeta+End');
  await other.keyboard.type('Van de ander. ');
  await saved(other);
  await prose.press('ControlOrMeta+Home');
  await page.keyboard.type('Eerst dit. ');
  await expect(prose).toHaveText('Eerst dit. Van de een. Van de ander. ');
  await saved(page);
  await other.reload();
  await expect(otherProse).toHaveText('Eerst dit. Van de een. Van de ander. ');
  await elsewhere.close();
});

test('words typed without a connection stay on the device and are saved later', async ({ page, context }) => {
  await beginConversation(page, await openFamily(page));
  const address = page.url();
  await page.keyboard.type('Dit was er al. ');
  await saved(page);
  await context.setOffline(true);
  await page.keyboard.type('En dit nog niet. ');
  await expect(page.getByText(/^Bewaard op dit toestel/)).toBeVisible();
  await page.close();
  await context.setOffline(false);

  const later = await context.newPage();
  await later.goto(address);
  await expect(later.getByRole('textbox', { name: 'Wat er gezegd is' })).toHaveText(
    'Dit was er al. En dit nog niet. ',
  );
  // By the page that closed, as its last request, or by the one that found the words on the device: the server has them.
  const list = `/api${new URL(address).pathname.replace(/\/[^/]+$/, '')}`;
  await expect
    .poll(async () => (await later.request.get(list)).text())
    .toContain('Dit was er al. En dit nog niet.');
});

test('on a telephone the toolbar is a sheet at the foot with targets for a finger', async ({ page }) => {
  const caseId = await openFamily(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await beginConversation(page, caseId);
  await page.keyboard.type('Mama wil het proberen.');
  await page.keyboard.press('ControlOrMeta+a');
  const toolbar = page.getByRole('toolbar');
  await expect(toolbar).toBeVisible();
  const wish = toolbar.getByRole('button', { name: 'wens' });
  expect((await wish.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const foot = await toolbar.boundingBox();
  expect(Math.round((foot?.y ?? 0) + (foot?.height ?? 0))).toBe(844);
  await wish.click();
  await toolbar.getByRole('button', { name: 'mama' }).click();
  await expect(cards(page).getByText('Mama wil het proberen.')).toBeVisible();
});

test('the day, the kind and the length are filled in where they stand, and the hours follow', async ({
  page,
}) => {
  const caseId = await openFamily(page);
  await beginConversation(page, caseId);
  await page.getByRole('button', { name: /^Soort aanpassen/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Soort').selectOption({ label: 'Huisbezoek' });
  await dialog.getByLabel('mama').check({ force: true });
  await dialog.getByRole('group', { name: 'Duur' }).getByLabel('uren').fill('1');
  await dialog.getByRole('group', { name: 'Duur' }).getByLabel('minuten').fill('15');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huisbezoek');
  await expect(page.getByRole('region', { name: 'Over dit gesprek' })).toContainText('deze week 1 u 15');

  await page.goto(`/cases/${caseId}/conversations`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Huisbezoek' })).toContainText('1 u 15 contact');
  await expectNoAxeViolations(page);
  await screenshot(page, 'conversations', [360, 1440]);
});
