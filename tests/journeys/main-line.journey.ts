import type { Locator } from '@playwright/test';
import { readPdf } from '../prints/read-pdf.ts';
import { expect, test, type Page } from './journey.ts';
import { Keyboard } from './keyboard.ts';

/** What mama fears: it becomes a statement, and the danger statement and the plan rest on it. */
const feared = 'Mama was bang dat Milan naar buiten zou lopen.';

/** A talk with oma Els and mama, as a consultant would write it down: eight sentences, five of them statements. */
const talk = [
  { words: 'Oma Els belde vanmorgen zelf naar ons.' },
  {
    words: 'Zaterdag stond de voordeur de hele nacht open.',
    choice: 'z',
    voice: 'oma Els',
    element: 'schade',
  },
  { words: feared, choice: 'z', voice: 'mama', element: 'gevaar' },
  { words: 'Dries is om twee uur komen kijken.', choice: 'v', voice: 'oma Els' },
  { words: 'Daarna is iedereen gaan slapen.' },
  { words: 'Mama heeft het ’s morgens zelf aan juf Joke verteld.', choice: 'k', voice: 'juf Joke' },
  { words: 'Ik wil een slot waar Milan niet aan kan.', choice: 'w', voice: 'mama' },
  { words: 'We spreken af voor volgende week.' },
] as const;
const statements = talk.filter((sentence) => 'choice' in sentence);
const quotes = statements.map(({ words }) => words);

