import { contract } from '@vangnet/contract';
import { hasName, isPossibleBirth } from '@vangnet/domain/cases/case-file.ts';
import { invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { existsTeam, findUnknownWorkers } from '../organisation/public.ts';
import { insertCase, insertCaseWorkers, insertPerson, insertSafetyQuestion } from './cases.store.ts';
import { getCaseFile } from './get-case-file.ts';

export const openCase = defineCommand(contract.cases.openCase, async (input, context) => {
  const { commandId: caseId, actor, newId, today, tx } = context;
  const { details, persons, workers } = input;
  if (!hasName(details.workingTitle, persons)) throw invalidField(['details', 'workingTitle'], 'nameOrTitle');
  if (details.teamId !== null && !(await existsTeam(tx, details.teamId)))
    throw invalidField(['details', 'teamId'], 'unknown');
  const [unknown] = await findUnknownWorkers(
    tx,
    workers.map((worker) => worker.workerId),
  );
  if (unknown)
    throw invalidField(
      ['workers', workers.findIndex((worker) => worker.workerId === unknown), 'workerId'],
      'unknown',
    );

  const unborn = persons.findIndex((person) => !isPossibleBirth(person.bornOn, today));
  if (unborn >= 0) throw invalidField(['persons', unborn, 'bornOn'], 'bornLater');

  // The children have no ids yet: whose parent somebody is, is said afterwards.
  const parent = persons.findIndex((person) => (person.parentOfIds ?? []).length > 0);
  if (parent >= 0) throw invalidField(['persons', parent, 'parentOfIds'], 'unknown');

  // A consultant who opens a case works on it; a team lead opens it for somebody else.
  const isConsultant = actor.acting?.role === 'consultant' || actor.acting?.role === 'coConsultant';
  const teamId = details.teamId ?? actor.acting?.unitId ?? null;
  const parts = workers.map((worker) => ({ ...worker, id: newId(), from: worker.from ?? today }));
  if (isConsultant && !parts.some((part) => part.workerId === actor.workerId)) {
    parts.unshift({ id: newId(), workerId: actor.workerId, part: 'consultant', from: today });
  }
  await insertCase(context, caseId, { ...details, teamId });
  if (parts.length > 0) await insertCaseWorkers(context, caseId, parts);
  for (const [index, person] of persons.entries())
    await insertPerson(context, caseId, newId(), person, index);
  await insertSafetyQuestion(context, caseId, newId());
  context.recordChange({ caseId, recordId: caseId });
  return getCaseFile({ ...context, level: 'full' }, caseId);
});
