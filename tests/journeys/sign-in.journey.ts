import { hireColleague } from './colleague.ts';
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

test('a wrong password is told, and after too many the wait counts down', async ({ page, browser }) => {
  const { username } = await hireColleague(browser, 'Katrien Bogaert');
  await page.goto('/');
  await page.getByLabel('Gebruikersnaam').fill(username);
  const password = page.getByLabel('Wachtwoord', { exact: true });
  const submit = page.getByRole('button', { name: 'Aanmelden', exact: true });
  for (let tries = 1; tries <= 5; tries += 1) {
    await password.fill(`fout ${tries}`);
    await submit.click();
    await expect(page.getByText('Die naam en dat wachtwoord passen niet bij elkaar')).toBeVisible();
    await expect(submit).toBeEnabled();
  }
  await password.fill('fout 6');
  await submit.click();
  await expect(page.getByText('Te vaak na elkaar geprobeerd')).toBeVisible();
  await expect(page.getByText(/^Wacht 5 min/)).toBeVisible();
  await expect(submit).toBeDisabled();
  await expectNoAxeViolations(page);
});

test('a forgotten password is helped in words, without a mail server', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Wachtwoord vergeten?' }).click();
  await expect(page.getByText(/Vraag je beheerder om een herstellink/)).toBeVisible();
  await page.getByRole('button', { name: 'Terug naar aanmelden' }).click();
  await expect(page.getByLabel('Gebruikersnaam')).toBeFocused();
});
