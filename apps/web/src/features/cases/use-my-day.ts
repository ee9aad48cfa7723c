import { useQuery } from '@tanstack/react-query';
import type { CaseInMyDay } from '@vangnet/contract/cases.contract.ts';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { formatNameWithAge } from '../../case-parts/case-name.ts';
import { usePersonAge } from '../../case-parts/person-age.ts';
import { useCaseName } from '../../case-parts/use-case-name.ts';
import { matchesWords } from './case-filter.ts';

export type Scope = 'mine' | 'team';

/** My cases, or my team's; looked at again when one comes back to the window. */
export function useMyDay(scope: Scope) {
  return useQuery(api.cases.getMyDay.queryOptions({ input: { scope } }));
}

/** The name of a case in a list: its children with their ages, else its working title. */
export function useListedName(): (listed: Pick<CaseInMyDay, 'names' | 'minors'>) => string {
  const caseName = useCaseName();
  const age = usePersonAge();
  return ({ names, minors }) =>
    caseName(
      names.map((name) =>
        formatNameWithAge(name, age(minors.find((minor) => minor.name === name)?.bornOn ?? null)),
      ),
    );
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
