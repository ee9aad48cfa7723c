import { describe, expect, test } from 'vitest';
import { listProjectFiles, readProjectFile } from './project-files.ts';

/** Folders of the machine that the project was written on; in parts, so that this file does not name them. */
const folders = [
  ['', 'work', ''],
  ['', 'farm', ''],
  ['.lib', 'rary'],
].map((parts, index) => parts.join(index < 2 ? '/' : ''));
const text =
  /[.](ts|tsx|mjs|cjs|js|json|css|html|md|sql|typ|yml|yaml|svg|sh)$|(^|\/)(run|[.][a-z]+rc|[.]gitignore)$/;

/** A folder counts where a path starts with it; inside a longer path or a web address it does not. */
function namesMachinePath(content: string): boolean {
  return folders.some((folder) => {
    let at = content.indexOf(folder);
    while (at >= 0) {
      if (!folder.startsWith('/') || !/[\w.\-}*]/.test(content[at - 1] ?? '')) return true;
      at = content.indexOf(folder, at + 1);
    }
    return false;
  });
}

describe('the project', () => {
  test('names no path of one machine', () => {
    const files = listProjectFiles().filter((file) => text.test(file));
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => namesMachinePath(readProjectFile(file)))).toEqual([]);
  });
});

describe('the rule itself', () => {
  const [first = '', second = '', third = ''] = folders;

  test('objects to a path at the start of a word', () => {
    expect(namesMachinePath(`cd ${first}main`)).toBe(true);
    expect(namesMachinePath(`"${second}tools"`)).toBe(true);
    expect(namesMachinePath(`see x/${third}/search`)).toBe(true);
  });

  test('accepts the same letters inside a longer path', () => {
    expect(namesMachinePath(`https://example.org${first}`)).toBe(false);
    expect(namesMachinePath('networks and farms')).toBe(false);
  });
});
