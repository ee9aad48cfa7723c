import { useQuery } from '@tanstack/react-query';
import type { CaseInMyDay } from '@vangnet/contract/cases.contract.ts';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { matchesWords } from '../../case-parts/matches-words.ts';

export type Scope = 'mine' | 'team';

export type Files = 'open' | 'closed';

/** My cases, or my team's; looked at again when one comes back to the window. */
export function useMyDay(scope: Scope, files: Files = 'open') {
  return useQuery(api.cases.getMyDay.queryOptions({ input: { scope, files } }));
}

/** Keeps the cases in which every typed word stands: in a name, the reason, the part, the team, the remark. */
export function useCaseFilter(): (cases: readonly CaseInMyDay[], typed: string) => readonly CaseInMyDay[] {
  const { t } = useTranslation('cases');
  return (cases, typed) =>
    cases.filter((listed) =>
      matchesWords(
        [
          ...listed.names,
          ...listed.minors.map((minor) => minor.name),
          listed.reason,
          listed.teamName,
          listed.label,
          listed.part && t(`parts.${listed.part}`),
        ],
        typed,
      ),
    );
}
