import { join } from 'node:path';
import { readConfig, type Config } from './platform/config.ts';
import { connect } from './platform/database/database.ts';
import { startEmbeddedPostgres } from './platform/database/embedded-postgres.ts';
import { openExternalDatabase } from './platform/database/external-postgres.ts';
import { migrate, MigrationError } from './platform/database/migrate.ts';
import { createServer } from './platform/http/create-server.ts';
import { listen } from './platform/http/listen.ts';
import { StartError } from './platform/start-error.ts';
import { createTerminal } from './platform/terminal.ts';
import { loadDemo } from './seeding/load-demo.ts';

const WEB_FOLDER = join(import.meta.dirname, '../../web/dist');
const terminal = createTerminal();

/** The only place that wires: database, migrations, demo, HTTP; and undoes it all in the opposite order. */
async function start(config: Config): Promise<() => Promise<void>> {
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const postgres = config.databaseUrl
      ? await openExternalDatabase(config.databaseUrl)
      : await startEmbeddedPostgres({
          dataDir: config.dataDir,
          url: config.publicUrl,
          log: terminal.step,
          onLost: (error) => {
            fail(error);
          },
        });
    undo.push(() => postgres.stop());
    const applied = await migrate(postgres.ownerConfig);
    if (applied.length > 0) {
      terminal.step({
        nl: `Database bijgewerkt (${applied.length} stappen)`,
        en: `Database brought up to date (${applied.length} steps)`,
      });
    }
    const { database } = connect(postgres.ownerConfig, () => {
      terminal.step({
        nl: 'Verbinding met de database verbroken; wordt hersteld',
        en: 'Lost the database connection; restoring it',
      });
    });
    undo.push(() => database.destroy());
    if (config.demo) await loadDemo(database, terminal.step, new Date());

    const server = await createServer({
      database,
      demo: config.demo,
      publicUrl: new URL(config.publicUrl),
      webFolder: WEB_FOLDER,
      clock: () => new Date(),
      // What a person typed never reaches a log: an operation's name and the error's own words from the code only.
      reportFault: ({ operation, error }) => {
        const name = error instanceof Error ? error.name : 'unknown';
        const stack =
          error instanceof Error
            ? (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
            : [];
        terminal.step({
          nl: `Fout in ${operation}: ${name}`,
          en: ['fault', ...stack.slice(0, 6)].join('\n'),
        });
      },
    });
    undo.push(() => server.close());
    await listen(server, config);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
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
  let stopping: Promise<void> | undefined;
  let stop: (() => Promise<void>) | undefined;
  const end = (): void => {
    if (!stop) return process.exit(130);
    stopping ??= (async () => {
      terminal.step({ nl: 'Vangnet wordt netjes afgesloten …', en: 'Stopping …' });
      await stop();
      terminal.step({ nl: 'Gestopt. Alles is bewaard.', en: 'Stopped. Everything is kept.' });
      process.exit(0);
    })();
  };
  const config = readConfig(process.env);
  stop = await start(config);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  // The start script holds the other end of this channel: when it is killed, the server stops as well.
  process.on('disconnect', end);
  terminal.step({
    nl: `Klaar: open ${config.publicUrl} in je browser. Stoppen: Ctrl-C.`,
    en: `Ready: open ${config.publicUrl} in your browser. Stop: Ctrl-C.`,
  });
}

main().catch(fail);
