import { compareWords } from '@vangnet/domain/wording/compare-words.ts';
import { AddedWords, RemovedWords } from '../ui/version-list.tsx';

/** A wording with what came in and what went out since an earlier one. */
export function WordDifference({ before, after }: { before: string; after: string }) {
  return compareWords(before, after).map((run, index) => {
    if (run.kind === 'added') return <AddedWords key={index}>{run.text}</AddedWords>;
    if (run.kind === 'removed') return <RemovedWords key={index}>{run.text}</RemovedWords>;
    return <span key={index}>{run.text}</span>;
  });
}
