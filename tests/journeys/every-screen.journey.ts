import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findViolations, type AxeScope } from './axe.ts';
import { expect, signInAs, test, type Page } from './journey.ts';

const screens = [
  { name: 'my day', path: () => '/' },
  { name: 'my cases', path: () => '/cases' },
  { name: 'open a case', path: () => '/cases/new' },
  { name: 'three columns', path: (file: string) => file },
  { name: 'people', path: (file: string) => `${file}/people` },
  { name: 'conversations', path: (file: string) => `${file}/conversations` },
  { name: 'a conversation', path: (file: string) => `${file}/conversations/` },
  { name: 'saved mappings', path: (file: string) => `${file}/mappings` },
  { name: 'two mappings side by side', path: (file: string) => `${file}/mappings?mapping=` },
  { name: 'danger and goals', path: (file: string) => `${file}/danger-and-goals` },
  { name: 'safety plan', path: (file: string) => `${file}/safety-plan` },
  { name: 'practice', path: () => '/practice' },
  { name: 'my account', path: () => '/account' },
  { name: 'signing in and accounts, for who may not', path: () => '/organisation/sign-in' },
  { name: 'a personal link without its token', path: () => '/reset-password' },
  { name: 'components', path: () => '/components' },
] as const;

const languages = { nl: 'NL, Nederlands', en: 'EN, English' } as const;
type Language = keyof typeof languages;

for (const language of Object.keys(languages) as Language[]) {
  test(`every screen in ${language}: readable, named, translated, no wider than a telephone`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.goto('/');
    await page.getByRole('button', { name: languages[language] }).click();
    await expectSoundScreen(page, 'sign-in', language);
    await signInAs(page, 'Sofie Maes');
    // What was chosen on the sign-in page goes before what the demo person had.
    await page.getByRole('button', { name: languages[language] }).click();
    const addresses = await findAddresses(page);
    for (const screen of screens) {
      await page.goto(addresses(screen.path));
      await expectSoundScreen(page, screen.name, language);
    }
  });
}

