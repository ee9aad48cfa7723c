import { useQuery } from '@tanstack/react-query';
import type { PersonCorrection } from '@vangnet/contract/own-file.contract.ts';
import { api } from '../api/client.ts';
import { useCase } from './use-case.ts';

/** What persons of a case asked to correct or to add. Nothing for somebody who does not see all of the file. */
export function useCorrections(caseId: string): readonly PersonCorrection[] {
  const { file } = useCase(caseId);
  const { data } = useQuery({
    ...api.ownFile.listCorrections.queryOptions({ input: { caseId } }),
    enabled: file.allowedActions.includes('writeCase'),
  });
  return data ?? [];
}

/** The key of them, for commands that change one. */
export function correctionsKey(caseId: string) {
  return api.ownFile.listCorrections.key({ input: { caseId } });
}
