import { useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';

export function caseOptions(caseId: string) {
  return api.cases.getCase.queryOptions({ input: { caseId } });
}

/** The file with its overview. The case layout waits for it, so that a page always has it. */
export function useCase(caseId: string) {
  return useSuspenseQuery(caseOptions(caseId)).data;
}

/** The key of the file, for commands that change it or what its strip shows. */
export function caseKey(caseId: string) {
  return api.cases.getCase.key({ input: { caseId } });
}
