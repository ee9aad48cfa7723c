import { join } from 'node:path';
import { startSweeping } from './modules/retention/public.ts';
import { readConfig, type Config } from './platform/config.ts';
import { connect } from './platform/database/database.ts';
import { startEmbeddedPostgres } from './platform/database/embedded-postgres.ts';
import { openExternalDatabase, type ExternalPostgres } from './platform/database/external-postgres.ts';
import { migrate, MigrationError } from './platform/database/migrate.ts';
import { createServer, type ServerOptions } from './platform/http/create-server.ts';
import { listen } from './platform/http/listen.ts';
import { createMailer } from './platform/mail/mailer.ts';
import { stopPdfRenderer } from './platform/pdf/render-pdf.ts';
import { StartError } from './platform/start-error.ts';
import { createTerminal } from './platform/terminal.ts';
import { loadDemo } from './seeding/load-demo.ts';

const WEB_FOLDER = join(import.meta.dirname, '../../web/dist');
const terminal = createTerminal();

/** What was started, in order; a step that is still starting is waited for and then stopped. */
const started: { readonly stop: () => Promise<void> }[] = [];
let stopping: Promise<void> | undefined;

/** The only place that wires: database, migrations, demo, HTTP. */
async function start(config: Config): Promise<void> {
  const postgres = await openDatabase(config);
  const applied = await migrate(postgres.ownerConfig);
  if (applied.length > 0) {
    terminal.step({
      nl: `Database bijgewerkt (${applied.length} stappen)`,
      en: `Database brought up to date (${applied.length} steps)`,
    });
  }
  const { database } = connect(postgres.ownerConfig, () => {
    if (stopping) return;
    terminal.step({
      nl: 'Verbinding met de database verbroken; wordt hersteld',
      en: 'Lost the database connection; restoring it',
    });
  });
  started.push({ stop: () => database.destroy() });
  if (config.demo) await loadDemo(database, terminal.step, new Date());

  const mailer =
    config.mail && createMailer(config.mail, (error) => reportFault({ operation: 'mail', error }));
  if (mailer) started.push({ stop: mailer.stop });

  started.push(
    startSweeping(
      database,
      () => new Date(),
      (error) => reportFault({ operation: 'retention.sweep', error }),
    ),
  );

  const server = await createServer({
    database,
    demo: config.demo,
    publicUrl: new URL(config.publicUrl),
    ...(mailer && { mailer }),
    ...(config.oidc && { oidc: config.oidc }),
    webFolder: WEB_FOLDER,
    clock: () => new Date(),
    reportFault,
  });
  started.push({ stop: stopPdfRenderer }, { stop: () => server.close() });
  await listen(server, config);
  if (stopping) return;
  terminal.step({
    nl: `Klaar: open ${config.publicUrl} in je browser. Stoppen: Ctrl-C.`,
    en: `Ready: open ${config.publicUrl} in your browser. Stop: Ctrl-C.`,
  });
}

function openDatabase(config: Config): Promise<Pick<ExternalPostgres, 'ownerConfig' | 'stop'>> {
  const opening = config.databaseUrl
    ? openExternalDatabase(config.databaseUrl)
    : startEmbeddedPostgres({
        dataDir: config.dataDir,
        url: config.publicUrl,
        log: terminal.step,
        onLost: fail,
      });
  const stop = async (): Promise<void> => {
    const postgres = await opening.catch(() => undefined);
    await postgres?.stop();
  };
  started.push({ stop });
  return opening;
}

/** What a person typed never reaches a log: an operation's name, the kind of error and where it stood in the code. */
const reportFault: ServerOptions['reportFault'] = ({ operation, error }) => {
  const [name, stack] = error instanceof Error ? [error.name, error.stack ?? ''] : ['unknown', ''];
  const places = stack.split('\n').filter((line) => line.startsWith('    at '));
  terminal.step({
    nl: `Fout in ${operation}: ${name}`,
    en: ['fault', ...places.slice(0, 6)].join('\n'),
  });
};

/** Undoes everything in the opposite order, once, however often and from whichever side it is asked. */
function stopAll(): Promise<void> {
  stopping ??= (async () => {
    for (const { stop } of started.toReversed()) await stop();
  })();
  return stopping;
}

/** A signal may come at any moment of the start, also before the database listens: nothing may be left behind. */
function end(): void {
  if (stopping) return;
  terminal.step({ nl: 'Vangnet wordt netjes afgesloten …', en: 'Stopping …' });
  stopAll().then(() => {
    terminal.step({ nl: 'Gestopt. Alles is bewaard.', en: 'Stopped. Everything is kept.' });
    process.exit(0);
  }, fail);
}

function fail(error: unknown): never {
  if (error instanceof StartError) terminal.problem(error.explanation);
  else if (error instanceof MigrationError) {
    terminal.problem({
      nl: `De database kon niet bijgewerkt worden; er is niets gewijzigd.\n${error.message}`,
      en: error.message,
    });
  } else {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.problem({ nl: 'Vangnet kon niet starten door een fout in het programma.', en: detail });
  }
  process.exit(1);
}

async function main(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  // The start script holds the other end of this channel: when it is killed, the server stops as well.
  process.on('disconnect', end);
  try {
    await start(readConfig(process.env));
  } catch (error) {
    // Whatever a clean stop tore down under the start is no failure of the start.
    if (stopping) return;
    await stopAll().catch(() => undefined);
    fail(error);
  }
}

await main();
