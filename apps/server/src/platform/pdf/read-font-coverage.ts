/**
 * Code points that a TrueType or OpenType font has a glyph for, read from its `cmap` table
 * (OpenType specification, "cmap", subtable formats 4 and 12: all that the fonts we ship use).
 * @throws when the font has no Unicode subtable in one of these formats
 */
export function readFontCoverage(font: Buffer): Set<number> {
  const cmap = findTable(font, 'cmap');
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
    const offset = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    return { offset, format: font.readUInt16BE(offset) };
  });
  // Format 12 reaches beyond the basic plane, so it knows more than the format 4 beside it.
  const full = subtables.find((subtable) => subtable.format === 12);
  if (full) return readSegmentedCoverage(font, full.offset);
  const basic = subtables.find((subtable) => subtable.format === 4);
  if (basic) return readSegmentMapping(font, basic.offset);
  throw new Error('The font has no cmap subtable of format 4 or 12');
}

/** Code points as a character class for a regular expression, e.g. `[\x{20}-\x{7E}\x{A0}]`. */
export function toCharacterClass(codePoints: Iterable<number>): string {
  const ranges: [number, number][] = [];
  for (const codePoint of [...codePoints].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && codePoint === last[1] + 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  const hex = (codePoint: number) => `\\x{${codePoint.toString(16).toUpperCase()}}`;
  return `[${ranges.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`)).join('')}]`;
}

function findTable(font: Buffer, tag: string): number {
  const tableCount = font.readUInt16BE(4);
  for (let record = 12; record < 12 + tableCount * 16; record += 16) {
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

/** Format 12: groups of (first, last, glyph of the first). */
function readSegmentedCoverage(font: Buffer, table: number): Set<number> {
  const covered = new Set<number>();
  const groupCount = font.readUInt32BE(table + 12);
  for (let group = table + 16; group < table + 16 + groupCount * 12; group += 12) {
    const last = font.readUInt32BE(group + 4);
    for (let codePoint = font.readUInt32BE(group); codePoint <= last; codePoint += 1) covered.add(codePoint);
  }
  return covered;
}

/** Format 4: four parallel arrays with the end, start, delta and glyph offset of each segment. */
function readSegmentMapping(font: Buffer, table: number): Set<number> {
  const covered = new Set<number>();
  const arrayLength = font.readUInt16BE(table + 6);
  const ends = table + 14;
  const starts = ends + arrayLength + 2;
  const deltas = starts + arrayLength;
  const offsets = deltas + arrayLength;
  for (let index = 0; index < arrayLength; index += 2) {
    const start = font.readUInt16BE(starts + index);
    const end = font.readUInt16BE(ends + index);
    const delta = font.readUInt16BE(deltas + index);
    const glyphOffset = font.readUInt16BE(offsets + index);
    for (let codePoint = start; codePoint <= end && codePoint !== 0xffff; codePoint += 1) {
      const position = offsets + index + glyphOffset + (codePoint - start) * 2;
      const stored = glyphOffset === 0 ? codePoint : font.readUInt16BE(position);
      if (stored !== 0 && ((stored + delta) & 0xffff) !== 0) covered.add(codePoint);
    }
  }
  return covered;
}
