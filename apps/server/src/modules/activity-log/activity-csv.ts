import type { OrganisationActivityEntry } from '@vangnet/contract/activity-log.contract.ts';
import { sayActivity } from '@vangnet/contract/say-activity.ts';
import type { Language } from '@vangnet/domain/access/actor.ts';
import { caseReference } from '@vangnet/domain/access/case-reference.ts';
import Papa from 'papaparse';
import type { OperationContext } from '../../operations/operation.ts';
import type { ActivityFilters } from './activity-log.store.ts';
import { readActivity } from './read-activity.ts';
import textsEn from './texts.en.json' with { type: 'json' };
import textsNl from './texts.nl.json' with { type: 'json' };

const texts = { nl: textsNl, en: textsEn };
const ROWS_AT_ONCE = 5_000;
/** More than a spreadsheet can work with; whoever needs more narrows the days. */
const MOST_ROWS = 200_000;

/** Everything that the filters show, newest first. */
export async function readAllActivity(
  context: OperationContext,
  filters: ActivityFilters,
): Promise<readonly OrganisationActivityEntry[]> {
  const entries: OrganisationActivityEntry[] = [];
  let cursor: string | undefined;
  do {
    const page = await readActivity(context, filters, cursor, ROWS_AT_ONCE);
    entries.push(...page.entries);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined && entries.length < MOST_ROWS);
  return entries;
}

/**
 * A file that a spreadsheet opens as it is: semicolons and a byte order mark, as Excel wants them in Belgium. What looks
 * like a formula is made harmless.
 */
export function toCsvFile(entries: readonly OrganisationActivityEntry[], language: Language): File {
  const rows = entries.map((entry) => rowOf(entry, language));
  const csv = Papa.unparse(
    { fields: Object.values(texts[language].columns), data: rows },
    { delimiter: ';', escapeFormulae: true },
  );
  return new File([`\ufeff${csv}`], 'activity.csv', { type: 'text/csv;charset=utf-8' });
}

/** In the order of the columns in the catalogue. */
function rowOf(entry: OrganisationActivityEntry, language: Language): readonly string[] {
  const { roles, bases, results, kinds } = texts[language];
  const { piece, from, opening } = entry;
  return [
    momentFormat.format(new Date(entry.at)),
    entry.worker?.name ?? '',
    entry.role === null ? '' : roles[entry.role],
    entry.unitName ?? '',
    entry.onBehalfOf ?? '',
    sayActivity(entry.operation, language),
    kinds[entry.kind],
    [piece?.on, piece?.words].filter(Boolean).join(' '),
    entry.personNames.join(', '),
    entry.basis === null ? '' : bases[entry.basis],
    opening?.reason ?? '',
    entry.refusal === null ? results.done : results.refused,
    entry.caseId === null ? '' : caseReference(entry.caseId),
    from?.address ?? '',
    from?.device ?? '',
    entry.operation,
  ];
}

/** Local time in Belgium, in a form that sorts: `2026-11-18 10:00:00`. */
const momentFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});
