import { expect, expectNoAxeViolations, screenshot, signInAs, test } from './journey.ts';

test('the sign-in page is readable for everybody', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoAxeViolations(page);
  await screenshot(page, 'sign-in');
});

test('one click on a demo person opens the first screen', async ({ page }) => {
  await signInAs(page, 'Sofie Maes');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoAxeViolations(page);
});
