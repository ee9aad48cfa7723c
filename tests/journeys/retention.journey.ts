import { expect, expectNoAxeViolations, signInAs, test, type Page } from './journey.ts';

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Aanmelden' })).toBeVisible();
}

test('a file is closed, shows so, and opens again with one press', async ({ page }) => {
  await signInAs(page, 'Sofie Maes');
  await page.getByRole('link', { name: 'Mijn dossiers' }).click();
  await page.getByText('Gesloten', { exact: true }).click();
  await page.getByRole('link', { name: /Fien/ }).click();
  await expect(page.getByText(/^Gesloten op/).first()).toBeVisible();
  await expect(page.getByText(/Opmerking van Fien/)).toBeVisible();
  await page.getByRole('button', { name: 'Opnieuw openen' }).click();
  await expect(page.getByRole('button', { name: 'Opnieuw openen' })).toBeHidden();

  await page.getByRole('link', { name: 'Mensen en netwerk' }).click();
  await page.getByRole('button', { name: 'Dossier afsluiten' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('papa').selectOption({ label: 'verwittigd, wil een kopie' });
  await dialog.getByRole('button', { name: 'Dossier afsluiten' }).click();
  await expect(page.getByText(/papa weet het sinds .*, en wil een kopie/)).toBeVisible();
});

test('a person adds to the own file and takes a copy of exactly that', async ({ page }) => {
  await signInAs(page, 'Sofie Maes');
  await page.getByRole('link', { name: 'Mijn dossiers' }).click();
  await page.getByText('Gesloten', { exact: true }).click();
  await page.getByRole('link', { name: /Fien/ }).click();
  await page.getByRole('link', { name: 'Eigen dossier' }).click();
  await expect(page.getByRole('heading', { name: 'Dit mag Fien lezen' })).toBeVisible();
  await page.getByRole('button', { name: 'Verbetering of opmerking noteren' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('iets verbeteren', { exact: true }).click();
  await dialog.getByLabel(/In de eigen woorden/).fill('Ik was toen veertien, geen dertien.');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByRole('button', { name: 'Beslissen' }).click();
  await dialog.getByText('We hebben het verbeterd in het dossier').click();
  await dialog.getByRole('button', { name: 'Beslissing bewaren' }).click();
  await expect(page.getByText('Verbeterd in het dossier')).toBeVisible();
  await expectNoAxeViolations(page);

  const address = await page.getByRole('link', { name: 'Als bestand (JSON)' }).getAttribute('href');
  const copy = (await (await page.request.get(address ?? '')).json()) as {
    format: string;
    remarks: unknown[];
  };
  expect(copy.format).toBe('vangnet-own-file');
  expect(JSON.stringify(copy.remarks)).toContain('Ik was toen veertien');
  const print = await page.getByRole('link', { name: 'PDF openen' }).getAttribute('href');
  expect((await page.request.get(print ?? '')).headers()['content-type']).toContain('application/pdf');
});

test('two people destroy a file whose youngest became 35, and a proof stays', async ({ page }) => {
  const open = async () => {
    await page.getByRole('link', { name: 'Bewaren en vernietigen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Bewaren en vernietigen' })).toBeVisible();
  };
  await signInAs(page, 'Dirk Lambrecht');
  await open();
  await expect(page.getByText(/^K\. J\./)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Goedkeuren' }).click();
  await expect(page.getByText('goedgekeurd, wacht op bevestiging')).toBeVisible();
  await page.getByRole('tab', { name: 'Regels' }).click();
  await expect(page.getByText('35 jaar vanaf de geboorte van het jongste kind')).toBeVisible();
  await expectNoAxeViolations(page);
  await signOut(page);

  await signInAs(page, 'Luc Peeters');
  await open();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Bevestigen' }).click();
  await expect(page.getByText('bevestigd', { exact: true })).toBeVisible();
  await signOut(page);

  await signInAs(page, 'Dirk Lambrecht');
  await open();
  await page.getByRole('button', { name: 'Vernietig 1 dossier' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Vernietig 1 dossier' }).click();
  await expect(page.getByText('Niets aan de beurt')).toBeVisible();
  await page.getByRole('tab', { name: 'Vernietigd' }).click();
  await page.getByRole('button', { name: /^Dossier .* vernietigd op/ }).click();
  await expect(page.getByText(/goedgekeurd door Dirk Lambrecht, bevestigd door Luc Peeters/)).toBeVisible();
  await expectNoAxeViolations(page);
});
