import type { CasePerson } from '@vangnet/contract/cases.contract.ts';
import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { occasions } from '@vangnet/domain/mapping/statement.ts';

/** A question of the harm matrix (glossary: harmMatrix); the impact is asked for each child by name. */
export type HarmQuestion =
  | { readonly kind: (typeof occasions)[number] | 'howOften' }
  | { readonly kind: 'impact'; readonly minorId: string; readonly name: string };

export interface HarmCell {
  readonly question: HarmQuestion;
  /** What is known, with the statement that says it; null while it is an open question. */
  readonly answer: { readonly words: string; readonly statement: Statement } | null;
}

/**
 * The harm matrix of a case as its statements fill it: for each question the newest answer. The impact is asked for
 * each child apart.
 */
export function harmCells(
  statements: readonly Statement[],
  minors: readonly CasePerson[],
): readonly HarmCell[] {
  const told = statements
    .filter(({ withdrawn, incident }) => !withdrawn && incident !== null)
    .toSorted(byNewest);
  const newest = (question: HarmQuestion, wordsOf: (statement: Statement) => string | null): HarmCell => {
    const statement = told.find((each) => wordsOf(each) !== null);
    return { question, answer: statement ? { words: wordsOf(statement) ?? '', statement } : null };
  };
  return [
    ...occasions.map((kind) =>
      newest({ kind }, ({ incident, words }) => (incident?.occasion === kind ? words : null)),
    ),
    newest({ kind: 'howOften' }, ({ incident }) => incident?.howOften ?? null),
    ...minors.map((minor) =>
      newest({ kind: 'impact', minorId: minor.id, name: shownName(minor) }, (statement) =>
        isAbout(statement, minor, minors) ? (statement.incident?.impactOnChild ?? null) : null,
      ),
    ),
  ];
}

function byNewest(a: Statement, b: Statement): number {
  const when = ({ source, writtenOn }: Statement): string => `${source?.heldOn ?? writtenOn} ${writtenOn}`;
  return when(b).localeCompare(when(a));
}

/** Whom an impact is about: the child it names first, else the child that tells it, else the only child. */
function isAbout({ incident, voice }: Statement, minor: CasePerson, minors: readonly CasePerson[]): boolean {
  const words = incident?.impactOnChild?.toLocaleLowerCase() ?? '';
  const named = minors
    .map(({ id, ...person }) => ({ id, at: words.indexOf(shownName(person).toLocaleLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (named.length > 0) return named[0]?.id === minor.id;
  if (voice.voice.kind === 'casePerson' && voice.group === 'minor') return voice.voice.personId === minor.id;
  return minors.length === 1;
}
