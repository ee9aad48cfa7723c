import type { SafetyPlan } from './plan-queries.ts';

/** Something that a plan still asks for. It points out, it stops nobody. */
export type OpenPoint =
  | { readonly kind: 'openPiece'; readonly pieceId: string }
  | { readonly kind: 'nobodyDoesIt'; readonly numbers: readonly number[] }
  | { readonly kind: 'nobodyToCall'; readonly numbers: readonly number[] }
  | { readonly kind: 'leansOn'; readonly name: string; readonly count: number; readonly total: number }
  | { readonly kind: 'notAgreed'; readonly names: readonly string[]; readonly version: number };

/** From so many agreements on, one person who carries more than half of them stands out. */
const LEANING_FROM = 3;

/** What is still open in a plan. @param numberOf the number of an agreement on the paper. */
export function findOpenPoints(
  plan: SafetyPlan,
  numberOf: (agreementId: string) => number,
): readonly OpenPoint[] {
  const { agreements, frame, versions } = plan;
  const numbersOf = (isMissing: (agreement: SafetyPlan['agreements'][number]) => boolean) =>
    agreements
      .filter(isMissing)
      .map(({ id }) => numberOf(id))
      .sort((a, b) => a - b);
  const points: OpenPoint[] = frame
    .filter((piece) => piece.open)
    .map(({ id }) => ({ kind: 'openPiece', pieceId: id }));
  const undone = numbersOf((agreement) => agreement.who.length === 0);
  if (undone.length > 0) points.push({ kind: 'nobodyDoesIt', numbers: undone });
  const uncalled = numbersOf((agreement) => agreement.call.length === 0);
  if (uncalled.length > 0) points.push({ kind: 'nobodyToCall', numbers: uncalled });
  points.push(...findLeaning(plan));
  const [newest] = versions;
  const notYet =
    newest?.consents.filter((consent) => consent.manner === 'notYet').map(({ name }) => name) ?? [];
  if (newest && notYet.length > 0) points.push({ kind: 'notAgreed', names: notYet, version: newest.number });
  return points;
}

function findLeaning({ agreements }: SafetyPlan): readonly OpenPoint[] {
  const total = agreements.length;
  if (total < LEANING_FROM) return [];
  const counts = new Map<string, number>();
  for (const { who } of agreements) {
    for (const name of new Set(who.flatMap((one) => one.name ?? [])))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= LEANING_FROM && count > total / 2)
    .map(([name, count]) => ({ kind: 'leansOn', name, count, total }));
}
