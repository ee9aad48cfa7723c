import { expect, expectNoAxeViolations, screenshot, signInAs, test } from './journey.ts';

// Two people, five looks of axe in both appearances.
test.setTimeout(150_000);

test('a file is opened in an emergency by keyboard; the lead hears of it and finds it in the log', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'Els Wouters');
  await page.goto('/cases');
  await page.getByRole('link', { name: 'Een dossier openen in nood' }).first().press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een dossier openen in nood');
  const name = page.getByRole('textbox', { name: 'Volledige naam' });
  await expect(name).toBeFocused();
  const find = page.getByRole('button', { name: 'Zoeken' });
  await page.keyboard.type('Bestaat');
  await expect(find).toBeDisabled();
  await page.keyboard.type(' Niet');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Niemand gevonden met die naam')).toBeVisible();
  await name.fill('NGUYEN hoai an');
  await page.keyboard.press('Enter');
  const open = page.getByRole('button', { name: 'Openen in nood' });
  await expect(open).toBeVisible();
  await expectNoAxeViolations(page);
  await screenshot(page, 'emergency', [390, 1440]);

  await open.press('Enter');
  const reason = page.getByRole('textbox', { name: 'Waarom is het nu nodig?' });
  await expect(reason).toBeFocused();
  const confirm = page.getByRole('button', { name: 'Openen voor drie uur' });
  await page.keyboard.type('Te kort');
  await expect(confirm).toBeDisabled();
  await page.keyboard.type(': de school belt, niemand haalt An op');
  await expectNoAxeViolations(page);
  await screenshot(page, 'emergency-reason', [390, 1440]);
  await confirm.press('Enter');
  await expect(page.getByText(/Het blijft nog (2 u \d\d|3 u) open/)).toBeVisible();
  await expectNoAxeViolations(page);
  await screenshot(page, 'emergency-banner', [390, 1440]);

  const context = await browser.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels' });
  const lead = await context.newPage();
  await signInAs(lead, 'Greet Van den Bossche');
  await lead.getByRole('link', { name: /^Meldingen \d+ nieuwe/ }).press('Enter');
  const notice = lead.getByRole('listitem').filter({ hasText: 'niemand haalt An op' });
  await expect(notice).toContainText('Els Wouters opende het dossier van');
  await expectNoAxeViolations(lead);
  await screenshot(lead, 'notices', [390, 1440]);
  await notice.getByRole('link', { name: 'Bekijk wie meekeek' }).press('Enter');
  await expect(lead.getByRole('heading', { level: 1 })).toHaveText('Wie keek mee');
  const line = lead.getByRole('listitem').filter({ hasText: 'Open tot' });
  await expect(line).toContainText('Els Wouters (regioverantwoordelijke)');
  await expect(line).toContainText('in nood');
  await line.getByText('Waarom mocht dit?').click();
  await expect(line).toContainText('Opende het dossier in nood, voor drie uur.');
  await expectNoAxeViolations(lead);
  await screenshot(lead, 'case-activity', [390, 1440]);
  await context.close();
});

test('the log of a case is filtered and saved; the officer reads who and when, and no contents', async ({
  page,
}) => {
  await signInAs(page, 'Sofie Maes');
  await page.goto('/cases');
  await page.getByRole('link', { name: 'Yara' }).first().click();
  await page.getByRole('link', { name: 'Wie keek mee' }).press('Enter');
  const lines = page.getByRole('main').getByRole('listitem');
  await expect(lines.filter({ hasText: 'noteerde een gesprek van' }).first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Soort' }).selectOption('In nood');
  await expect(lines.filter({ hasText: 'Els Wouters' }).first()).toBeVisible();
  await expect(lines.filter({ hasText: 'noteerde een gesprek' })).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Bewaren als bestand (CSV)' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);

  await page.context().clearCookies();
  await signInAs(page, 'Dirk Lambrecht');
  await page.getByRole('link', { name: 'Logboek' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logboek');
  await expect(lines.filter({ hasText: /dossier [0-9a-f]{8}/ }).first()).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Yara');
  await expectNoAxeViolations(page);
  await screenshot(page, 'organisation-activity', [390, 1440]);
});
