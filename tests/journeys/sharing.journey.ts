import { expect, expectNoAxeViolations, screenshot, signInAs, test, type Page } from './journey.ts';
import { Keyboard } from './keyboard.ts';
import { openFamily } from './open-family.ts';

const dialog = (page: Page) => page.getByRole('dialog');

test('an agreement is shared with oma by keyboard, on consent noted on the spot, until that is withdrawn', async ({
  page,
}) => {
  const { caseId, post } = await openFamily(page);
  await post('agreements', { content: { ifWords: 'het laat wordt', thenWords: 'slaapt Yara bij oma Els' } });
  await page.goto(`/cases/${caseId}/sharing`);
  await expect(page.getByText('Er is nu niets gedeeld')).toBeVisible();
  await expectNoAxeViolations(page);

  const keys = new Keyboard(page);
  await keys.activate(page.getByRole('button', { name: 'Delen', exact: true }).first());
  await keys.reach(dialog(page).getByRole('radio', { name: 'Yara' }));
  await dialog(page).getByRole('radio', { name: 'oma Els' }).press('Space');
  // The list of colleagues that opens on the way hides the rest from a screen reader until it is left.
  await keys.press('Tab', 'Tab');
  await expect(dialog(page).getByRole('combobox', { name: 'Kies een stuk uit het dossier' })).toBeFocused();
  await keys.type('oma Els');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
  await keys.press('ArrowDown', 'Enter');
  await expect(dialog(page).getByText('Afspraak', { exact: true })).toBeVisible();
  await keys.press('Tab');
  await expect(dialog(page).getByRole('textbox', { name: 'Waarom is dat nodig?' })).toBeFocused();
  await keys.type('Oma vangt Yara op');
  for (const child of ['Yara', 'Milan']) {
    await keys.activate(dialog(page).getByRole('button', { name: 'Toestemming nu noteren' }));
    const now = dialog(page).getByRole('group', { name: 'Toestemming nu noteren' });
    await now
      .getByRole('radiogroup', { name: 'Over wie gaat het?' })
      .getByRole('radio', { name: child })
      .press('Space');
    await now
      .getByRole('radiogroup', { name: /Wie zei ja/ })
      .getByRole('radio', { name: child })
      .press('Space');
    await now.getByRole('button', { name: 'Toestemming noteren' }).press('Enter');
    await expect(
      dialog(page).getByRole('checkbox', { name: new RegExp(`^${child} vindt goed`) }),
    ).toBeChecked();
  }
  await expect(dialog(page)).toContainText(
    /Oma Els ziet deze afspraak zonder einddatum, omdat (Yara en Milan|Milan en Yara) dat goed vinden\. Waarom: Oma vangt Yara op\./,
  );
  await expectNoAxeViolations(page);
  await screenshot(page, 'sharing-dialog', [360, 390, 1440]);
  await dialog(page).getByRole('button', { name: 'Delen', exact: true }).press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Oma Els ziet deze afspraak' })).toBeVisible();

  await page.getByRole('link', { name: 'Wat ziet oma Els?' }).press('Enter');
  await expect(page.getByText('het laat wordt → slaapt Yara bij oma Els')).toBeVisible();
  await expect(page.getByText(/Omdat het gedeeld werd/)).toBeVisible();
  await expectNoAxeViolations(page);
  await screenshot(page, 'sharing-view', [360, 1440]);

  await page.getByRole('link', { name: 'Naar delen en toestemming' }).press('Enter');
  await page.getByRole('button', { name: /^Intrekken: Yara/ }).press('Enter');
  await expect(dialog(page)).toContainText('Wat met oma Els gedeeld is, steunt hierop.');
  await dialog(page).getByRole('button', { name: 'Intrekken' }).press('Enter');
  await expect(page.getByText('Er is nu niets gedeeld')).toBeVisible();
  await page.getByRole('button', { name: 'Vroeger gedeeld: 1' }).press('Enter');
  await expect(page.getByText(/omdat de toestemming werd ingetrokken/)).toBeVisible();
  await screenshot(page, 'sharing', [360, 1440]);
});

test('what cannot be shared is refused at its field, on a telephone, and nothing typed is lost', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { caseId, post } = await openFamily(page);
  await post('frame-pieces', { kind: 'dangerStatement', content: { words: 'Het wordt laat en luid.' } });
  await page.goto(`/cases/${caseId}/danger-and-goals`);
  await page.getByRole('button', { name: 'Wat je nog kan doen' }).click();
  await page.getByRole('menuitem', { name: 'Delen met iemand' }).click();
  await expect(dialog(page)).toContainText('Het wordt laat en luid.');
  await dialog(page).getByRole('radio', { name: 'mama' }).check({ force: true });
  await dialog(page).getByRole('textbox', { name: 'Waarom is dat nodig?' }).fill('Samen nalezen');
  await dialog(page)
    .getByRole('radio', { name: /^Het eigen recht om te lezen/ })
    .check({ force: true });
  await dialog(page).getByRole('button', { name: 'Delen', exact: true }).click();
  await expect(
    dialog(page)
      .getByText(/deze persoon mag dit niet vanzelf lezen/)
      .first(),
  ).toBeVisible();
  await expect(dialog(page).getByRole('textbox', { name: 'Waarom is dat nodig?' })).toHaveValue(
    'Samen nalezen',
  );
  await dialog(page)
    .getByRole('radio', { name: /^Een opdracht/ })
    .check({ force: true });
  await dialog(page).getByRole('textbox', { name: 'Welke opdracht?' }).fill('Beschikking van 3 mei');
  await dialog(page).getByRole('button', { name: 'Delen', exact: true }).click();
  await expect(dialog(page)).toBeHidden();
});

test('a colleague reads what was shared and nothing else; the officer keeps the rules', async ({ page }) => {
  await signInAs(page, 'Amina El Idrissi');
  await page.goto('/shared-with-me');
  await page
    .getByRole('button', { name: /^Lezen wat Sofie Maes deelde/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('heading', { name: 'De afspraken overlopen met mama' })).toBeVisible();
  await expectNoAxeViolations(page);
  await screenshot(page, 'shared-with-me', [360, 1440]);

  await page.context().clearCookies();
  await signInAs(page, 'Dirk Lambrecht');
  await page.goto('/rules');
  await expect(page.getByText('Vanaf 12 jaar leest een jongere het eigen dossier')).toBeVisible();
  await page.getByRole('button', { name: 'Nieuwe versie maken' }).press('Enter');
  await page.getByRole('textbox', { name: 'Waarom verandert dit?' }).fill('Onze jurist las de wet opnieuw.');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Versie vastleggen' }).press('Enter');
  const versions = page.getByRole('list', { name: 'Alle versies' });
  await expect(versions.getByText('Onze jurist las de wet opnieuw.').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /Nu geldt versie [2-9]/ })).toBeVisible();
  await screenshot(page, 'rules', [360, 1440]);
});
