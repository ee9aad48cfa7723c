import { expect, expectNoAxeViolations, screenshot, test, type Page } from './journey.ts';
import { openFamily } from './open-family.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const words = (page: Page) => dialog(page).getByRole('textbox', { name: 'In jullie eigen woorden' });

test('a danger statement grows from what people said, without typing it again', async ({ page }) => {
  const { caseId, post } = await openFamily(page);
  for (const said of ['“Ik durf niet meer slapen.”', 'Ze roepen elk weekend.']) {
    await post('statements', { content: { column: 'worries', words: said, voice: { kind: 'unknown' } } });
  }
  await page.goto(`/cases/${caseId}/danger-and-goals`);
  await expect(page.getByText('Hier staat nog geen gevaarsboodschap')).toBeVisible();
  await expectNoAxeViolations(page);

  await page.keyboard.press('a');
  await expect(words(page)).toBeFocused();
  await dialog(page)
    .getByRole('textbox', { name: /Zoek een uitspraak/ })
    .fill('slapen');
  await expect(dialog(page).getByRole('checkbox', { name: /roepen/ })).toBeHidden();
  await dialog(page)
    .getByRole('checkbox', { name: /slapen/ })
    .check();
  await dialog(page).getByRole('button', { name: 'Begin met deze uitspraak' }).press('Enter');
  await expect(words(page)).toHaveValue('“Ik durf niet meer slapen.” (nog niet geweten wie)');
  await expectNoAxeViolations(page);
  await screenshot(page, 'danger-editor', [360, 390, 1440]);

  // What is typed survives a closed window.
  await words(page).press('End');
  await words(page).pressSequentially(' Mama hoort het niet.');
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Gevaar en doelen' })).toBeVisible();
  await page.keyboard.press('a');
  await expect(words(page)).toHaveValue(/Mama hoort het niet\.$/);
  await dialog(page).getByRole('button', { name: 'Bewaren' }).press('Enter');
  await expect(dialog(page)).toBeHidden();

  const danger = page.getByRole('article').filter({ hasText: 'Gevaarsboodschap' });
  await expect(danger).toContainText('Mama hoort het niet.');
  await expect(danger).toContainText('voorlopig, nog met niemand gedeeld');
  await expect(danger.getByRole('button', { name: 'Steunt op 1 uitspraak' })).toBeVisible();
});

test('a piece is shared, settled, revised and ended, and its whole life stays readable', async ({ page }) => {
  const { caseId, post } = await openFamily(page);
  const danger = await post('frame-pieces', {
    kind: 'dangerStatement',
    content: { words: 'Het wordt laat en luid.' },
  });
  await post('frame-pieces', {
    kind: 'safetyGoal',
    content: { words: 'Iedereen slaapt.', answersIds: [danger.id] },
  });
  await post('frame-pieces', {
    kind: 'bottomLine',
    content: { words: 'Nooit alleen.', setBy: 'de jeugdrechter' },
  });
  await page.goto(`/cases/${caseId}/danger-and-goals`);
  const piece = page.getByRole('article').filter({ hasText: 'Gevaarsboodschap' });
  const pair = page.getByRole('region', { name: 'Gevaar 1, met doelen en bodemeisen' });
  await expect(pair.getByRole('article')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Nog bij geen gevaarsboodschap gezet' })).toContainText(
    'Nooit alleen.',
  );

  await piece.getByRole('button', { name: 'Delen noteren' }).press('Enter');
  await dialog(page).getByRole('checkbox', { name: 'mama' }).press('Space');
  await dialog(page)
    .getByRole('textbox', { name: /Wat zeiden ze/ })
    .fill('Zo is het wel, ja.');
  await expectNoAxeViolations(page);
  await dialog(page).getByRole('button', { name: 'Noteren' }).press('Enter');
  await expect(piece).toContainText('gedeeld met mama op');
  await expect(piece).toContainText('Zo is het wel, ja.');

  await piece.getByRole('button', { name: 'Vastleggen' }).press('Enter');
  await dialog(page).getByRole('button', { name: 'Vastleggen' }).press('Enter');
  await expect(piece).toContainText('vastgelegd op');

  await piece.getByRole('button', { name: 'Herwerken' }).press('Enter');
  await words(page).fill('Het wordt laat en heel luid.');
  await dialog(page).getByRole('button', { name: 'Bewaren' }).press('Enter');
  await expect(piece).toContainText('herwerkt, nog niet opnieuw gedeeld');
  await piece.getByRole('button', { name: /Hoe dit tot stand kwam, 2 versies/ }).press('Enter');
  await expect(piece.getByRole('insertion')).toContainText('heel');
  await expectNoAxeViolations(page);
  await screenshot(page, 'danger-and-goals', [360, 390, 1440, 1920]);

  await piece.getByRole('button', { name: 'Wat je nog kan doen' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Beëindigen' }).press('Enter');
  await dialog(page).getByRole('textbox', { name: 'Waarom?' }).fill('Het gevaar is weg');
  await dialog(page).getByRole('button', { name: 'Beëindigen' }).press('Enter');
  await expect(pair).toBeHidden();
  await page.getByRole('button', { name: /^Beëindigd/ }).press('Enter');
  await expect(piece).toContainText('beëindigd op');
});

test('two windows that revise the same piece see both versions, and nothing is overwritten', async ({
  page,
  context,
}) => {
  const { caseId, post } = await openFamily(page);
  await post('frame-pieces', { kind: 'dangerStatement', content: { words: 'Eerst' } });
  const other = await context.newPage();
  for (const one of [page, other]) {
    await one.goto(`/cases/${caseId}/danger-and-goals`);
    await one.getByRole('button', { name: 'Wat je nog kan doen' }).first().press('Enter');
    await one.getByRole('menuitem', { name: 'Herwerken' }).press('Enter');
    await expect(words(one)).toHaveValue('Eerst');
  }
  await words(page).fill('Van venster één');
  await dialog(page).getByRole('button', { name: 'Bewaren' }).press('Enter');
  await expect(dialog(page)).toBeHidden();

  // Drafts live on the device: the second window still holds its own words in its own form.
  await words(other).fill('Van venster twee');
  await dialog(other).getByRole('button', { name: 'Bewaren' }).press('Enter');
  const conflict = dialog(other).getByRole('region');
  await expect(conflict.first()).toContainText('Van venster één');
  await expect(conflict.first()).toContainText('Van venster twee');
  await expectNoAxeViolations(other);
  await dialog(other).getByRole('article').first().getByRole('button').press('Enter');
  await expect(dialog(other)).toBeHidden();
  await expect(other.getByRole('article').first()).toContainText('Van venster twee');
  await other.getByRole('button', { name: /3 versies/ }).press('Enter');
  await expect(other.getByRole('list', { name: 'Versies' }).getByRole('listitem')).toHaveCount(3);
});
