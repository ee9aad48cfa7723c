import { describe, expect, test } from 'vitest';
import { isGenerated, listProjectFiles, readProjectFile } from './project-files.ts';

const longest = 400;

describe('files', () => {
  const files = listProjectFiles().filter(
    (file) =>
      /[.](ts|tsx|css|mjs|cjs|js|typ)$/.test(file) && !isGenerated(file) && !file.includes('/migrations/'),
  );

  test(`are at most ${longest} lines long`, () => {
    expect(files.length).toBeGreaterThan(50);
    const tooLong = files
      .map((file) => ({ file, lines: countLines(readProjectFile(file)) }))
      .filter(({ lines }) => lines > longest);
    expect(tooLong).toEqual([]);
  });
});

describe('the count', () => {
  test('takes the last line break as an end, not as one more line', () => {
    expect(countLines('one\ntwo\n')).toBe(2);
    expect(countLines('one\ntwo')).toBe(2);
    expect(countLines('')).toBe(0);
  });
});

function countLines(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}
