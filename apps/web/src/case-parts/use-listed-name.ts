import { usePersonAge } from './person-age.ts';
import { formatNameWithAge } from './case-name.ts';
import { useCaseName } from './use-case-name.ts';

/** A case as a line of a list. */
interface ListedCase {
  readonly names: readonly string[];
  readonly minors: readonly { readonly name: string; readonly bornOn: string | null }[];
}

/** The name of a case in a list: its children with their ages, else its working title. */
export function useListedName(): (listed: ListedCase) => string {
  const caseName = useCaseName();
  const age = usePersonAge();
  return ({ names, minors }) =>
    caseName(
      names.map((name) =>
        formatNameWithAge(name, age(minors.find((minor) => minor.name === name)?.bornOn ?? null)),
      ),
    );
}
