import { readPdf } from '../prints/read-pdf.ts';
import { expect, expectNoAxeViolations, screenshot, test, type Page } from './journey.ts';
import { openFamily } from './open-family.ts';

test.describe.configure({ timeout: 120_000 });

const open = 'Oma kookt elke zondag.';
const told = '“Ik hoorde de xylofoon vallen.”';

const cards = (page: Page) => page.getByRole('region', { name: 'Uitspraken uit dit gesprek' });

/** Selects what was typed last, and waits until the toolbar stands over all of it. */
async function selectBackwards(page: Page, words: string): Promise<void> {
  for (const _letter of words) await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(words);
  await expect(page.getByRole('toolbar')).toBeVisible();
}

/** Opens the menu of a print by key and reads the sheet for these readers. */
async function printFor(page: Page, readers: RegExp): Promise<string> {
  await page.getByRole('main').getByRole('button', { name: 'Afdrukken' }).press('Enter');
  const sheet = page.getByRole('menuitem', { name: readers });
  await expect(sheet).toHaveAttribute('target', '_blank');
  const answer = await page.request.get((await sheet.getAttribute('href')) ?? '');
  await page.keyboard.press('Escape');
  return (await readPdf(await answer.body())).pages.join('\n').replace(/\s+/g, ' ');
}

test('what was told in confidence is marked by one key and stays off the sheet for the family', async ({
  page,
}) => {
  const { caseId } = await openFamily(page);
  await page.goto(`/cases/${caseId}/conversations`);
  await expect(page.getByRole('button', { name: 'Gesprek noteren' })).toBeVisible();
  await page.keyboard.press('g');
  await expect(page.getByRole('textbox', { name: 'Wat er gezegd is' })).toBeFocused();
  await expect(page.getByRole('button', { name: /Open voor het gezin$/ })).toBeVisible();

  await page.keyboard.type(open);
  await selectBackwards(page, open);
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(cards(page).getByText(open)).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.type(` ${told}`);
  await selectBackwards(page, told);
  await page.keyboard.press('z');
  await expect(page.getByRole('toolbar').getByRole('button', { name: /zorg$/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('l');
  await expect(page.getByRole('toolbar').getByLabel('Wie leest het?')).toHaveValue('inConfidence');
  await expectNoAxeViolations(page);
  await screenshot(page, 'secrecy-toolbar', [390, 1440]);
  await page.keyboard.press('Enter');
  const card = cards(page).getByRole('listitem').filter({ hasText: told });
  await expect(card).toContainText('In vertrouwen verteld door een derde');
  await expect(cards(page).getByRole('listitem').filter({ hasText: open })).not.toContainText('vertrouwen');
  await expect(page.getByText(/^Bewaard om/)).toBeVisible();

  await page.goto(`/cases/${caseId}`);
  await expect(page.getByText(told).first()).toBeVisible();
  const forFamily = await printFor(page, /^Voor het gezin/);
  expect(forFamily).toContain('Voor het gezin');
  expect(forFamily).toContain('Oma kookt elke zondag.');
  expect(forFamily).not.toContain('xylofoon');
  const forProfessionals = await printFor(page, /^Voor wie aan dit dossier werkt/);
  expect(forProfessionals).toContain('niet meegeven');
  expect(forProfessionals).toContain('xylofoon');
  expect(forProfessionals).toContain('in vertrouwen verteld');
});

test('a hearing is the court’s by itself, and a hand-made choice stays', async ({ page }) => {
  const { caseId, post } = await openFamily(page);
  const { id } = await post('conversations', { details: { presence: {} }, text: open });
  await page.goto(`/cases/${caseId}/conversations/${id}`);
  await page.getByRole('button', { name: /Open voor het gezin$/ }).press('Enter');
  const dialog = page.getByRole('dialog');
  const readers = dialog.getByLabel('Wie mag dit lezen?');
  await expect(readers).toBeFocused();
  await dialog.getByLabel('Soort', { exact: true }).selectOption({ label: 'Zitting' });
  await expect(dialog.getByText('Dit is voor de rechter bedoeld.', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: /^Over wie gaat dit/ }).press('Enter');
  await dialog
    .getByRole('group', { name: /^Over wie gaat dit/ })
    .getByText('Yara')
    .click();
  await expectNoAxeViolations(page);
  await screenshot(page, 'secrecy-details', [390, 1440]);
  await dialog.getByRole('button', { name: 'Bewaren', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: /Bestemd voor de rechtbank, over Yara$/ })).toBeVisible();

  await page.getByRole('button', { name: /Bestemd voor de rechtbank/ }).press('Enter');
  await readers.selectOption({ label: 'Gezondheid' });
  await dialog.getByLabel('Soort', { exact: true }).selectOption({ label: 'Huisbezoek' });
  await dialog.getByRole('button', { name: 'Bewaren', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: /Gezondheid, over Yara$/ })).toBeVisible();
  await page.goto(`/cases/${caseId}/conversations`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Gezondheid, over Yara' })).toBeVisible();
  await screenshot(page, 'secrecy-conversations', [390, 1440]);
});

test('a number can be marked later, and never changes by it', async ({ page }) => {
  const { caseId } = await openFamily(page);
  await page.goto(`/cases/${caseId}`);
  await page
    .getByRole('button', { name: /^Cijfer noteren/ })
    .first()
    .press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.locator('label').filter({ hasText: 'oma Els' }).click();
  await dialog.locator('label').filter({ hasText: /^6$/ }).click();
  await dialog.getByRole('button', { name: 'Bewaren', exact: true }).press('Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: '1 cijfer' }).press('Enter');
  await page.getByRole('button', { name: /^Wie mag dit lezen: 6 van oma Els/ }).press('Enter');
  await dialog.getByLabel('Wie mag dit lezen?').selectOption({ label: 'Alleen beroepskrachten' });
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Bewaren', exact: true }).press('Enter');
  const number = page.getByRole('listitem').filter({ hasText: 'Alleen beroepskrachten' });
  await expect(number.first()).toContainText('6');
  await screenshot(page, 'secrecy-rating', [390, 1440]);
});
