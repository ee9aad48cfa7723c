import pg from 'pg';
import type { ChainedRow, ChainHead } from './verify-chains.ts';

const ROWS_AT_ONCE = 5_000;

/** Opens one snapshot of the log for reading, as the owner of the database; nothing in it can be changed. */
export async function openChains(config: pg.ClientConfig) {
  const client = new pg.Client(config);
  client.on('error', () => undefined);
  await client.connect();
  await client.query('begin transaction isolation level repeatable read, read only');
  return { rows: () => readRows(client), heads: () => readHeads(client), close: () => client.end() };
}

async function* readRows(client: pg.Client): AsyncGenerator<ChainedRow> {
  await client.query(`
    declare log no scroll cursor for
    select organisation_id as "organisationId", case_id as "caseId", chain_number::float8 as "chainNumber", id::float8 as id,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, worker_id as "workerId", role,
      unit_id as "unitId", on_behalf_of as "onBehalfOf", operation, record_id as "recordId",
      person_ids::text[] as "personIds", basis, result, refusal, from_address as "fromAddress", device, hash
    from activity_log
    order by organisation_id, case_id, chain_number`);
  for (;;) {
    const { rows } = await client.query<ChainedRow>(`fetch ${ROWS_AT_ONCE} from log`);
    if (rows.length === 0) return;
    yield* rows;
  }
}

async function readHeads(client: pg.Client): Promise<readonly ChainHead[]> {
  const { rows } = await client.query<ChainHead>(`
    select nullif(organisation_id, '00000000-0000-0000-0000-000000000000') as "organisationId",
      nullif(case_id, '00000000-0000-0000-0000-000000000000') as "caseId", number::float8 as number,
      encode(hash, 'hex') as hash
    from activity_chain`);
  return rows;
}
