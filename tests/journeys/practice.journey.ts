import { expect, expectNoAxeViolations, screenshot, signInAs, test } from './journey.ts';

test('the steps follow from the work: a date opens it, and nothing can be ticked', async ({ page }) => {
  await signInAs(page, 'Sofie Maes');
  await page.goto('/practice');
  const table = page.getByRole('table', { name: 'Stappen per dossier' });
  await expect(table.getByRole('columnheader')).toHaveCount(14);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expectNoAxeViolations(page);
  await screenshot(page, 'practice', [360, 390, 1440, 1920]);

  await table
    .getByRole('link', { name: /Netwerkberaad gehouden.*open het werk/ })
    .first()
    .press('Enter');
  await expect(page).toHaveURL(/\/conversations\//);

  await page.goto('/practice');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(table).toBeHidden();
  await page
    .getByRole('link', { name: /Netwerkberaad gehouden/ })
    .first()
    .press('Enter');
  await expect(page).toHaveURL(/\/conversations\//);
});
