import { expect, expectNoAxeViolations, screenshot, signInAs, test, type Page } from './journey.ts';
import { Keyboard } from './keyboard.ts';

/** Calls an operation by its REST route as the person who is signed in. */
async function post<Answer>(page: Page, path: string, input: object): Promise<Answer> {
  const answer = await page.request.post(path, { data: { commandId: crypto.randomUUID(), ...input } });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as Answer;
}

const read = async <Answer>(page: Page, path: string): Promise<Answer> =>
  (await (await page.request.get(path)).json()) as Answer;

test('an administrator makes a team, invites somebody for it, and sees functions of before', async ({
  page,
}) => {
  await signInAs(page, 'Luc Peeters');
  await page.getByRole('link', { name: 'Organisatie' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Organisatie' })).toBeVisible();
  await page.getByRole('button', { name: 'Vroeger' }).click();
  await expect(page.getByText(/co-consulent, Team Dender · 1 mrt 2019 tot en met 31 aug 2022/)).toBeVisible();
  await expectNoAxeViolations(page);
  await screenshot(page, 'organisation', [360, 1280]);

  await page.getByRole('button', { name: 'Eenheid toevoegen' }).click();
  await page.getByLabel('Naam').fill('Team Schelde');
  await page.getByLabel('Hoort bij').selectOption({ label: 'Regio Leie-Dender' });
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByRole('button', { name: /^Team Schelde team/ }).click();
  await expect(page.getByText('Niemand gevonden')).toBeVisible();

  await page.getByRole('button', { name: 'Medewerker uitnodigen' }).click();
  await page.getByLabel('Naam').fill('Karen Pauwels');
  await page.getByLabel('Functie').selectOption({ label: 'consulent' });
  // The team that is looked at stands there already.
  await expect(page.getByLabel('Waar').locator('option:checked')).toHaveText('Team Schelde (team)');
  await page.getByRole('button', { name: 'Uitnodiging maken' }).click();
  await expect(page.getByRole('heading', { name: 'Uitnodiging voor Karen Pauwels' })).toBeVisible();
  await expect(page.getByLabel('Link', { exact: true })).toHaveValue(/\/invitation#\S+/);
  await expectNoAxeViolations(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(page.getByText(/Karen Pauwels/).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Uitgenodigd, nog niet binnen' })).toBeVisible();
});

test('the last administrator cannot be ended', async ({ page }) => {
  await signInAs(page, 'Luc Peeters');
  await page.goto('/organisation');
  await page.getByRole('button', { name: 'Luc Peeters veranderen' }).click();
  await page.getByRole('menuitem', { name: /Functie beëindigen/ }).click();
  await page.getByRole('button', { name: 'Functie beëindigen' }).click();
  await expect(page.getByText('Er moet altijd een beheerder overblijven.')).toBeVisible();
});

test('a lead gives a colleague’s families to another by keyboard alone', async ({ page }) => {
  // Families of its own, so that the others keep theirs.
  await signInAs(page, 'Joke De Smet');
  const names = ['Bo', 'Cas'];
  for (const name of names)
    await post(page, '/api/cases', { details: {}, persons: [{ kind: 'minor', name }] });
  await page.context().clearCookies();

  await signInAs(page, 'Greet Van den Bossche');
  await page.goto('/team');
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn team' })).toBeVisible();
  await expectNoAxeViolations(page);
  const keyboard = new Keyboard(page);
  await keyboard.activate(page.getByRole('button', { name: /^Joke De Smet/ }));
  for (const name of names) {
    await keyboard.reach(page.getByRole('checkbox', { name, exact: true }));
    await keyboard.press('Space');
  }
  await keyboard.reach(page.getByRole('combobox', { name: 'Aan wie' }));
  await keyboard.type('Sofie');
  await keyboard.press('ArrowDown', 'Enter');
  await expect(page.getByText('2 van 4 aangeduid')).toBeVisible();
  await screenshot(page, 'team', [360, 1280]);
  await keyboard.activate(page.getByRole('button', { name: '2 dossiers doorgeven' }));
  await expect(page.getByText('2 dossiers zijn doorgegeven')).toBeVisible();
  await page.context().clearCookies();

  await signInAs(page, 'Sofie Maes');
  for (const name of names) await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
});

test('who stands in finds on a telephone whom to call, also from the address of the file', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, 'Sofie Maes');
  await expect(page.getByRole('heading', { name: /^Joke De Smet, afwezig tot en met/ })).toBeVisible();
  await page.getByRole('link', { name: 'Lotte (6) en Finn (3)' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Eerst bellen' })).toBeVisible();
  const first = page.getByRole('link', { name: '0400 00 12 13' });
  await expect(first).toHaveAttribute('href', 'tel:0400001213');
  await expect(first).toBeInViewport();
  await expect(page.getByText('dan belt papa oma Rita, en slapen Lotte en Finn bij haar')).toBeVisible();
  await expect(page.getByText('zaterdag rond negen uur ’s avonds')).toBeVisible();
  // Nothing else of the file.
  await expect(page.getByText('reed tegen een paaltje')).toHaveCount(0);
  await expectNoAxeViolations(page);
  await screenshot(page, 'cover', [360, 1280]);

  await page.goto(page.url().replace(/\/cover$/, ''));
  await expect(
    page.getByRole('heading', { level: 1, name: 'Dit dossier is van een collega die je vervangt' }),
  ).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Openen wat ik nodig heb' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Eerst bellen' })).toBeVisible();
});

test('who will be away says so on the first page, and takes it back', async ({ page }) => {
  await signInAs(page, 'Bram Willems');
  await page.getByRole('button', { name: 'Afwezigheid noteren' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Van', { exact: true }).fill('2027-02-01');
  await dialog.getByLabel('Tot en met').fill('2027-02-05');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Noteren' }).click();
  await expect(page.getByText(/1 feb 2027 tot en met/)).toBeVisible();
  await page.getByRole('button', { name: /^Afwezigheid van Bram Willems schrappen/ }).click();
  await expect(page.getByText('Niets genoteerd.')).toBeVisible();
});

test('a guest is invited for a while, reads along and finds nothing to write with', async ({ page }) => {
  await signInAs(page, 'Sofie Maes');
  const { id } = await post<{ id: string }>(page, '/api/cases', {
    details: { reason: 'Er kwam een melding van de school.' },
    persons: [{ kind: 'minor', name: 'Fien' }],
  });
  await page.goto(`/cases/${id}/people`);
  await page.getByRole('button', { name: 'Collega toevoegen' }).click();
  await page.getByRole('menuitem', { name: 'Iemand laten meelezen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Wie leest mee?' }).fill('Pieter');
  await page.getByRole('option', { name: /Pieter Goossens/ }).click();
  const today = (await read<{ today: string }>(page, '/api/access/who-am-i')).today;
  await dialog.getByLabel('Laatste dag').fill(today);
  await dialog.getByLabel('Waarom').fill('Begint volgende week met het gezin te werken');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Laten meelezen' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^leest mee tot en met/)).toBeVisible();
  await expect(page.getByText('Begint volgende week met het gezin te werken')).toBeVisible();
  await page.context().clearCookies();

  await signInAs(page, 'Pieter Goossens');
  await page.getByRole('link', { name: 'Fien', exact: true }).click();
  await expect(page.getByRole('complementary', { name: 'Je leest mee' })).toBeVisible();
  for (const path of ['', '/conversations', '/people', '/danger-and-goals', '/safety-plan']) {
    await page.goto(`/cases/${id}${path}`);
    await expect(page.getByRole('complementary', { name: 'Je leest mee' })).toBeVisible();
    const main = page.getByRole('main');
    await expect(
      main.getByRole('button', { name: /toevoegen|bewaren|schrijven|aanpassen|noteren|opnemen/i }),
      path,
    ).toHaveCount(0);
    await expect(main.getByRole('textbox'), path).toHaveCount(0);
  }
  await expectNoAxeViolations(page);
});
