import { describe, expect, test } from 'vitest';
import { findVisibleText } from './find-visible-text.ts';
import { isTest, listProjectFiles, readProjectFile } from './project-files.ts';

describe('components', () => {
  const files = listProjectFiles().filter(
    (file) => file.startsWith('apps/web/src/') && file.endsWith('.tsx'),
  );

  test('show texts from the catalogues only', () => {
    expect(files.length).toBeGreaterThan(5);
    const shown = files.filter((file) => !isTest(file));
    expect(shown.flatMap((file) => findVisibleText(file, readProjectFile(file)))).toEqual([]);
  });
});

describe('the rule itself', () => {
  test.each([
    'const view = <p>Bewaard</p>;',
    'const view = <p>{"Saved"}</p>;',
    "const view = <p>{open ? 'Close' : t('open')}</p>;",
    "const view = <p>{name ?? 'nobody'}</p>;",
    'const view = <p>{`${count} conversations`}</p>;',
    'const view = <button aria-label="Sluiten" />;',
    "const view = <Field label={'Naam'} />;",
  ])('objects to %s', (code) => {
    expect(findVisibleText('planted.tsx', code)).not.toEqual([]);
  });

  test.each([
    "const view = <p>{t('saved')}</p>;",
    'const view = <p> · </p>;',
    'const view = <p>&nbsp;</p>;',
    'const view = <kbd>Esc</kbd>;',
    'const view = <h1>Vangnet</h1>;',
    'const view = <Button kind="primary" />;',
    "const view = <p>{state === 'open' && t('open')}</p>;",
    'const view = <p>{`${from}–${until}`}</p>;',
  ])('accepts %s', (code) => {
    expect(findVisibleText('planted.tsx', code)).toEqual([]);
  });
});
