// Plain old syntax, no `node:` imports: an old Node must come far enough to read the message.

const OLDEST_MAJOR = 20;

/** Stops with a clear message when the Node that runs npm is too old. */
export function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= OLDEST_MAJOR) return;
  const found = process.versions.node;
  process.stderr.write(`
Vangnet heeft Node ${OLDEST_MAJOR} of later nodig; dit is Node ${found}.
Installeer de nieuwste LTS-versie van https://nodejs.org en probeer het opnieuw.

Vangnet needs Node ${OLDEST_MAJOR} or later; this is Node ${found}.
Install the latest LTS version from https://nodejs.org and try again.

`);
  process.exit(1);
}
