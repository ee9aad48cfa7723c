// npm run check-log [-- --witness <file>]: whether the activity log is whole, also while the server runs. Ends with 1
// when it is not, with 2 when it could not be checked.
import { parseArgs } from 'node:util';
import { checkLog } from './modules/activity-log/public.ts';
import { readConfig } from './platform/config.ts';
import { openExternalDatabase } from './platform/database/external-postgres.ts';
import { openDataFolder } from './platform/database/running-postgres.ts';
import { StartError } from './platform/start-error.ts';
import { createTerminal, type Bilingual } from './platform/terminal.ts';

const terminal = createTerminal();

const whatIsWrong: Readonly<Record<string, Bilingual>> = {
  missing: { nl: 'rij ontbreekt', en: 'row is missing' },
  changed: { nl: 'rij werd veranderd of verplaatst', en: 'row was changed or moved' },
  cutOff: { nl: 'vanaf deze rij is alles weg', en: 'everything from this row on is gone' },
  notInWitness: { nl: 'rij is een andere dan de getuige zag', en: 'row is another than the witness saw' },
};

try {
  const { values } = parseArgs({ options: { witness: { type: 'string' } } });
  const config = readConfig(process.env);
  const postgres = config.databaseUrl
    ? await openExternalDatabase(config.databaseUrl)
    : await openDataFolder(config.dataDir);
  try {
    const { rows, chains, breaks } = await checkLog(postgres.ownerConfig, values.witness, new Date());
    for (const { kind, organisationId, caseId, chainNumber } of breaks) {
      const chain = `${organisationId ?? '-'} / ${caseId ?? '-'}`;
      const { nl, en } = whatIsWrong[kind] ?? { nl: kind, en: kind };
      terminal.problem({
        nl: `Organisatie / dossier ${chain}, nummer ${chainNumber}: ${nl}.`,
        en: `Organisation / case ${chain}, number ${chainNumber}: ${en}.`,
      });
    }
    if (breaks.length === 0) {
      terminal.step({
        nl: `Het logboek is heel: ${rows} rijen in ${chains} ketens.`,
        en: `The log is whole: ${rows} rows in ${chains} chains.`,
      });
    } else {
      terminal.problem({
        nl: `Het logboek is NIET heel: ${breaks.length} van ${chains} ketens. Verwittig de functionaris gegevensbescherming, en bewaar de database zoals ze is.`,
        en: `The log is NOT whole: ${breaks.length} of ${chains} chains. Tell the data protection officer, and keep the database as it is.`,
      });
      process.exitCode = 1;
    }
  } finally {
    await postgres.stop();
  }
} catch (error) {
  process.exitCode = 2;
  if (error instanceof StartError) terminal.problem(error.explanation);
  else
    terminal.problem({
      nl: `Het logboek kon niet nagekeken worden: ${String(error)}`,
      en: 'The log could not be checked.',
    });
}
