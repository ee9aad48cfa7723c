import { refusals } from '@vangnet/contract/refusal.ts';
import { ruleIssueCodes } from '@vangnet/domain/sharing/rule-issue.ts';
import { describe, expect, it } from 'vitest';
import { isTest, listProjectFiles, readProjectFile } from './project-files.ts';

type Catalogue = Readonly<Record<'refusals' | 'issues' | 'reasons', Readonly<Record<string, string>>>>;

/** What the server, or a failed parse, can say is wrong: in the code as a word, on the screen as a sentence. */
const patterns = {
  reasons: /AppError\('notPossibleNow',\s*\{\s*reason:\s*'(\w+)'/g,
  issues: /error:\s*'(\w+)'|invalidField\([^;]*?'(\w+)',?\s*\)/g,
};
/** Given by the parser of HTTP, and by the web itself. */
const alsoIssues = ['required', 'tooLarge', 'tooSmall', 'wrongType', 'invalid'];
const alsoReasons = ['other'];
const alsoRefusals = ['unreachable', 'fault'];

const sources = listProjectFiles().filter(
  (file) =>
    /^(apps\/server\/src\/modules|packages\/(domain|contract)\/src)\/.*\.ts$/.test(file) && !isTest(file),
);

function wordsIn(pattern: RegExp): string[] {
  const found = sources.flatMap((file) =>
    [...readProjectFile(file).matchAll(pattern)].map(([, word, other]) => word ?? other ?? ''),
  );
  return [...new Set(found)];
}

describe.each(['nl', 'en'])('the texts of refusals in %s', (language) => {
  const catalogue = JSON.parse(readProjectFile(`apps/web/src/i18n/${language}/errors.json`)) as Catalogue;

  it('has one for every refusal of the contract', () => {
    expect(Object.keys(catalogue.refusals).sort()).toEqual(
      [...Object.keys(refusals), ...alsoRefusals].sort(),
    );
  });

  it('has one for every reason and every issue that the code names, and none besides', () => {
    const reasons = wordsIn(patterns.reasons);
    expect(reasons.length).toBeGreaterThan(3);
    expect(Object.keys(catalogue.reasons).sort()).toEqual([...new Set([...reasons, ...alsoReasons])].sort());
    const issues = wordsIn(patterns.issues);
    expect(issues.length).toBeGreaterThan(15);
    expect(Object.keys(catalogue.issues).sort()).toEqual(
      [...new Set([...issues, ...ruleIssueCodes, ...alsoIssues])].sort(),
    );
  });
});
