import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPractice, NOW, type Practice } from '../../../../../tests/database/practice-fixture.ts';
import { inTransactionAs, settingsOf } from '../../platform/database/database.ts';
import { checkLog } from './check-log.ts';

let practice: Practice;
let caseId: string;
let otherCaseId: string;
let folder: string;

beforeEach(async () => {
  practice = await createPractice();
  folder = mkdtempSync(path.join(os.tmpdir(), 'vangnet-witness-'));
  const { call, actors } = practice;
  const open = async (workingTitle: string) => {
    const { id } = await call('cases', 'openCase', { details: { workingTitle } }, actors.consultant);
    for (const minute of [1, 3, 5]) {
      const later = new Date(NOW.getTime() + minute * 60_000);
      await call('cases', 'getCase', { caseId: id }, actors.consultant, later);
    }
    await expect(call('cases', 'getCase', { caseId: id }, actors.researcher)).rejects.toThrow();
    return id;
  };
  caseId = await open('A file');
  otherCaseId = await open('Another file');
});
afterEach(async () => {
  await practice.close();
  rmSync(folder, { recursive: true });
});

const check = (witness?: string) => checkLog(practice.connection, witness, NOW);

/** As somebody who owns the database, and knows how. */
async function tamper(statement: string): Promise<void> {
  await sql.raw(`alter table activity_log disable trigger all`).execute(practice.database);
  await sql.raw(statement).execute(practice.database);
  await sql.raw(`alter table activity_log enable trigger all`).execute(practice.database);
  await sql.raw(`alter table activity_log enable always trigger chain`).execute(practice.database);
}

const ofCase = (number: number) => `case_id = '${caseId}' and chain_number = ${number}`;

describe('checking the log', () => {
  it('finds a log whole that was only written in, by operations and in bulk', async () => {
    expect(await check()).toMatchObject({ rows: 10, chains: 2, breaks: [] });
    const { organisationId } = practice.actors.consultant;
    await practice.database.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx);
      await sql`insert into activity_log (organisation_id, case_id, operation, result, at, device)
        select ${organisationId}::uuid, ${caseId}::uuid, 'cases.getCase', 'done', now(), 'fire"fox\\ é/linux'
        from generate_series(1, 5)`.execute(tx);
    });
    expect(await check()).toMatchObject({ rows: 15, chains: 2, breaks: [] });
  });

  it.each([
    ['a changed row', () => `update activity_log set worker_id = null where ${ofCase(2)}`, 'changed', 2],
    [
      'a changed moment',
      () => `update activity_log set at = at + interval '1 ms' where ${ofCase(3)}`,
      'changed',
      3,
    ],
    ['a row that is gone', () => `delete from activity_log where ${ofCase(3)}`, 'missing', 3],
    ['a first row that is gone', () => `delete from activity_log where ${ofCase(1)}`, 'missing', 1],
    ['a last row that is gone', () => `delete from activity_log where ${ofCase(5)}`, 'cutOff', 5],
    ['a chain that is gone', () => `delete from activity_log where case_id = '${caseId}'`, 'cutOff', 1],
    [
      'two rows in the other order',
      () =>
        `update activity_log set chain_number = 5 - chain_number where case_id = '${caseId}' and chain_number in (2, 3)`,
      'changed',
      2,
    ],
    [
      'a row moved to another case',
      () => `update activity_log set case_id = '${otherCaseId}', chain_number = 6 where ${ofCase(5)}`,
      'cutOff',
      5,
    ],
  ])('finds %s', async (_what, statement, kind, chainNumber) => {
    await tamper(statement());
    const { breaks } = await check();
    expect(breaks).toContainEqual(expect.objectContaining({ kind, chainNumber, caseId }));
  });

  it('finds with a witness that the tail was cut off together with the head', async () => {
    const witness = path.join(folder, 'witness.json');
    expect(await check(witness)).toMatchObject({ breaks: [] });
    await tamper(`delete from activity_log where ${ofCase(5)}`);
    await sql`update activity_chain c set number = 4, hash = l.hash from activity_log l
      where c.case_id = ${caseId}::uuid and l.case_id = c.case_id and l.chain_number = 4`.execute(
      practice.database,
    );
    expect(await check()).toMatchObject({ breaks: [] });
    const cut = [{ kind: 'cutOff', caseId, chainNumber: 5 }];
    expect((await check(witness)).breaks).toMatchObject(cut);
    // A witness that saw something wrong keeps what it knew.
    expect((await check(witness)).breaks).toMatchObject(cut);
  });

  it('finds with a witness that the end was written anew', async () => {
    const witness = path.join(folder, 'witness.json');
    await check(witness);
    await tamper(`delete from activity_log where ${ofCase(5)}`);
    await sql`update activity_chain c set number = 4, hash = l.hash from activity_log l
      where c.case_id = ${caseId}::uuid and l.case_id = c.case_id and l.chain_number = 4`.execute(
      practice.database,
    );
    const { call, actors } = practice;
    await call('mapping', 'listStatements', { caseId }, actors.consultant);
    expect(await check()).toMatchObject({ breaks: [] });
    expect((await check(witness)).breaks).toMatchObject([{ kind: 'notInWitness', caseId, chainNumber: 5 }]);
  });

  it('cannot be fooled or reached by the server itself', async () => {
    const { database, actors } = practice;
    const { organisationId, workerId } = actors.consultant;
    const settings = settingsOf(actors.consultant, NOW);
    await inTransactionAs(database, 'vangnet_app', settings, 'read committed', (tx) =>
      sql`insert into activity_log (organisation_id, worker_id, case_id, operation, result, at, chain_number, hash)
        values (${organisationId}::uuid, ${workerId}::uuid, ${caseId}::uuid, 'cases.getCase', 'done', now(), 900, 'x')`.execute(
        tx,
      ),
    );
    expect(await check()).toMatchObject({ rows: 11, breaks: [] });
    for (const statement of ['select from activity_chain', 'update activity_chain set number = 1']) {
      const asServer = inTransactionAs(database, 'vangnet_app', settings, 'read committed', (tx) =>
        sql.raw(statement).execute(tx),
      );
      await expect(asServer).rejects.toThrow(/permission denied/);
    }
  });

  it('keeps chains whole when many write in one case at once', async () => {
    const { call, actors } = practice;
    await Promise.all(
      Array.from({ length: 12 }, async (_, minute) => {
        const later = new Date(NOW.getTime() + (minute + 10) * 120_000);
        await call('mapping', 'listStatements', { caseId }, actors.consultant, later);
        await call(
          'cases',
          'addPerson',
          { caseId, details: { kind: 'minor', name: `Child ${minute}` } },
          actors.consultant,
          later,
        );
      }),
    );
    expect(await check()).toMatchObject({ rows: 34, breaks: [] });
  });
});
