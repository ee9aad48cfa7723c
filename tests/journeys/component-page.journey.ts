import { expect, expectNoAxeViolations, screenshot, test } from './journey.ts';

test.beforeEach(async ({ page }) => {
  test.slow(true, 'axe reads the longest page of the product, in both themes');
  await page.goto('/components');
  await expect(page.getByRole('heading', { level: 1, name: 'Onderdelen' })).toBeVisible();
});

test('every component is readable for everybody, from a telephone to a wall', async ({ page }) => {
  await expectNoAxeViolations(page);
  await screenshot(page, 'components', [360, 1440, 1920]);
});

test('the components speak English too', async ({ page }) => {
  await page.getByRole('button', { name: 'EN, English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Components' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expectNoAxeViolations(page);
});

test('a dialog holds the focus and gives it back', async ({ page }) => {
  const opener = page.getByRole('button', { name: 'Venster openen' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Naam of werktitel')).toBeFocused();
  await expectNoAxeViolations(page);
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('Tab');
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a menu is walked with arrows and letters', async ({ page }) => {
  const opener = page.getByRole('button', { name: 'Meer doen' });
  await opener.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Wat gaat er goed?' })).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.press('i');
  await expect(page.getByRole('menuitem', { name: 'Intrekken' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('a combo box finds by a part of a name', async ({ page }) => {
  const combo = page.getByRole('combobox', { name: 'Consulent' });
  await combo.focus();
  await combo.pressSequentially('çel');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(combo).toHaveValue('Zoë Çelik');
});

test('a number on the scale is chosen with digits, arrows and Home', async ({ page }) => {
  const scale = page.getByRole('radiogroup', { name: 'Hoe veilig is het, van 0 tot 10?' });
  const number = (value: number) => scale.getByRole('radio', { name: String(value), exact: true });
  await number(6).focus();
  await page.keyboard.press('ArrowRight');
  await expect(number(7)).toBeChecked();
  await page.keyboard.press('1');
  await page.keyboard.press('0');
  await expect(number(10)).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(number(10)).toBeChecked();
  await page.keyboard.press('Home');
  await expect(number(0)).toBeFocused();
});

test('on a telephone the links wait behind a menu, and help stays away once read', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Mijn dag' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Begrepen, niet meer tonen' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Uitleg tonen' })).toBeVisible();
});
