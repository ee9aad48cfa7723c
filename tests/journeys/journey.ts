import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { findViolations } from './axe.ts';

export { expect };
export type { Page };

/** A journey fails on whatever the page itself calls an error, also when nothing on the screen shows it. */
export const test = base.extend<{ pageStaysSound: undefined }>({
  pageStaysSound: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
      page.on('console', (message) => {
        // A refusal of the server is logged by the browser as a failure; whether it was one, the journey says.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
          errors.push(message.text());
        }
      });
      await use(undefined);
      expect(errors, 'errors that the page reported').toEqual([]);
    },
    { auto: true },
  ],
});

/** Signs in as a demo person (`personaName` as on the sign-in page) and waits until the first screen is there. */
export async function signInAs(page: Page, personaName: string): Promise<void> {
  await page.goto('/');
  const person = page.getByRole('button', { name: personaName });
  await person.click();
  await expect(person).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Checks the page as it is now, in light and in dark, against WCAG 2.2 AA and axe's good practice. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await settle(page);
    // Of what axe looks at, only contrast depends on the appearance.
    const found = await findViolations(page, colorScheme === 'light' ? {} : { rules: ['color-contrast'] });
    expect(found, `axe in ${colorScheme}, ${page.url()}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** Waits until the page has drawn what changed: in the middle of a transition a colour is neither the old nor the new one. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await drawn();
    await drawn();
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}

/**
 * Takes a picture of the whole page per width (CSS pixels) into `test-results/screenshots`, and expects that
 * nobody has to scroll sideways at any of them.
 */
export async function screenshot(page: Page, name: string, widths = [360, 768, 1280]): Promise<void> {
  const original = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, `${name} is wider than ${width} pixels`).toBeLessThanOrEqual(0);
    await page.screenshot({
      path: path.resolve(import.meta.dirname, '../../test-results/screenshots', `${name}-${width}.png`),
      fullPage: true,
    });
  }
  if (original) await page.setViewportSize(original);
}
