// `npm test`: everything, on a machine that has only Node and npm. The work is in run-tests.mjs; it is loaded
// only when this Node can read it.
import { requireNode } from './require-node.mjs';

requireNode();
void import('./run-tests.mjs').then(({ runTests }) => runTests(process.argv.slice(2)));
