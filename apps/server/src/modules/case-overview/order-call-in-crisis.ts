import type { CasePerson } from '@vangnet/contract/cases.contract.ts';

/**
 * Whom to call when it goes wrong: who is marked, then whom the agreements name besides.
 *
 * @param namedIds persons whom the agreements that hold name, in the order of the plan.
 */
export function orderCallInCrisis(
  persons: readonly CasePerson[],
  namedIds: readonly string[],
): readonly CasePerson[] {
  const marked = persons.filter((person) => person.callInCrisis);
  const named = namedIds.flatMap((id) =>
    persons.filter((person) => person.id === id && !person.callInCrisis),
  );
  return [...marked, ...named];
}
