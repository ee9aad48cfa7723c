import { contract } from '@vangnet/contract';
import { namesOfCase, shownName } from '@vangnet/domain/cases/case-file.ts';
import { defineQuery } from '../../operations/operation.ts';
import { listCoveredRows } from './cover.store.ts';
import { listPersonsOfCases, listTitlesOfCases } from './my-day.store.ts';

export const listCoveredCases = defineQuery(contract.cases.listCoveredCases, async (_input, context) => {
  const absent = Map.groupBy(await listCoveredRows(context), ({ caseId }) => caseId);
  const caseIds = [...absent.keys()];
  const persons = Map.groupBy(await listPersonsOfCases(context, caseIds), ({ caseId }) => caseId);
  const titles = await listTitlesOfCases(context, caseIds);
  return titles
    .map(({ id, workingTitle }) => ({
      id,
      names: [...namesOfCase(workingTitle, persons.get(id) ?? [])],
      minors: (persons.get(id) ?? [])
        .filter(({ kind }) => kind === 'minor')
        .map((person) => ({ name: shownName(person), bornOn: person.bornOn })),
      absent: (absent.get(id) ?? []).map(({ workerId, name, until }) => ({ workerId, name, until })),
    }))
    .sort((one, other) => one.names.join(' ').localeCompare(other.names.join(' '), 'nl'));
});
