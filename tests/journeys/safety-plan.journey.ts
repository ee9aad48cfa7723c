import { expect, expectNoAxeViolations, screenshot, test, type Page } from './journey.ts';
import { openFamily } from './open-family.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const editor = (page: Page) => page.getByRole('form', { name: 'Nieuwe afspraak' });

test('agreements come under the bottom line they serve, without a mouse', async ({ page }) => {
  const { caseId, post } = await openFamily(page);
  await post('frame-pieces', { kind: 'dangerStatement', content: { words: 'Het wordt laat en luid.' } });
  await post('frame-pieces', {
    kind: 'bottomLine',
    content: { words: 'Nooit alleen.', setBy: 'de jeugdrechter' },
  });
  await post('frame-pieces', { kind: 'bottomLine', content: { words: 'Drie volwassenen weten het.' } });
  await page.goto(`/cases/${caseId}/safety-plan`);
  await expect(page.getByText('Nog open: geen afspraak')).toHaveCount(2);
  await expectNoAxeViolations(page);

  await page.keyboard.press('a');
  await expect(editor(page).getByRole('textbox', { name: 'Als', exact: true })).toBeFocused();
  await page.keyboard.type('het roepen begint');
  await editor(page).getByRole('textbox', { name: /^dan/ }).fill('komt oma Els binnen tien minuten.');
  await editor(page)
    .getByRole('group', { name: 'Wie doet dit?' })
    .getByRole('checkbox', { name: 'oma Els' })
    .press('Space');
  await editor(page)
    .getByRole('textbox', { name: /Iemand anders/ })
    .fill('buurman Jef');
  await editor(page)
    .getByRole('textbox', { name: /Iemand anders/ })
    .press('Enter');
  await editor(page)
    .getByRole('textbox', { name: /Wanneer of hoe vaak/ })
    .fill('elk weekend');
  await editor(page)
    .getByRole('group', { name: /Wie bel je/ })
    .getByRole('checkbox', { name: /oma Els/ })
    .press('Space');
  await editor(page).getByRole('checkbox', { name: 'Nooit alleen.' }).press('Space');
  await expectNoAxeViolations(page);
  await screenshot(page, 'safety-plan-editor', [360, 390, 1440]);
  await editor(page).getByRole('button', { name: 'Bij de afspraken zetten' }).press('Enter');

  const agreement = page.getByRole('listitem').filter({ hasText: 'Afspraak 1:' });
  await expect(agreement).toContainText(
    'Als het roepen begint, dan komt oma Els binnen tien minuten. Wie? oma Els en buurman Jef. Wanneer? elk weekend. En bel oma Els 0400 00 01 12.',
  );
  await expect(page.getByText('Nog open: geen afspraak')).toHaveCount(1);
  // The next one follows at once.
  await expect(editor(page).getByRole('textbox', { name: 'Als', exact: true })).toBeFocused();
  await page.keyboard.type('oma ziek is');
  await editor(page).getByRole('textbox', { name: /^dan/ }).fill('komt Jef');
  await editor(page).getByRole('checkbox', { name: 'Nooit alleen.' }).press('Space');
  await editor(page).getByRole('button', { name: 'Bij de afspraken zetten' }).press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Afspraak 2:' })).toContainText('komt Jef');
  await editor(page).getByRole('button', { name: 'Sluiten' }).press('Enter');

  await page.getByRole('button', { name: /^Verplaats afspraak 2/ }).press('ArrowUp');
  await expect(agreement).toContainText('komt Jef');
  await expect(page.getByRole('status').filter({ hasText: 'plaats 1 van 2' })).toBeAttached();
  await expectNoAxeViolations(page);
  await screenshot(page, 'safety-plan', [360, 390, 1440, 1920]);

  await page.getByRole('button', { name: 'Wat je kan doen met afspraak 1' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Uit het plan halen' }).press('Enter');
  await dialog(page).getByRole('button', { name: 'Uit het plan halen' }).press('Enter');
  await expect(agreement).toContainText('Als het roepen begint');
});

test('an agreement is dragged to another place', async ({ page }) => {
  const { caseId, post } = await openFamily(page);
  for (const thenWords of ['eerst', 'daarna', 'ten slotte'])
    await post('agreements', { content: { thenWords } });
  await page.goto(`/cases/${caseId}/safety-plan`);
  const handle = page.getByRole('button', { name: /^Verplaats afspraak 3/ });
  const from = await handle.boundingBox();
  const to = await page.getByRole('listitem').filter({ hasText: 'Afspraak 1:' }).boundingBox();
  if (!from || !to) throw new Error('the rows are on the screen');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x, to.y + 4, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByRole('listitem').filter({ hasText: 'Afspraak 1:' })).toContainText('ten slotte');
});

test('a version is kept, people agree with it, and what changed since is shown', async ({ page }) => {
  const { caseId, post } = await openFamily(page);
  await post('agreements', { content: { thenWords: 'komt oma om zes uur' } });
  await page.goto(`/cases/${caseId}/safety-plan`);
  await expect(page.getByText('Ontwerp', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Afdrukken' }).press('Enter');
  await expect(page.getByRole('menuitem', { name: /^Voor het gezin/ })).toHaveAttribute(
    'href',
    `/api/cases/${caseId}/print/safety-plan?language=nl&audience=family`,
  );
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Versie bewaren' }).press('Enter');
  await dialog(page).getByRole('checkbox', { name: 'mama' }).press('Space');
  await dialog(page).getByRole('textbox', { name: 'Waar of waarom?' }).fill('bij oma thuis');
  await expectNoAxeViolations(page);
  await dialog(page).getByRole('button', { name: 'Versie bewaren' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Versie 1: wie ging akkoord?' })).toBeVisible();
  await expect(page.getByText('Ontwerp', { exact: true })).toBeHidden();

  const agree = async (manner: string) => {
    await page.getByRole('button', { name: 'Noteren wie akkoord gaat' }).press('Enter');
    await dialog(page).getByRole('radio', { name: 'mama' }).check({ force: true });
    await dialog(page).getByRole('radio', { name: manner }).check({ force: true });
    await dialog(page).getByRole('button', { name: 'Noteren' }).press('Enter');
    await expect(dialog(page)).toBeHidden();
  };
  await agree('Nog niet');
  await expect(page.getByText('mama: nog niet akkoord met versie 1.')).toBeVisible();
  await agree('Getekend');
  const consents = page.getByRole('complementary', { name: 'Wat nog kan gebeuren met dit plan' });
  await expect(consents).toContainText('Getekend');
  await expect(consents).toContainText('eerder: Nog niet');

  await page.getByRole('button', { name: 'Wat je kan doen met afspraak 1' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Veranderen' }).press('Enter');
  await page
    .getByRole('form', { name: 'Afspraak veranderen' })
    .getByRole('textbox', { name: /^dan/ })
    .fill('komt oma om zeven uur');
  await page.getByRole('button', { name: 'Bewaren', exact: true }).press('Enter');
  await expect(page.getByText('Ontwerp', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Wat veranderde sinds versie 1?' }).press('Enter');
  await expect(dialog(page).getByRole('deletion')).toContainText('zes');
  await expect(dialog(page).getByRole('insertion')).toContainText('zeven');
  await expectNoAxeViolations(page);
});
