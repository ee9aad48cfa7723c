import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { isTest, listProjectFiles, projectRoot } from './project-files.ts';
import { judgeTranslations } from './judge-translations.ts';
import { listPlaceholders, readTexts, readTextsOf, type Texts } from './translation-catalogues.ts';
import { scanTranslations, type TranslationScan } from './translation-uses.ts';

const catalogues = path.join(projectRoot, 'apps/web/src/i18n');

describe('translations', () => {
  const dutch = readTexts(path.join(catalogues, 'nl'));
  const english = readTexts(path.join(catalogues, 'en'));
  const verdict = judgeTranslations({ dutch, english, scan: scanWeb() });

  test('exist in both languages', () => {
    expect(dutch.size).toBeGreaterThan(20);
    expect(verdict.onlyInOneLanguage).toEqual([]);
  });
  test('leave the same things open in both languages', () => expect(verdict.otherPlaceholders).toEqual([]));
  test('are never empty', () => expect(verdict.empty).toEqual([]));
  test('exist for every text that the code asks for', () => expect(verdict.missing).toEqual([]));
  test('are all asked for', () => expect(verdict.unused).toEqual([]));
});

describe('texts of prints', () => {
  const files = listProjectFiles().filter((file) => file.endsWith('.nl.json'));
  const nothingRead: TranslationScan = { uses: [], literals: new Set() };

  test.each(files)('%s and its English say the same', (file) => {
    const dutch = readTextsOf(path.join(projectRoot, file));
    const english = readTextsOf(path.join(projectRoot, file.replace('.nl.json', '.en.json')));
    const verdict = judgeTranslations({ dutch, english, scan: nothingRead });
    expect(dutch.size).toBeGreaterThan(0);
    expect(verdict).toMatchObject({ onlyInOneLanguage: [], otherPlaceholders: [], empty: [] });
  });
});

function scanWeb(): TranslationScan {
  const configFile = path.join(projectRoot, 'apps/web/tsconfig.json');
  const { config } = ts.readConfigFile(configFile, (file) => ts.sys.readFile(file)) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(configFile));
  const files = listProjectFiles()
    .filter((file) => /^apps\/web\/src\/.*[.]tsx?$/.test(file) && !isTest(file))
    .map((file) => path.join(projectRoot, file));
  return scanTranslations(ts.createProgram(fileNames, options), files);
}

/** Scans code that stands in this file, with `useTranslation` as far as the scanner looks at it. */
function scanCode(code: string): TranslationScan {
  const file = 'planted.ts';
  const text = `declare function useTranslation(ns?: string | string[]): { t: (key: string, options?: object) => string };\n${code}`;
  const host = ts.createCompilerHost({});
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => (name === file ? source : getSourceFile(name, ...rest));
  return scanTranslations(ts.createProgram([file], { strict: true, noLib: true, types: [] }, host), [file]);
}

describe('the rules themselves', () => {
  const texts = (entries: Record<string, string>): Texts => new Map(Object.entries(entries));
  const judge = (entries: Record<string, string>, code: string, english = entries) =>
    judgeTranslations({ dutch: texts(entries), english: texts(english), scan: scanCode(code) });
  const asks = (call: string, ns = "'cases'") =>
    `function View(kind: 'open' | 'closed', any: string) { const { t } = useTranslation(${ns}); return ${call}; }`;

  test('miss a text that exists in one language only', () => {
    const { onlyInOneLanguage } = judge({ 'cases:a': 'x', 'cases:b': 'x' }, '', { 'cases:a': 'x' });
    expect(onlyInOneLanguage).toEqual(['cases:b']);
  });

  test('count plural forms as one text', () => {
    const entries = { 'cases:days_one': '{{count}} dag', 'cases:days_other': '{{count}} dagen' };
    const { onlyInOneLanguage, missing, unused } = judge(entries, asks("t('days', { count: 2 })"), {
      'cases:days_other': '{{count}} days',
    });
    expect({ onlyInOneLanguage, missing, unused }).toEqual({
      onlyInOneLanguage: [],
      missing: [],
      unused: [],
    });
  });

  test('see another placeholder and an empty text', () => {
    const verdict = judge({ 'cases:a': 'dag {{name}}', 'cases:b': ' ' }, '', {
      'cases:a': 'hi {{nmae}}',
      'cases:b': 'x',
    });
    expect(verdict.otherPlaceholders).toEqual(['cases:a']);
    expect(verdict.empty).toEqual(['nl cases:b']);
    expect(listPlaceholders('<1>{{ b }}</1> {{a, number}} {c}')).toEqual(['<1>', '{a}', '{b}', '{c}']);
  });

  test.each([
    ["t('gone')", 'gone'],
    ['t(`state.${kind}`)', 'state.closed'],
    ["t(any ? 'a' : 'gone')", 'gone'],
    ["t('ui:gone')", 'gone'],
    ["t('a', { ns: 'ui' })", 'a'],
    ['t(`no.${any}`)', 'no.*'],
  ])('miss what %s asks for', (call, key) => {
    const { missing } = judge({ 'cases:a': 'x', 'cases:state.open': 'x' }, asks(call));
    expect(missing.map(({ says }) => says)).toContainEqual(expect.stringContaining(key));
  });

  test.each(["t('a')", 't(`state.${kind}`)', 't(`state.${any}`)', "t('cases:a')"])('accept %s', (call) => {
    const entries = { 'cases:a': 'x', 'cases:state.open': 'x', 'cases:state.closed': 'x' };
    expect(judge(entries, asks(call)).missing).toEqual([]);
  });

  test('find the text that nobody asks for', () => {
    const entries = { 'cases:a': 'x', 'cases:old': 'x', 'cases:state.open': 'x', 'cases:passed.on': 'x' };
    const code = `${asks("t('a') + t(`state.${any}`)")} const key = 'passed.on';`;
    expect(judge(entries, code).unused).toEqual(['cases:old']);
  });
});
