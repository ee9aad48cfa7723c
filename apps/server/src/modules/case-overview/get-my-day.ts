import { contract } from '@vangnet/contract';
import type { OperationMeta } from '@vangnet/contract/operation.ts';
import type { CaseInMyDay } from '@vangnet/contract/cases.contract.ts';
import { namesOfCase, shownName } from '@vangnet/domain/cases/case-file.ts';
import { addDays, localDateOf } from '@vangnet/domain/time/local-date.ts';
import { defineQuery } from '../../operations/operation.ts';
import { listComingDates } from './case-overview.store.ts';
import {
  listMyCases,
  listPersonsOfCases,
  listTeamCases,
  mapChangesByOthers,
  mapLastConversations,
} from './my-day.store.ts';

/** How far ahead the list of dates looks; every case shows its own next date however far it lies. */
const DAYS_AHEAD = 28;

export const getMyDay = defineQuery(contract.cases.getMyDay, async ({ scope, files }, context) => {
  const { today } = context;
  const { acting } = context.actor;
  const ledTeams = acting?.role === 'teamLead' && acting.unitId !== null ? [acting.unitId] : [];
  const rows =
    scope === 'team'
      ? await listTeamCases(context, ledTeams, files)
      : await listMyCases(context, today, files);
  const caseIds = rows.map((row) => row.id);

  const persons = Map.groupBy(await listPersonsOfCases(context, caseIds), (person) => person.caseId);
  const dates = await listComingDates(context, caseIds, today);
  const changes = await mapChangesByOthers(context, caseIds, namesOfCommands);
  const lastConversations = await mapLastConversations(context, caseIds, today);
  const namesOf = new Map(
    rows.map((row) => [row.id, [...namesOfCase(row.workingTitle, persons.get(row.id) ?? [])]]),
  );

  const cases = rows.map((row): CaseInMyDay => {
    const next = dates.find((date) => date.caseId === row.id);
    const changed = changes.get(row.id);
    return {
      id: row.id,
      names: namesOf.get(row.id) ?? [],
      label: row.label,
      reason: row.reason,
      minors: (persons.get(row.id) ?? [])
        .filter((person) => person.kind === 'minor')
        .map((person) => ({ name: shownName(person), bornOn: person.bornOn })),
      teamName: row.teamName,
      part: row.part,
      nextDate: next ? withoutCase(next) : null,
      changes: {
        count: changed?.count ?? 0,
        lastOn: changed?.lastAt ? localDateOf(changed.lastAt) : null,
        lastBy: changed?.lastBy ?? null,
        lastOperation: changed?.lastOperation ?? null,
      },
      lastConversationOn: lastConversations.get(row.id) ?? null,
      closedOn: row.closedOn,
    };
  });
  return {
    cases: cases.sort(byNextDate),
    dates: dates
      .filter((date) => date.on <= addDays(today, DAYS_AHEAD))
      .map((date) => ({ ...date, names: namesOf.get(date.caseId) ?? [] })),
  };
});

function withoutCase<Dated extends { readonly caseId: string }>({ caseId: _caseId, ...date }: Dated) {
  return date;
}

/** What comes first stands first; cases without a date follow by name. */
function byNextDate(one: CaseInMyDay, other: CaseInMyDay): number {
  const [first, second] = [one.nextDate?.on ?? '9999', other.nextDate?.on ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return one.names.join(' ').localeCompare(other.names.join(' '), 'nl');
}

/** Names of the operations that change something, as the activity log writes them. */
const namesOfCommands: readonly string[] = Object.entries(contract).flatMap(([capability, operations]) =>
  Object.entries(operations).flatMap(
    ([name, operation]: [string, { readonly '~orpc': { readonly meta: OperationMeta } }]) =>
      operation['~orpc'].meta.kind === 'command' ? [`${capability}.${name}`] : [],
  ),
);
