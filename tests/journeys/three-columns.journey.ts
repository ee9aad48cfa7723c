import { randomUUID } from 'node:crypto';
import { expect, expectNoAxeViolations, screenshot, signInAs, test, type Page } from './journey.ts';

// Axe in two themes and pictures at five widths take their time on a small machine.
test.describe.configure({ timeout: 120_000 });

/** A family of its own for each journey, made through the API that the screens use. */
async function openFamily(page: Page): Promise<string> {
  const response = await page.request.post('/api/cases', {
    data: {
      commandId: randomUUID(),
      details: {},
      persons: [
        { kind: 'minor', name: 'Noor' },
        { kind: 'parent', name: 'Leila', calledAs: 'mama' },
      ],
    },
  });
  expect(response.ok()).toBe(true);
  return ((await response.json()) as { id: string }).id;
}

const column = (page: Page, title: string) => page.getByRole('region', { name: title });
const worries = (page: Page) => column(page, 'Waar maken we ons zorgen over?');
const goingWell = (page: Page) => column(page, 'Wat gaat er goed?');
const card = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words });
const actions = (page: Page, words: string) =>
  page.getByRole('button', { name: `Verplaatsen of wijzigen: ${words}` });

/** Types statements under a column as a team does: one letter, words, Enter, words, Enter. */
async function type(page: Page, letter: string, ...statements: string[]): Promise<void> {
  await page.keyboard.press(letter);
  for (const words of statements) {
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expect(card(page, words)).toBeVisible();
  }
  await page.keyboard.press('Escape');
}

async function openColumns(page: Page): Promise<string> {
  await signInAs(page, 'Sofie Maes');
  const caseId = await openFamily(page);
  await page.goto(`/cases/${caseId}`);
  await expect(worries(page)).toBeVisible();
  return caseId;
}

test('statements are typed, sorted and kept by keyboard alone', async ({ page }) => {
  await openColumns(page);

  await page.keyboard.press('z');
  await page.keyboard.press('Alt+Digit2');
  await page.keyboard.type('Er werd hard geroepen');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Er werd hard geroepen')).toContainText('mama');
  await page.keyboard.press('Escape');
  await type(page, 'k', 'Oma sliep er', 'Mama belde zelf');

  // A step with Alt and an arrow: to the column beside, and there one up.
  await actions(page, 'Er werd hard geroepen').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(goingWell(page)).toContainText('Er werd hard geroepen');
  await expect(page.getByRole('status').filter({ hasText: 'staat nu bij' })).toBeAttached();
  await expect(actions(page, 'Er werd hard geroepen')).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(worries(page)).toContainText('Er werd hard geroepen');

  // One key marks a strength or safety, M opens every place.
  await actions(page, 'Oma sliep er').focus();
  await page.keyboard.press('v');
  await expect(goingWell(page).getByRole('heading', { name: 'Bestaande veiligheid' })).toBeVisible();
  await actions(page, 'Er werd hard geroepen').focus();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Schade' }).press('Enter');
  await expect(worries(page).getByRole('heading', { name: 'Schade' })).toBeVisible();

  await page.reload();
  await expect(worries(page).getByRole('heading', { name: 'Schade' })).toBeVisible();
  await expect(goingWell(page).getByRole('heading', { name: 'Bestaande veiligheid' })).toBeVisible();
  await expectNoAxeViolations(page);
  await screenshot(page, 'three-columns', [360, 390, 768, 1280, 1920]);
});

test('a card is dragged to another column, withdrawn and put back', async ({ page }) => {
  await openColumns(page);
  await type(page, 'z', 'Een zorg die een kracht is');
  await type(page, 'k', 'Wat al goed gaat');

  const grip = card(page, 'Een zorg die een kracht is').getByTitle('Slepen naar een andere plaats');
  await card(page, 'Een zorg die een kracht is').hover();
  const from = await grip.boundingBox();
  const to = await card(page, 'Wat al goed gaat').boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + 20, { steps: 5 });
  await page.mouse.move(to.x + 40, to.y + to.height + 10, { steps: 5 });
  await page.mouse.up();
  await expect(goingWell(page)).toContainText('Een zorg die een kracht is');
  await expect(worries(page)).not.toContainText('Een zorg die een kracht is');

  await actions(page, 'Wat al goed gaat').click();
  await page.getByRole('menuitem', { name: 'Terugtrekken' }).click();
  await expect(goingWell(page)).not.toContainText('Wat al goed gaat');
  await page.getByRole('button', { name: '1 teruggetrokken uitspraak' }).click();
  await page.getByRole('button', { name: 'Zet terug: Wat al goed gaat' }).click();
  await expect(goingWell(page)).toContainText('Wat al goed gaat');
});

