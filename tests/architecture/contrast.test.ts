import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every pair of colours that stands together on a screen can be read by everybody (WCAG 2.2 AA). */
const css = readFileSync(new URL('../../apps/web/src/ui/tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

type Theme = 'light' | 'dark';

/** Relative luminance (WCAG 2.2, definition of relative luminance). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(front: string, back: string, theme: Theme): number {
  const one = colours.get(front);
  const other = colours.get(back);
  if (!one || !other) throw new Error(`No colour ${one ? back : front} in tokens.css`);
  const [lighter = 0, darker = 0] = [luminance(one[theme]), luminance(other[theme])].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const voices = ['family-mother', 'family-father', 'kid', 'network', 'professional', 'other'].map(
  (voice) => `voice-${voice}`,
);
const softGrounds = [
  'worry-soft',
  'well-soft',
  'must-soft',
  'accent-soft',
  'orange-soft',
  'red-soft',
  'green-soft',
];

const textPairs = [
  ...[
    'ink',
    'ink-soft',
    'ink-faint',
    'accent',
    'accent-ink',
    'worry',
    'well',
    'must',
    'orange',
    'red',
  ].flatMap((ink) => grounds.map((ground) => [ink, ground])),
  ...['ink', 'ink-soft'].flatMap((ink) => softGrounds.map((ground) => [ink, ground])),
  ...['worry', 'well', 'must', 'orange', 'red', 'green'].map((tone) => [tone, `${tone}-soft`]),
  ['accent', 'accent-soft'],
  ['accent-ink', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-ink'],
  ...voices.map((voice) => ['on-voice', voice]),
  ['paper', 'ink'],
] as [string, string][];

const shapePairs = [
  ...voices.flatMap((voice) => grounds.map((ground) => [voice, ground])),
  ...['line-field', 'accent', 'green', 'orange', 'red'].flatMap((shape) =>
    grounds.map((ground) => [shape, ground]),
  ),
  ['orange', 'orange-soft'],
] as [string, string][];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(textPairs)('lets one read %s on %s (4.5:1)', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)('lets one see %s on %s (3:1)', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(3);
  });
});
