import { sql } from 'kysely';
import type { Database } from '../../../apps/server/src/platform/database/database.ts';
import type { Victim } from './plant-victims.ts';

/** That somebody tried stands in the log of the case: it is meant to. */
const ofTheTry = ['activity_log', 'activity_chain', 'command_log', 'notice'];

/**
 * A hash of each table's rows of a victim, read as the owner: all rows of the other organisation, all rows of the case in
 * the own one.
 */
export function watchRows(database: Database, places: readonly Place[]) {
  return async (victim: Victim): Promise<ReadonlyMap<string, string>> => {
    const watched = places.filter(({ table, fields }) =>
      victim.isElsewhere
        ? fields.includes('organisation_id')
        : (fields.includes('case_id') && !ofTheTry.includes(table)) || table === 'case_file',
    );
    const hashes = watched.map(({ table }) => {
      const key = victim.isElsewhere ? 'organisation_id' : table === 'case_file' ? 'id' : 'case_id';
      const id = victim.isElsewhere ? victim.organisationId : victim.records.caseId;
      return sql`select ${sql.lit(table)} as place, count(*) || ' ' || md5(string_agg(r::text, '|' order by r::text)) as hash
        from ${sql.table(table)} r where ${sql.ref(`r.${key}`)} = ${id}::uuid`;
    });
    const { rows } = await sql<{
      place: string;
      hash: string | null;
    }>`${sql.join(hashes, sql` union all `)}`.execute(database);
    return new Map(rows.map(({ place, hash }) => [place, hash ?? 'none']));
  };
}

export interface Place {
  readonly table: string;
  readonly fields: readonly string[];
}

/** Every table with the names of its columns. */
export async function listPlaces(database: Database): Promise<readonly Place[]> {
  const { rows } = await sql<{ table: string; fields: string[] }>`
    select c.table_name as "table", array_agg(c.column_name::text) as fields
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' group by 1 order by 1`.execute(database);
  return rows;
}