test('every window that opens is readable for everybody', async ({ page }) => {
  test.setTimeout(240_000);
  await signInAs(page, 'Sofie Maes');
  const addresses = await findAddresses(page);
  const windows = [
    { at: '/people', opener: 'Iemand toevoegen' },
    { at: '/people', opener: 'Dossier aanpassen' },
    { at: '', opener: /^Verplaatsen of wijzigen/, item: 'Wijzigen' },
    { at: '', opener: /^Cijfer noteren/ },
    { at: '', opener: 'Eigen schaalvraag toevoegen' },
    { at: '', opener: 'Mapping bewaren' },
    { at: '/danger-and-goals', opener: /^Gevaarsboodschap schrijven/ },
    { at: '/danger-and-goals', opener: 'Delen noteren' },
    { at: '/safety-plan', opener: 'Versie bewaren' },
    { at: '/safety-plan', opener: 'Noteren wie akkoord gaat' },
    { at: '/safety-plan', opener: 'Wat veranderde sinds versie 3?' },
  ] as const;
  for (const { at, opener, ...rest } of windows) {
    const address = addresses((file) => `${file}${at}`);
    if (new URL(page.url()).pathname !== address) await page.goto(address);
    const button = page.getByRole('main').getByRole('button', { name: opener }).first();
    await button.click();
    if ('item' in rest) await page.getByRole('menuitem', { name: rest.item }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading', { level: 2 }).first(), String(opener)).toBeVisible();
    await expect(dialog.locator(':focus').or(page.locator('[role="dialog"]:focus'))).toHaveCount(1);
    await expectAxe(page, `window of ${String(opener)}`, { within: '[role="dialog"]' });
    await showDark(page);
    await expectAxe(page, `window of ${String(opener)}, dark`, {
      within: '[role="dialog"]',
      rules: ['color-contrast'],
    });
    await page.emulateMedia({ colorScheme: null });
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page, `window of ${String(opener)}`);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

/** Addresses in the file of Yara and Milan, the fullest demo file. */
async function findAddresses(page: Page): Promise<(toPath: (file: string) => string) => string> {
  const link = page.getByRole('main').getByRole('link', { name: /^Yara \(9\) (en|and) Milan/ });
  const file = (await link.first().getAttribute('href')) ?? '';
  const read = async (what: string): Promise<{ id: string }[]> =>
    (await (await page.request.get(`/api${file}/${what}`)).json()) as { id: string }[];
  const [conversations, mappings] = [await read('conversations'), await read('mappings')];
  // The last one in the list is the first that was held: it is full of statements.
  const conversation = conversations.at(-1)?.id ?? '';
  const mapping = mappings.at(-1)?.id ?? '';
  return (toPath) =>
    toPath(file)
      .replace(/\/conversations\/$/, `/conversations/${conversation}`)
      .replace(/mapping=$/, `mapping=${mapping}&beside=now`);
}

async function expectSoundScreen(page: Page, name: string, language: Language): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.getByRole('heading', { level: 1 }), `${name}: one main heading`).toHaveCount(1);
  if (name !== 'components') {
    await expect(page.locator('.ui-skeleton'), `${name}: everything loaded`).toHaveCount(0);
  }
  await expect(page, `${name}: title`).toHaveTitle(/\S · Vangnet$/);
  await expect(page.locator('html')).toHaveAttribute('lang', language === 'nl' ? 'nl-BE' : 'en-GB');
  await expectTranslated(page, name, language);
  await expectFocusInSight(page, name);
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page, name);
    // The language changes words, not colours; the appearance changes colours alone. Contrast is what takes long.
    await expectAxe(page, `${name}, ${width}`, language === 'nl' ? {} : { without: ['color-contrast'] });
    if (language !== 'nl') continue;
    await showDark(page);
    await expectAxe(page, `${name}, ${width}, dark`, { rules: ['color-contrast'] });
    await page.emulateMedia({ colorScheme: null });
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** Resolves when the page is drawn in its dark colours. */
async function showDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

async function expectAxe(page: Page, where: string, scope: AxeScope = {}): Promise<void> {
  expect.soft(await findViolations(page, scope), `axe: ${where}`).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page, name: string): Promise<void> {
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(sideways, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** The first stops of the Tab key each show that they have the focus. */
async function expectFocusInSight(page: Page, name: string): Promise<void> {
  await page.getByRole('main').focus();
  for (let stop = 0; stop < 6; stop += 1) {
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(() => {
      const active = document.activeElement;
      // The editor shows its caret; within a day the browser marks the part that it is at.
      if (!active || active === document.body || active.matches('[contenteditable], [type="date"]'))
        return null;
      // A hidden radio or checkbox shows its focus on the label around it.
      const shown = [active, active.closest('label'), active.parentElement].some((element) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      });
      return shown ? null : active.outerHTML.slice(0, 200);
    });
    expect.soft(unseen, `${name}: focus in sight at stop ${stop + 1}`).toBeNull();
  }
  // Back to the top: what has scrolled half under the bar there is no small target.
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
}

const catalogues = path.resolve(import.meta.dirname, '../../apps/web/src/i18n');

/** The texts of a language by key, such as `cases.day.title`. */
function readTexts(language: Language): Map<string, string> {
  const texts = new Map<string, string>();
  const collect = (key: string, value: unknown): void => {
    if (typeof value === 'string') texts.set(key, value);
    else
      for (const [name, part] of Object.entries(value as Record<string, unknown>))
        collect(`${key}.${name}`, part);
  };
  const folder = path.join(catalogues, language);
  for (const file of readdirSync(folder)) {
    collect(path.basename(file, '.json'), JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  }
  return texts;
}

const dutch = readTexts('nl');
const english = readTexts('en');
/** Without their namespace: what stands on the screen when a key is not found. */
const keys = new Set(
  [...dutch.keys()].map((key) => key.slice(key.indexOf('.') + 1)).filter((key) => key.includes('.')),
);
const englishTexts = new Set(english.values());
// The component page shows invented sentences, which stand in the demo families too.
const onlyDutch = new Set(
  [...dutch]
    .filter(([key, text]) => !key.startsWith('components.') && text.length > 3 && !englishTexts.has(text))
    .map(([, text]) => text),
);

/** No key in sight, and on an English page no text of the Dutch catalogue. What people wrote stays theirs. */
async function expectTranslated(page: Page, name: string, language: Language): Promise<void> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (
        !parentElement?.closest('.serif, .ui-prose-control, [contenteditable], [lang="nl-BE"], script, style')
      )
        found.push(textContent?.trim() ?? '');
    }
    for (const attribute of ['aria-label', 'placeholder', 'title', 'alt']) {
      for (const element of document.body.querySelectorAll(`[${attribute}]:not([lang="nl-BE"])`))
        found.push(element.getAttribute(attribute) ?? '');
    }
    return found;
  });
  const untranslated = texts.filter(
    (text) => keys.has(text) || /\{\{\w+\}\}/.test(text) || (language === 'en' && onlyDutch.has(text)),
  );
  expect.soft(untranslated, `${name}: keys or Dutch in sight`).toEqual([]);
}