test('two windows change the same statement: both versions in view, nothing overwritten', async ({
  page,
  context,
}) => {
  await openColumns(page);
  await type(page, 'z', 'Er werd geroepen');
  const other = await context.newPage();
  await other.goto(page.url());
  const words = (window: Page) => window.getByRole('dialog').getByLabel('De woorden');

  for (const window of [page, other]) {
    await actions(window, 'Er werd geroepen').click();
    await window.getByRole('menuitem', { name: 'Wijzigen' }).click();
  }
  await words(page).fill('Er werd twee keer geroepen');
  await words(other).fill('Er werd drie keer geroepen');
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await other.getByRole('button', { name: 'Bewaren', exact: true }).click();

  const conflict = other.getByRole('dialog');
  await expect(conflict).toContainText('Er werd twee keer geroepen');
  await expect(conflict).toContainText('Er werd drie keer geroepen');
  await expectNoAxeViolations(other);
  await screenshot(other, 'statement-conflict', [390, 1280]);

  await conflict.getByRole('button', { name: /mijn/i }).first().click();
  await expect(conflict).toBeHidden();
  await expect(worries(other)).toContainText('Er werd drie keer geroepen');
  await actions(other, 'Er werd drie keer geroepen').click();
  await other.getByRole('menuitem', { name: 'Wijzigen' }).click();
  await other.getByRole('button', { name: 'Hoe deze woorden ontstonden' }).click();
  await expect(
    other.getByRole('list', { name: 'Hoe deze woorden ontstonden' }).getByRole('listitem'),
  ).toHaveCount(3);
});

test('what was typed in a dialog that closed is there again', async ({ page }) => {
  await openColumns(page);
  await type(page, 'z', 'Er werd geroepen');
  const edit = async () => {
    await actions(page, 'Er werd geroepen').click();
    await page.getByRole('menuitem', { name: 'Wijzigen' }).click();
  };
  await edit();
  await page.getByRole('dialog').getByLabel('De woorden').fill('Er werd zondag geroepen');
  await page.waitForTimeout(500);
  await page.reload();
  await edit();
  await expect(page.getByRole('dialog').getByLabel('De woorden')).toHaveValue('Er werd zondag geroepen');
  await expect(page.getByRole('dialog')).toContainText('Dit typte je eerder');
});

test('a mapping is saved, and compared with how it stands now', async ({ page }) => {
  const caseId = await openColumns(page);
  await type(page, 'z', 'Er werd geroepen', 'De buren belden');
  await page.getByRole('button', { name: 'Mapping bewaren' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('met het gezin').check();
  await dialog.getByLabel('Titel, als het helpt').fill('Eerste beraad');
  await dialog.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expect(dialog).toBeHidden();

  await actions(page, 'Er werd geroepen').focus();
  await page.keyboard.press('e');
  await page.getByRole('dialog').getByLabel('De woorden').fill('Er werd hard geroepen');
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expect(worries(page)).toContainText('Er werd hard geroepen');
  await type(page, 'k', 'Oma sliep er');

  await page.goto(`/cases/${caseId}/mappings`);
  await expect(page.getByRole('heading', { name: 'Eerste beraad' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Bekijken' }).click();
  await expect(page.getByText('Er werd geroepen')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Vergelijken met nu' }).click();
  await expect(page.getByRole('insertion')).toHaveText('hard ');
  await expect(page.getByText('1 nieuw')).toBeVisible();
  await expectNoAxeViolations(page);
  await screenshot(page, 'compared-mappings', [360, 390, 1280]);
});

test('people rate one after the other, and a withdrawn number stays in sight', async ({ page }) => {
  await openColumns(page);
  await page.getByRole('button', { name: 'Cijfer noteren' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Noor' }).check({ force: true });
  await dialog.getByRole('radio', { name: '4', exact: true }).check({ force: true });
  await dialog.getByLabel('Wat zit er al in dat cijfer?').fill('Oma is er in het weekend');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Bewaren en de volgende' }).click();
  await expect(dialog.getByRole('status')).toContainText('Noor');
  await dialog.getByRole('radio', { name: 'mama' }).check({ force: true });
  await dialog.getByRole('radio', { name: '7', exact: true }).check({ force: true });
  await dialog.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Alle 2 cijfers' }).click();
  await page.getByRole('button', { name: /Intrekken: 7 van mama/ }).click();
  await dialog.getByLabel('Waarom').fill('verkeerd genoteerd');
  await dialog.getByRole('button', { name: 'Intrekken', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('listitem').filter({ hasText: 'verkeerd genoteerd' })).toContainText(
    'ingetrokken',
  );
  await expectNoAxeViolations(page);
  await screenshot(page, 'scaling', [360, 390, 1280]);
});
