import { contract } from '@vangnet/contract';
import { defineIdentityOperation, type IdentityContext } from '../../operations/identity-operation.ts';
import { findWorker, listWorkersByEmail, type KnownWorker } from './access.store.ts';
import {
  countPasswordResets,
  findAccountOf,
  findLocalAccount,
  insertPasswordReset,
} from './accounts.store.ts';
import { countTry } from './count-try.ts';
import { writeMail } from './mails.ts';
import { makePersonalLink, sendAfterCommit } from './personal-link.ts';

/** Long enough for a slow mail server, short enough for a mailbox that others read (ASVS v5.0.0-6.4.3). */
export const RESET_HOURS = 1;
/** Nobody can fill somebody's mailbox: further requests within the hour send nothing. */
const MAILS_AT_ONCE = 3;

/** Always answers the same, and as fast: the mail goes out after the answer. */
export const requestPasswordReset = defineIdentityOperation(
  contract.access.requestPasswordReset,
  async ({ usernameOrEmail }, context) => {
    for (const worker of await findWorkers(context, usernameOrEmail.toLowerCase())) {
      await offerReset(context, worker);
    }
    return {};
  },
  ({ usernameOrEmail }, context) =>
    countTry(context, { what: 'mail', account: usernameOrEmail.toLowerCase() }),
);

async function findWorkers(context: IdentityContext, name: string): Promise<readonly KnownWorker[]> {
  const { tx, today } = context;
  const account = await findLocalAccount(tx, name);
  const named = account && (await findWorker(tx, account, today));
  return named ? [named] : listWorkersByEmail(tx, name, today);
}

async function offerReset(context: IdentityContext, worker: KnownWorker): Promise<void> {
  const { tx, now, installation } = context;
  if (!installation.mailer || worker.email === null || !(await findAccountOf(tx, worker))) return;
  if ((await countPasswordResets(tx, worker, now)) >= MAILS_AT_ONCE) return;
  const { link, tokenHash, expiresAt } = makePersonalLink(context, '/reset-password', RESET_HOURS);
  await insertPasswordReset(tx, tokenHash, { ...worker, removesSecondFactors: false, expiresAt });
  context.concern({ organisationId: worker.organisationId, recordId: worker.workerId });
  const { name, email, language, organisationName: organisation } = worker;
  sendAfterCommit(context, writeMail('reset', { to: email, language, name, organisation, link }));
}
