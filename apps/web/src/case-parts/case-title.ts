import { shownName } from '@vangnet/domain/cases/case-file.ts';
import type { CasePerson } from '@vangnet/contract/cases.contract.ts';
import { formatNameWithAge } from './case-name.ts';
import { useCaseName } from './use-case-name.ts';
import { usePersonAge } from './person-age.ts';

interface TitledCase {
  readonly names: readonly string[];
  readonly workingTitle: string | null;
  readonly persons: readonly Pick<CasePerson, 'kind' | 'name' | 'calledAs' | 'bornOn'>[];
}

/** The title of a file: its minors with their ages, "Yara (9) en Milan (3)"; a working title stands as it is. */
export function useCaseTitle(): (file: TitledCase) => string {
  const caseName = useCaseName();
  const age = usePersonAge();
  return (file) => {
    const minors = file.persons.filter((person) => person.kind === 'minor');
    if (file.workingTitle !== null || minors.length === 0) return caseName(file.names);
    return caseName(minors.map((minor) => formatNameWithAge(shownName(minor), age(minor.bornOn))));
  };
}