test('from sign-in to a printed sheet, danger statement and plan, with nothing but keys', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const keys = new Keyboard(page);
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');

  await page.goto('/');
  await keys.activate(page.getByRole('button', { name: 'Sofie Maes' }));
  await keys.activate(main.getByRole('link', { name: 'Yara (9) en Milan (3)' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Yara (9) en Milan (3)' })).toBeVisible();

  await keys.press('g');
  const prose = page.getByRole('textbox', { name: 'Wat er gezegd is' });
  await keys.reach(prose);
  for (const [index, sentence] of talk.entries()) {
    if (index > 0) await keys.press('End', 'Enter');
    await keys.type(sentence.words);
    if ('choice' in sentence) {
      await keys.press('Control+Shift+ArrowUp');
      await makeStatement(page, keys, sentence);
    }
  }
  const cards = page.getByRole('region', { name: 'Uitspraken uit dit gesprek' });
  await expect(cards.getByRole('button', { name: /^Uitspraak wijzigen/ })).toHaveCount(quotes.length);
  for (const { words, element } of statements.filter((made) => 'element' in made)) {
    const card = cards.getByRole('listitem').filter({ hasText: words });
    await keys.activate(card.getByRole('button', { name: element }));
    await expect(card).toContainText(element);
  }
  await expect(page.getByText(/^Bewaard om/)).toBeVisible();

  await keys.activate(main.getByRole('link', { name: 'Klaar' }), 'Shift+Tab');
  await keys.press('c');
  await keys.reach(dialog.getByRole('radio').first());
  await keys.press(await numberKeyOf(dialog, 'oma Els'));
  await keys.reach(
    dialog.getByRole('radiogroup', { name: 'Het cijfer', exact: true }).getByRole('radio').first(),
  );
  await keys.press('6');
  await keys.reach(dialog.getByLabel('Wat zit er al in dat cijfer?'));
  await keys.type('Dries kwam meteen.');
  await keys.activate(dialog.getByRole('button', { name: 'Bewaren', exact: true }));
  await expect(dialog).toBeHidden();
  await expect(main.getByRole('listitem').filter({ hasText: 'Dries kwam meteen.' }).first()).toBeVisible();

  const sheet = await print(page, main, 'Afdrukken', keys);
  const untilSheet = { typed: keys.typed, control: keys.control };
  for (const quote of quotes) expect(sheet).toContain(quote);

  await keys.activate(page.getByRole('link', { name: 'Gevaar en doelen' }).first(), 'Shift+Tab');
  await expect(page.getByRole('heading', { level: 1, name: 'Gevaar en doelen' })).toBeVisible();
  await keys.press('a');
  const chosen = dialog.getByRole('checkbox', { name: feared });
  await keys.reach(chosen);
  await keys.press('Space');
  await keys.activate(dialog.getByRole('button', { name: 'Begin met deze uitspraak' }), 'Shift+Tab');
  // Backwards: the other way leads past every statement of the file.
  await keys.activate(dialog.getByRole('button', { name: 'Bewaren' }), 'Shift+Tab');
  await expect(dialog).toBeHidden();
  const danger = main.getByRole('article').filter({ hasText: feared });
  await expect(danger.last().getByText('voorlopig, nog met niemand gedeeld')).toBeVisible();

  await keys.activate(page.getByRole('link', { name: 'Veiligheidsplan' }).first(), 'Shift+Tab');
  await expect(page.getByRole('heading', { level: 1, name: /Veiligheidsplan/ })).toBeVisible();
  await keys.press('a');
  const editor = page.getByRole('form', { name: 'Nieuwe afspraak' });
  await keys.reach(editor.getByLabel('Als', { exact: true }));
  await keys.type('het donker wordt');
  await keys.reach(editor.getByLabel(/^dan\b/));
  await keys.type('draait oma de voordeur op het nachtslot');
  await keys.activate(editor.getByRole('button', { name: 'Bij de afspraken zetten' }));
  const agreement = main.getByRole('paragraph').filter({ hasText: 'het donker wordt' });
  await expect(agreement.last()).toContainText('draait oma de voordeur op het nachtslot');
  const plan = await print(page, main, 'Afdrukken', keys, 'Shift+Tab');
  expect(plan).toContain(feared);
  expect(plan).toContain('Als het donker wordt, dan draait oma de voordeur op het nachtslot.');

  expect(new Set(keys.words).size, 'nothing is typed twice').toBe(keys.words.length);
  report('by keyboard, until the printed sheet', untilSheet);
  report('by keyboard, with danger statement and plan', { typed: keys.typed, control: keys.control });
});

test('the same by mouse, counted in clicks', async ({ page }) => {
  test.setTimeout(120_000);
  const mouse = { typed: 0, clicks: 0 };
  const click = async (target: Locator): Promise<void> => {
    mouse.clicks += 1;
    await target.click();
  };
  const type = async (words: string): Promise<void> => {
    mouse.typed += [...words].length;
    await page.keyboard.insertText(words);
  };
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');

  await page.goto('/');
  await click(page.getByRole('button', { name: 'Sofie Maes' }));
  await click(main.getByRole('link', { name: 'Yara (9) en Milan (3)' }).first());
  await click(main.getByRole('button', { name: /^Gesprek noteren/ }));
  const prose = page.getByRole('textbox', { name: 'Wat er gezegd is' });
  await click(prose);
  for (const [index, { words }] of talk.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await type(words);
  }
  const toolbar = page.getByRole('toolbar', { name: 'Uitspraak maken van de geselecteerde woorden' });
  for (const { words, choice, voice } of statements) {
    // Three clicks select a paragraph.
    mouse.clicks += 3;
    await prose.getByText(words).click({ clickCount: 3 });
    await click(toolbar.getByRole('button', { name: choiceWords[choice] }));
    await click(toolbar.getByRole('button', { name: voice }));
    await expect(toolbar).toBeHidden();
  }
  const cards = page.getByRole('region', { name: 'Uitspraken uit dit gesprek' });
  for (const { words, element } of statements.filter((made) => 'element' in made)) {
    const card = cards.getByRole('listitem').filter({ hasText: words });
    await click(card.getByRole('button', { name: element }));
  }
  await expect(page.getByText(/^Bewaard om/)).toBeVisible();
  await click(main.getByRole('link', { name: 'Klaar' }));
  await click(main.getByRole('button', { name: /^Cijfer noteren/ }).first());
  await click(dialog.locator('label').filter({ hasText: 'oma Els' }));
  await click(dialog.locator('label').filter({ hasText: /^6$/ }));
  await click(dialog.getByLabel('Wat zit er al in dat cijfer?'));
  await type('Dries kwam meteen.');
  await click(dialog.getByRole('button', { name: 'Bewaren', exact: true }));
  await expect(dialog).toBeHidden();
  await click(main.getByRole('button', { name: 'Afdrukken', exact: true }));
  mouse.clicks += 1;
  const sheet = await readPrint(page, page.getByRole('menuitem', { name: /^Voor het gezin/ }));
  await page.keyboard.press('Escape');
  for (const quote of quotes) expect(sheet).toContain(quote);
  report('by mouse, until the printed sheet', mouse);
});

test('a new case, its people, a card that moves and the other language, with nothing but keys', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const keys = new Keyboard(page);
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  await page.goto('/');
  await keys.activate(page.getByRole('button', { name: 'Sofie Maes' }));
  await keys.activate(main.getByRole('link', { name: 'Dossier openen' }));
  await keys.reach(page.getByRole('textbox', { name: 'minderjarige 1: Naam' }));
  await keys.type('Nora');
  await keys.press('Enter');
  await keys.type('Bas');
  await keys.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Nora en Bas' })).toBeVisible();

  await keys.activate(page.getByRole('link', { name: 'Mensen en netwerk' }).first(), 'Shift+Tab');
  await keys.activate(main.getByRole('button', { name: 'Iemand toevoegen' }));
  await keys.type('oma Lea');
  await keys.press('Enter');
  await expect(main.getByText('oma Lea')).toBeVisible();
  await keys.type('buur Wim');
  await keys.activate(dialog.getByRole('button', { name: 'Bewaren', exact: true }));
  await expect(dialog).toBeHidden();
  await expect(main.getByText('buur Wim')).toBeVisible();

  await keys.activate(page.getByRole('link', { name: 'Drie kolommen' }).first(), 'Shift+Tab');
  await expect(page.getByRole('heading', { level: 1, name: 'Nora en Bas' })).toBeVisible();
  await keys.press('z');
  await keys.type('Nora was alleen.');
  await keys.press('Enter');
  const card = main.getByRole('button', { name: /^Verplaatsen of wijzigen: Nora was alleen/ });
  await expect(card).toBeVisible();
  await keys.press('Escape');
  await keys.reach(card, 'Shift+Tab');
  await keys.press('Alt+ArrowRight');
  await expect(
    main.getByRole('status').filter({ hasText: '“Nora was alleen.” staat nu bij Wat gaat er goed?' }),
  ).toBeAttached();
  await expect(card).toBeFocused();

  await keys.activate(page.getByRole('button', { name: 'EN, English' }), 'Shift+Tab');
  await expect(main.getByRole('heading', { name: 'What are we worried about?' })).toBeVisible();
});

/** The words on the toolbar of each letter. */
const choiceWords = { z: 'zorg', k: 'kracht', v: 'veiligheid', w: 'wens' } as const;

async function makeStatement(
  page: Page,
  keys: Keyboard,
  { choice, voice }: { readonly choice: string; readonly voice: string },
): Promise<void> {
  const toolbar = page.getByRole('toolbar', { name: 'Uitspraak maken van de geselecteerde woorden' });
  await expect(toolbar).toBeVisible();
  await keys.press(choice, await numberKeyOf(toolbar, voice));
  await expect(toolbar).toBeHidden();
}

/** The number that stands on the chip or button of a person. */
async function numberKeyOf(place: Locator, person: string): Promise<string> {
  const key = place.locator('label, button').filter({ hasText: person }).locator('kbd').first();
  return (await key.textContent()) ?? '';
}

/** Opens a print by key in its own tab and reads it; only its address is asked of the tab, as Chromium shows PDF itself. */
async function print(page: Page, main: Locator, name: string, keys: Keyboard, key = 'Tab'): Promise<string> {
  await keys.activate(main.getByRole('button', { name, exact: true }), key);
  const forFamily = page.getByRole('menuitem', { name: /^Voor het gezin/ });
  await expect(forFamily).toBeFocused();
  const text = await readPrint(page, forFamily);
  await keys.press('Escape');
  return text;
}

async function readPrint(page: Page, link: Locator): Promise<string> {
  await expect(link).toHaveAttribute('target', '_blank');
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toBe('application/pdf');
  return (await readPdf(await answer.body())).pages.join(' ');
}

function report(what: string, counts: Readonly<Record<string, number>>): void {
  const numbers = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  test.info().annotations.push({ type: what, description: numbers.join(', ') });
  process.stdout.write(`  ${what}: ${numbers.join(', ')}\n`);
}
