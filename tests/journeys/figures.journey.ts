import { expect, expectNoAxeViolations, screenshot, signInAs, test } from './journey.ts';

test('who leads a region sees figures by team, small teams withheld, and no file', async ({ page }) => {
  await signInAs(page, 'Els Wouters');
  await page.getByRole('link', { name: 'Cijfers' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cijfers' })).toBeVisible();
  const table = page.getByRole('table', { name: 'Stappen per team' });
  await expect(page.getByText(/minder dan 5 open dossiers: Team Dender\.$/)).toBeVisible();
  await expect(table.getByRole('columnheader', { name: /^Team Dender/ })).toHaveCount(0);
  await expect(table.getByRole('columnheader', { name: /^Team Leie \d+ open dossiers$/ })).toBeVisible();
  await expect(table.getByText(/^\d+ van \d+$/).first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
  await expectNoAxeViolations(page);
  await screenshot(page, 'figures');
});

test('a researcher has figures, and finds no file', async ({ page }) => {
  await signInAs(page, 'Nora Haddad');
  await page.goto('/figures');
  await expect(page.getByRole('table', { name: 'Stappen per team' })).toBeVisible();
  const { cases } = (await (await page.request.get('/api/my-day?scope=mine')).json()) as { cases: unknown[] };
  expect(cases).toEqual([]);
});
