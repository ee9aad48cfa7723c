import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCrashRounds, setUpStage, type CrashStage } from '../../../bench/crash/run-crash-rounds.ts';

// A port of its own in the range that the system does not hand out by itself.
const PORT = 24_417;

let stage: CrashStage;
beforeAll(async () => {
  stage = await setUpStage(PORT);
});
afterAll(() => stage.remove());

test('killed in the middle of typing, alone and with its database, the server loses nothing that it acknowledged', async () => {
  const figures = await runCrashRounds(stage, 4);
  expect(figures).toMatchObject({ lost: [], half: [], doubled: [], takenOver: 2 });
  expect(figures.acknowledged.edits).toBeGreaterThan(0);
}, 90_000);
