import type { DemoCase } from './demo-case.ts';
import { arina } from './families/arina.ts';
import { justClosed, longClosed } from './families/closed-files.ts';
import { dhondt } from './families/dhondt.ts';
import { firstDay } from './families/first-day.ts';
import { lotteFinn } from './families/lotte-finn.ts';
import { max } from './families/max.ts';
import { nguyen } from './families/nguyen.ts';
import { omar } from './families/omar.ts';
import { workingTitle } from './families/working-title.ts';
import { yaraMilan } from './families/yara-milan.ts';
import { zoe } from './families/zoe.ts';
import { retoldCase1 } from './retold/case-1.ts';
import { retoldCase2 } from './retold/case-2.ts';

/** Every family of the demo; those with the most in their file begin, because several are loaded at once. */
export const demoCases: readonly DemoCase[] = [
  yaraMilan,
  retoldCase1,
  retoldCase2,
  zoe,
  nguyen,
  omar,
  firstDay,
  arina,
  dhondt,
  workingTitle,
  lotteFinn,
  max,
  longClosed,
  justClosed,
];
