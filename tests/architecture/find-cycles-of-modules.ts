const moduleOf = (file: string): string | undefined =>
  /^apps\/server\/src\/modules\/([^/]+)\//.exec(file)?.[1];

/**
 * Server modules that need each other, also when no single file closes the ring: `a → b → a`.
 *
 * @param imports pairs of files, who imports and what
 */
export function findCyclesOfModules(imports: readonly (readonly [from: string, to: string])[]): string[] {
  const needs = new Map<string, Set<string>>();
  for (const [from, to] of imports.map((pair) => pair.map(moduleOf))) {
    if (from === undefined || to === undefined || from === to) continue;
    needs.set(from, (needs.get(from) ?? new Set()).add(to));
  }

  const cycles = new Set<string>();
  const follow = (path: string[]): void => {
    for (const next of needs.get(path.at(-1) ?? '') ?? []) {
      if (next === path[0]) cycles.add([...path, next].join(' → '));
      // A ring is reported once, from its first name on.
      else if (next > (path[0] ?? '') && !path.includes(next)) follow([...path, next]);
    }
  };
  for (const name of needs.keys()) follow([name]);
  return [...cycles].sort();
}
