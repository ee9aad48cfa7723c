// `npm start`: from a bare machine to a running server. The work is in run-server.mjs; it is loaded only when
// this Node can read it.
import { requireNode } from './require-node.mjs';

requireNode();
void import('./run-server.mjs').then(({ runServer }) => runServer());
