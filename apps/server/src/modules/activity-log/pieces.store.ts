import type { ActivityEntry } from '@vangnet/contract/activity-log.contract.ts';
import { sql } from 'kysely';
import type { OperationContext } from '../../operations/operation.ts';

export type Piece = NonNullable<ActivityEntry['piece']>;

/** As much of somebody's words as a line of the log can hold. */
const SHOWN_CHARACTERS = 80;

/**
 * What these records of a case are, with the day or the words by which people know them. Row-level security leaves out
 * what the reader may not see.
 */
export async function mapPieces(
  { tx, actor }: Pick<OperationContext, 'tx' | 'actor'>,
  caseId: string,
  recordIds: readonly string[],
): Promise<ReadonlyMap<string, Piece>> {
  if (recordIds.length === 0) return new Map();
  const ofCase = sql`organisation_id = ${actor.organisationId}::uuid and case_id = ${caseId}::uuid
    and id = any(${[...new Set(recordIds)]}::uuid[])`;
  const { rows } = await sql<{ id: string } & Piece>`
    select id, 'person' as kind, null::date as "on", name as words from case_person where ${ofCase}
    union all select id, 'conversation', held_on, null from conversation where ${ofCase}
    union all select id, 'statement', null, words from statement where ${ofCase}
    union all select id, 'rating', rated_on, null from rating where ${ofCase}
    union all select id, 'framePiece', null, words from frame_piece where ${ofCase}
    union all select id, 'agreement', null, then_words from agreement where ${ofCase}
    union all select id, 'planVersion', held_on, title from safety_plan_version where ${ofCase}
    union all select id, 'mapping', held_on, title from mapping where ${ofCase}`.execute(tx);
  return new Map(rows.map(({ id, kind, on, words }) => [id, { kind, on, words: shorten(words) }]));
}

function shorten(words: string | null): string | null {
  if (words === null || words.length <= SHOWN_CHARACTERS) return words;
  const cut = words.slice(0, SHOWN_CHARACTERS).toWellFormed();
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHOWN_CHARACTERS / 2))} …`;
}
