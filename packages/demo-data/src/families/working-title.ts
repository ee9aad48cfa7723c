import type { DemoCase } from '../demo-case.ts';

/** A working title and nothing else: a referral whose names are not known yet. */
export const workingTitle: DemoCase = {
  key: 'working-title',
  openedBy: 'bram',
  openedOn: -1,
  details: { workingTitle: 'Gezin boven de bakkerij', team: 'south' },
  persons: {},
  workers: [{ worker: 'bram', part: 'consultant' }],
};
