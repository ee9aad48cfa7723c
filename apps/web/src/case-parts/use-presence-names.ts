import { useQuery } from '@tanstack/react-query';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import type { Presence } from '@vangnet/domain/conversations/conversation.ts';
import { api } from '../api/client.ts';
import { useCase } from './use-case.ts';

/** Who was there, as names: people of the file, then workers, then the others as they were written. */
export function usePresenceNames(caseId: string): (presence: Presence) => readonly string[] {
  const { file } = useCase(caseId);
  const { data: colleagues = [] } = useQuery(api.organisation.listWorkers.queryOptions({ input: {} }));
  const names = new Map([
    ...colleagues.map((worker): [string, string] => [worker.id, worker.name]),
    ...file.workers.map((worker): [string, string] => [worker.workerId, worker.name]),
    ...file.persons.map((person): [string, string] => [person.id, shownName(person)]),
  ]);
  return ({ personIds, workerIds, others }) =>
    [...personIds, ...workerIds].flatMap((id) => names.get(id) ?? []).concat(others ?? []);
}
