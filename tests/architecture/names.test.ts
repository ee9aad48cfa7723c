import { describe, expect, test } from 'vitest';
import { listProjectFiles } from './project-files.ts';

/** Names that say nothing about what is inside, and so attract everything. */
const vague = new Set([
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'misc',
  'shared',
  'type',
  'types',
  'lib',
]);

const source = /[.](ts|tsx|mjs|css)$/;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*([.][a-z0-9]+)+$/;

function hasVagueName(file: string): boolean {
  const folders = file.split('/');
  const name = folders.pop() ?? '';
  // `cases.types.ts` hides as much as `types.ts` does.
  return [...folders, ...name.split('.').slice(0, -1)].some((part) => vague.has(part.toLowerCase()));
}

function isKebabCase(file: string): boolean {
  return kebabCase.test(file.slice(file.lastIndexOf('/') + 1));
}

describe('names', () => {
  const files = listProjectFiles();

  test('of files and folders say what is inside', () => {
    expect(files.filter(hasVagueName)).toEqual([]);
  });

  test('of source files are in kebab-case', () => {
    expect(files.filter((file) => source.test(file) && !isKebabCase(file))).toEqual([]);
  });

  test('of tests end in one of the suites that run them', () => {
    const tests = files.filter((file) => /([.-](test|spec|journey)|_test)[.][cm]?[jt]sx?$/.test(file));
    expect(tests.filter((file) => !isRunBySomeSuite(file))).toEqual([]);
  });
});

/** As vitest.config.ts and tests/journeys/playwright.config.ts have it. */
function isRunBySomeSuite(file: string): boolean {
  return (
    /^packages\/.*[.]test[.]ts$/.test(file) ||
    /^apps\/(server\/src\/.*[.]test[.]ts|web\/src\/.*[.]test[.]tsx?)$/.test(file) ||
    /^scripts\/.*[.]test[.]ts$/.test(file) ||
    /^tests\/(architecture|access)\/.*[.]test[.]ts$/.test(file) ||
    /^tests\/journeys\/.*[.]journey[.]ts$/.test(file) ||
    /[.]db[.]test[.]ts$/.test(file)
  );
}

describe('the rules themselves', () => {
  test.each([
    'packages/domain/src/utils/dates.ts',
    'apps/web/src/ui/helpers.ts',
    'a/cases.types.ts',
    'Shared/x.md',
  ])('object to %s', (file) => expect(hasVagueName(file)).toBe(true));

  test.each([
    'packages/domain/src/cases/shared-with.ts',
    'apps/web/src/ui/button.tsx',
    'docs/types-of-talk.md',
  ])('accept %s', (file) => expect(hasVagueName(file)).toBe(false));

  test('tell kebab-case from other cases', () => {
    expect(isKebabCase('a/open-case.db.test.ts')).toBe(true);
    expect(isKebabCase('a/openCase.ts')).toBe(false);
    expect(isKebabCase('a/OpenCase.tsx')).toBe(false);
  });

  test('notice a test that nothing runs', () => {
    expect(isRunBySomeSuite('bench/scale.test.ts')).toBe(false);
    expect(isRunBySomeSuite('tests/access/every-operation.test.ts')).toBe(true);
  });
});
