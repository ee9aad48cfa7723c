import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Drives a page with nothing but keys and counts them: `typed` are the characters of words that somebody says or
 * writes, `control` every other key press (Tab, letters that choose, Enter).
 */
export class Keyboard {
  readonly page: Page;
  typed = 0;
  control = 0;
  /** Everything that was typed as words, to hold against what had to be typed twice. */
  readonly words: string[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses keys by name, such as `Shift+Tab` or `z`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.control += 1;
      await this.page.keyboard.press(key);
    }
  }

  async type(words: string): Promise<void> {
    this.typed += [...words].length;
    this.words.push(words);
    await this.page.keyboard.type(words);
  }

  /** Presses Tab (or `key`) until the target has the focus, as somebody does who sees the ring move. */
  async reach(target: Locator, key = 'Tab', most = 80): Promise<void> {
    await expect(target.first()).toBeVisible();
    for (let press = 0; press < most; press += 1) {
      if (await hasFocus(target)) return;
      await this.press(key);
    }
    await expect(target, `within ${most} times ${key}`).toBeFocused();
  }

  /** Reaches a button or link and presses Enter on it. */
  async activate(target: Locator, key = 'Tab'): Promise<void> {
    await this.reach(target, key);
    await this.press('Enter');
  }
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.first().evaluate((element) => element === document.activeElement);
}
