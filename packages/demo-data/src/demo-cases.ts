import type { DemoCase } from './demo-case.ts';
import { firstDay } from './families/first-day.ts';
import { nguyen } from './families/nguyen.ts';
import { workingTitle } from './families/working-title.ts';
import { yaraMilan } from './families/yara-milan.ts';
import { zoe } from './families/zoe.ts';
import { retoldCase1 } from './retold/case-1.ts';

/** Every family of the demo, in the order in which it is loaded. */
export const demoCases: readonly DemoCase[] = [yaraMilan, retoldCase1, zoe, nguyen, firstDay, workingTitle];
