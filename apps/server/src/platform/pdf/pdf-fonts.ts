import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFontCoverage, toCharacterClass } from './read-font-coverage.ts';

/**
 * The typefaces that documents are set in. All come from npm, so that a document looks the same on every
 * machine; system fonts are never fallen back on. A further writing system is one more line here.
 */
const families = [
  {
    name: 'Atkinson Hyperlegible Next',
    package: 'atkinson-hyperlegible-next',
    weights: ['400Regular', '700Bold'],
  },
  { name: 'Noto Sans', package: 'noto-sans', weights: ['400Regular', '700Bold'] },
  // Before Noto's Arabic, which sets the dots of a letter apart: that prints right, but copies double.
  { name: 'Vazirmatn', package: 'vazirmatn', weights: ['400Regular', '700Bold'] },
  { name: 'Noto Sans Arabic', package: 'noto-sans-arabic', weights: ['400Regular', '700Bold'] },
  { name: 'Noto Sans Ethiopic', package: 'noto-sans-ethiopic', weights: ['400Regular', '700Bold'] },
  { name: 'Noto Sans Georgian', package: 'noto-sans-georgian', weights: ['400Regular', '700Bold'] },
  { name: 'Noto Sans Armenian', package: 'noto-sans-armenian', weights: ['400Regular', '700Bold'] },
  { name: 'Noto Sans Hebrew', package: 'noto-sans-hebrew', weights: ['400Regular', '700Bold'] },
  { name: 'Noto Sans Devanagari', package: 'noto-sans-devanagari', weights: ['400Regular', '700Bold'] },
  { name: 'Noto Emoji', package: 'noto-emoji', weights: ['400Regular'] },
  { name: 'Literata', package: 'literata', weights: ['400Regular', '400Regular_Italic', '600SemiBold'] },
] as const;

/** One family in the order in which a character is looked up. `covers`: regular expression of its characters. */
export interface FontFamily {
  name: string;
  covers: string;
}

export interface PdfFonts {
  /** Font files, one buffer each. */
  files: Buffer[];
  /** In the order in which a character is looked up after the family that the template asks for. */
  families: FontFamily[];
  /** Every code point that at least one family has a glyph for. */
  covered: ReadonlySet<number>;
}

/** Reads the fonts from the installed packages (about 4 MB). Throws when a package is not installed. */
export function loadPdfFonts(): PdfFonts {
  const files: Buffer[] = [];
  const loaded: FontFamily[] = [];
  const covered = new Set<number>();
  for (const family of families) {
    const weights = family.weights.map((weight) => readFont(family.package, weight));
    files.push(...weights);
    const [regular] = weights;
    if (!regular) throw new Error(`No weight of ${family.name} is listed`);
    const coverage = readFontCoverage(regular);
    for (const codePoint of coverage) covered.add(codePoint);
    // Without its exact coverage a family composes a letter it lacks from base and accent ("ễ" from "ê" and
    // a tilde). That prints right, but each part carries the whole letter, so copied text doubles it.
    loaded.push({ name: family.name, covers: toCharacterClass(coverage) });
  }
  return { files, families: loaded, covered };
}

const require = createRequire(import.meta.url);

function readFont(packageName: string, weight: string): Buffer {
  const directory = join(dirname(require.resolve(`@expo-google-fonts/${packageName}/package.json`)), weight);
  const file = readdirSync(directory).find((name) => name.endsWith('.ttf'));
  if (!file) throw new Error(`No font file in ${packageName}/${weight}`);
  return readFileSync(join(directory, file));
}
