import { z } from 'zod';

export const browsers = ['firefox', 'chrome', 'edge', 'safari', 'samsung', 'opera', 'other'] as const;
export const systems = ['windows', 'macos', 'linux', 'android', 'ios', 'chromeos', 'other'] as const;

/** Enough for a person to know a session again, and no more. */
export const device = z.object({ browser: z.enum(browsers), system: z.enum(systems) });
export type Device = z.infer<typeof device>;

/** The first that fits counts: most browsers call themselves Chrome and Safari as well. */
const browserMarks: readonly (readonly [RegExp, Device['browser']])[] = [
  [/Edg(e|A|iOS)?\//, 'edge'],
  [/OPR\/|Opera/, 'opera'],
  [/SamsungBrowser\//, 'samsung'],
  [/Firefox\/|FxiOS\//, 'firefox'],
  [/Chrome\/|Chromium\/|CriOS\//, 'chrome'],
  [/Version\/.*Safari\//, 'safari'],
];
const systemMarks: readonly (readonly [RegExp, Device['system']])[] = [
  [/Android/, 'android'],
  [/iPhone|iPad|iPod/, 'ios'],
  [/CrOS/, 'chromeos'],
  [/Windows/, 'windows'],
  [/Mac OS X|Macintosh/, 'macos'],
  [/Linux/, 'linux'],
];

/** Browser and system as words, from what a browser says of itself. */
export function describeUserAgent(userAgent: string): Device {
  const find = <Name>(marks: readonly (readonly [RegExp, Name])[]) =>
    marks.find(([mark]) => mark.test(userAgent))?.[1];
  return { browser: find(browserMarks) ?? 'other', system: find(systemMarks) ?? 'other' };
}
