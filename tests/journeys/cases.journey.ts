import { expect, expectNoAxeViolations, screenshot, signInAs, test, type Page } from './journey.ts';

/** Opens a case with two children by keyboard alone, and leaves the page on its columns. */
async function openCaseByKeyboard(page: Page, first: string, second: string): Promise<void> {
  await page.goto('/cases/new');
  await expect(page.getByRole('textbox', { name: 'minderjarige 1: Naam' })).toBeFocused();
  await page.keyboard.type(first);
  await page.keyboard.press('Enter');
  await page.keyboard.type(second);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: `${first} en ${second}` })).toBeVisible();
}

test('a consultant opens a case with names alone, and finds it back in the day and in the list', async ({
  page,
}) => {
  await signInAs(page, 'Sofie Maes');
  await openCaseByKeyboard(page, 'Zoë Çelik', 'Арина');

  await page.getByRole('link', { name: 'Mijn dag' }).first().click();
  await page.getByRole('searchbox', { name: 'Zoek in mijn dossiers' }).fill('zoe celik');
  await expect(page.getByRole('link', { name: 'Zoë Çelik en Арина' })).toBeVisible();
  await expectNoAxeViolations(page);
  await screenshot(page, 'my-day');

  await page.getByRole('link', { name: 'Mijn dossiers' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn dossiers' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Zoek in mijn dossiers' }).fill('арина');
  await page.getByRole('link', { name: 'Zoë Çelik en Арина' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zoë Çelik en Арина' })).toBeVisible();
});

test('what is typed for a new case survives a closed tab', async ({ page }) => {
  await signInAs(page, 'Sofie Maes');
  await page.goto('/cases/new');
  await expect(page.getByRole('textbox', { name: 'minderjarige 1: Naam' })).toBeFocused();
  await page.keyboard.type('Nguyễn');
  await page.getByLabel('In één of twee zinnen').fill('Er kwam een melding van school.');
  // Longer than the pause after which the words are kept.
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'minderjarige 1: Naam' })).toHaveValue('Nguyễn');
  await expect(page.getByLabel('In één of twee zinnen')).toHaveValue('Er kwam een melding van school.');
  await expectNoAxeViolations(page);
  await screenshot(page, 'open-case');
  await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
  await expect(page.getByRole('textbox', { name: 'minderjarige 1: Naam' })).toHaveValue('');
});

test('people are added one after the other, with whom to call', async ({ page }) => {
  await signInAs(page, 'Sofie Maes');
  await openCaseByKeyboard(page, 'Lore', 'Bas');
  await page
    .getByRole('link', { name: /^Mensen en netwerk/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Iemand toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Naam/ }).fill('Els');
  await dialog.getByLabel('Telefoon').fill('0400 00 01 12');
  await dialog.getByText('Bellen als het misgaat').click();
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Bewaren en nog iemand' }).click();
  await expect(dialog.getByRole('textbox', { name: /^Naam/ })).toHaveValue('');
  await dialog.getByRole('textbox', { name: /^Naam/ }).fill('Dries');
  await dialog.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Dries', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: '0400 00 01 12' })).toHaveAttribute('href', 'tel:0400000112');
  await expectNoAxeViolations(page);
  await screenshot(page, 'people');

  // The strip of the first screen names her at once.
  await page.getByRole('link', { name: 'Drie kolommen' }).first().click();
  await expect(page.getByRole('region', { name: 'Vandaag nodig' })).toContainText('Els 0400 00 01 12');
});

test('two windows that change the same person see both versions', async ({ page, context }) => {
  await signInAs(page, 'Sofie Maes');
  await openCaseByKeyboard(page, 'Ilse', 'Tom');
  const people = `${page.url()}/people`;
  await page.goto(people);
  const other = await context.newPage();
  await other.goto(people);
  for (const window of [page, other]) await window.getByRole('button', { name: 'Ilse aanpassen' }).click();

  await page.getByRole('dialog').getByLabel('Taal').fill('Frans');
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await other.getByRole('dialog').getByLabel('Taal').fill('Turks');
  await other.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  const conflict = other.getByRole('region', { name: 'Iemand anders veranderde dit ook' });
  await expect(conflict).toContainText('Turks');
  await expect(conflict).toContainText('Frans');
  await expectNoAxeViolations(other);
  await conflict.getByRole('button', { name: 'Mijn versie houden' }).click();
  await expect(other.getByText('spreekt Turks')).toBeVisible();
});

test('a session that ran out costs nothing: sign in over the page, and the words are saved', async ({
  page,
  context,
}) => {
  await signInAs(page, 'Sofie Maes');
  await openCaseByKeyboard(page, 'Nora', 'Jef');
  await page
    .getByRole('link', { name: /^Mensen en netwerk/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Ouder toevoegen' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: /^Naam/ }).fill('Leila');
  await context.clearCookies();
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren', exact: true }).click();

  const signIn = page.getByRole('dialog', { name: 'Meld je opnieuw aan, Sofie Maes' });
  await expect(signIn).toBeVisible();
  await signIn.getByRole('button', { name: /Sofie Maes/ }).click();
  await expect(signIn).toBeHidden();
  await expect(page.getByText('Leila', { exact: true })).toBeVisible();
});

test('a team lead sees the cases of the team', async ({ page }) => {
  await signInAs(page, 'Greet Van den Bossche');
  await page.getByText('Van mijn team').click();
  await expect(page.getByRole('radio', { name: 'Van mijn team' })).toBeChecked();
  await expect(page.getByRole('heading', { level: 2, name: 'Dossiers' })).toBeVisible();
  await expectNoAxeViolations(page);
});
