/** A run of words that two versions share, or that only one of them has. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * The difference between two wordings, word by word (longest common subsequence). White space goes with the word
 * before it: joining the runs without the removed ones gives `after` back, without the added ones the words of `before`
 * (where only white space differs, that of `after` counts). Meant for sentences: above 1,500 words on a
 * side the whole is shown as removed and added.
 */
export function compareWords(before: string, after: string): readonly WordRun[] {
  const old = words(before);
  const fresh = words(after);
  if (old.length > 1_500 || fresh.length > 1_500) return join([run('removed', before), run('added', after)]);
  const lengths = commonLengths(old, fresh);
  const runs: WordRun[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    const [left, right] = [old[i], fresh[j]];
    if (left !== undefined && right !== undefined && left.trim() === right.trim()) {
      runs.push(run('same', right));
      i += 1;
      j += 1;
    } else if (
      right === undefined ||
      (left !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))
    ) {
      runs.push(run('removed', left ?? ''));
      i += 1;
    } else {
      runs.push(run('added', right));
      j += 1;
    }
  }
  return join(runs);
}

const run = (kind: WordRun['kind'], text: string): WordRun => ({ kind, text });
const words = (text: string): readonly string[] => text.match(/\S+\s*|\s+/g) ?? [];
const at = (table: readonly Uint16Array[], i: number, j: number): number => table[i]?.[j] ?? 0;

function commonLengths(old: readonly string[], fresh: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = table[i];
    for (let j = fresh.length - 1; row && j >= 0; j -= 1) {
      row[j] =
        old[i]?.trim() === fresh[j]?.trim()
          ? at(table, i + 1, j + 1) + 1
          : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function join(runs: readonly WordRun[]): readonly WordRun[] {
  return runs.reduce<WordRun[]>((joined, next) => {
    const last = joined.at(-1);
    if (next.text === '') return joined;
    if (last?.kind === next.kind) joined[joined.length - 1] = run(last.kind, last.text + next.text);
    else joined.push(next);
    return joined;
  }, []);
}
