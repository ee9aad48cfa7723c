import { describe, expect, it } from 'vitest';
import { loadPdfFonts } from './pdf-fonts.ts';
import { readFontCoverage, toCharacterClass } from './read-font-coverage.ts';

describe('readFontCoverage', () => {
  const { files, families, covered } = loadPdfFonts();

  it('knows which characters a font has (subtable format 4)', () => {
    const atkinson = readFontCoverage(files[0]!);
    for (const char of 'Zoë Çelik 0123…') expect(atkinson.has(char.codePointAt(0)!)).toBe(true);
    for (const char of 'ễАع') expect(atkinson.has(char.codePointAt(0)!)).toBe(false);
  });

  it('covers the writing systems of the families we work with, using all families together', () => {
    for (const char of 'Nguyễn Ţepeș Łódź Арина Ελένη عمر پژمان ተስፋ გიორგი Արամ נועה आशा 👵') {
      expect(covered.has(char.codePointAt(0)!), char).toBe(true);
    }
  });

  it('writes the coverage as a character class that matches just that', () => {
    expect(toCharacterClass([0x61, 0x63, 0x62, 0x41])).toBe('[\\x{41}\\x{61}-\\x{63}]');
    expect(families[0]!.name).toBe('Atkinson Hyperlegible Next');
    expect('Zoë').toMatch(new RegExp(`^${families[0]!.covers.replaceAll('\\x{', '\\u{')}+$`, 'u'));
  });

  it('refuses what is no font', () => {
    expect(() => readFontCoverage(Buffer.alloc(64))).toThrow('no cmap table');
  });
});
