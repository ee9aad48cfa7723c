import type { DemoCase } from './demo-case.ts';
import { yaraMilan } from './families/yara-milan.ts';
import { retoldCase1 } from './retold/case-1.ts';

/** Every family of the demo, in the order in which it is loaded. */
export const demoCases: readonly DemoCase[] = [yaraMilan, retoldCase1];
