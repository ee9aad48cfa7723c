import { contract } from '@vangnet/contract';
import type { CasePerson } from '@vangnet/contract/cases.contract.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { defineQuery } from '../../operations/operation.ts';
import { getCaseFile, loadVoices } from '../cases/public.ts';
import { mapAwayUntil } from '../organisation/public.ts';
import { listPersonsToCall } from './case-overview.store.ts';
import { listHoldingAgreements } from './cover.store.ts';
import { namesIn } from './names-in.ts';
import { findIncident } from './find-incident.ts';
import { orderCallInCrisis } from './order-call-in-crisis.ts';

export const getCoverSheet = defineQuery(contract.cases.getCoverSheet, async ({ caseId }, context) => {
  const { today } = context;
  const file = await getCaseFile(context, caseId);
  const voices = await loadVoices(context, caseId);
  const toCall = orderCallInCrisis(file.persons, await listPersonsToCall(context, caseId));
  const called = new Set(toCall.map(({ id }) => id));
  const workers = file.workers
    .filter(({ from, until }) => from <= today && (until === null || until >= today))
    .flatMap(({ part, ...worker }) => (part === 'guest' ? [] : [{ ...worker, part }]));
  const away = await mapAwayUntil(
    context,
    workers.map(({ workerId }) => workerId),
  );
  return {
    id: file.id,
    names: file.names,
    minors: file.persons
      .filter(({ kind }) => kind === 'minor')
      .map((person) => ({ name: shownName(person), bornOn: person.bornOn })),
    callInCrisis: toCall.map(showContact),
    others: file.persons
      .filter(({ id, telephone }) => telephone !== null && !called.has(id))
      .map(showContact),
    workers: workers.map(({ workerId, name, part }) => ({
      workerId,
      name,
      part,
      awayUntil: away.get(workerId) ?? null,
    })),
    agreements: (await listHoldingAgreements(context, caseId)).map((row) => ({
      id: row.id,
      ifWords: row.ifWords,
      who: namesIn(row.who, voices),
      words: row.thenWords,
      whenWords: row.whenWords,
    })),
    lastIncident: await findIncident(context, caseId, voices),
  };
});

function showContact(person: CasePerson) {
  const { id, kind, relation, telephone } = person;
  return { personId: id, kind, name: shownName(person), relation, telephone };
}
