import { contract } from '@vangnet/contract';
import type { TeamCase, TeamWorker } from '@vangnet/contract/case-workers.contract.ts';
import { namesOfCase, shownName } from '@vangnet/domain/cases/case-file.ts';
import { AppError } from '../../operations/app-error.ts';
import { defineQuery } from '../../operations/operation.ts';
import { listPersonsOfCases, listTeamCases } from './my-day.store.ts';
import { findTeam, listFunctionsInTeam, listOpenParts } from './my-team.store.ts';

export const getMyTeam = defineQuery(contract.cases.getMyTeam, async (_input, context) => {
  const { today } = context;
  const teamId = context.actor.acting?.unitId ?? null;
  const team = teamId === null ? undefined : await findTeam(context, teamId);
  if (!team) throw new AppError('notFound');
  const rows = await listTeamCases(context, [team.id], 'open');
  const caseIds = rows.map(({ id }) => id);
  const persons = Map.groupBy(await listPersonsOfCases(context, caseIds), ({ caseId }) => caseId);
  const parts = await listOpenParts(context, caseIds);
  const partsOf = Map.groupBy(parts, ({ caseId }) => caseId);
  const isWork = (part: (typeof parts)[number]) => part.part !== 'guest' && part.from <= today;

  const cases = rows.map((row): TeamCase => {
    const around = persons.get(row.id) ?? [];
    const workers = partsOf.get(row.id) ?? [];
    return {
      id: row.id,
      names: [...namesOfCase(row.workingTitle, around)],
      minors: around
        .filter(({ kind }) => kind === 'minor')
        .map((person) => ({ name: shownName(person), bornOn: person.bornOn })),
      workers: workers.map(({ caseId: _caseId, ...worker }) => worker),
      isUnattended: !workers.some((part) => part.active && isWork(part)),
    };
  });
  return {
    team,
    workers: listTeamWorkers(await listFunctionsInTeam(context, team.id), parts.filter(isWork)),
    cases: cases.sort((one, other) => one.names.join(' ').localeCompare(other.names.join(' '), 'nl')),
  };
});

/** Whoever does something in the team, then who comes from elsewhere or left and still works on its cases. */
function listTeamWorkers(
  held: Awaited<ReturnType<typeof listFunctionsInTeam>>,
  parts: Awaited<ReturnType<typeof listOpenParts>>,
): TeamWorker[] {
  const casesOf = Map.groupBy(parts, ({ workerId }) => workerId);
  const known = new Map<string, TeamWorker>();
  for (const { id, name, active, role } of held) {
    const before = known.get(id);
    known.set(id, { id, name, active, roles: [...(before?.roles ?? []), role], openCases: 0 });
  }
  for (const { workerId: id, name, active } of parts) {
    if (!known.has(id)) known.set(id, { id, name, active, roles: [], openCases: 0 });
  }
  return [...known.values()]
    .map((worker) => ({
      ...worker,
      openCases: new Set(casesOf.get(worker.id)?.map(({ caseId }) => caseId)).size,
    }))
    .filter(({ active, openCases }) => active || openCases > 0)
    .sort(
      (one, other) =>
        Number(one.roles.length === 0) - Number(other.roles.length === 0) ||
        one.name.localeCompare(other.name, 'nl'),
    );
}
