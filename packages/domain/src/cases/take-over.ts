import { addDays, type LocalDate } from '../time/local-date.ts';
import type { WorkerPart } from './case-file.ts';

export interface HeldPart {
  readonly id: string;
  readonly workerId: string;
  readonly part: WorkerPart;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

export interface TakeOver {
  /** The last day of each part that goes over. */
  readonly ends: readonly { readonly id: string; readonly until: LocalDate }[];
  /** What the other worker begins; an end that was planned goes along. */
  readonly begins: readonly {
    readonly part: WorkerPart;
    readonly from: LocalDate;
    readonly until: LocalDate | null;
  }[];
}

/**
 * One worker takes over parts of another in a case from a day: the old part ends the day before, the new one begins. A
 * part that had not begun before that day keeps its one first day, because what was written down stays readable. What the
 * other worker already does is not begun twice. A guest's part never goes over: it was given to one person.
 *
 * @param parts all parts of the case.
 * @param isTaken which parts go over, of those that last until `from` or longer.
 */
export function planTakeOver(
  parts: readonly HeldPart[],
  isTaken: (part: HeldPart) => boolean,
  toWorkerId: string,
  from: LocalDate,
): TakeOver {
  const lastsUntil = (part: HeldPart, day: LocalDate) => part.until === null || part.until >= day;
  const taken = parts.filter((part) => part.part !== 'guest' && lastsUntil(part, from) && isTaken(part));
  const dayBefore = addDays(from, -1);
  const begins = taken
    .map(({ part, from: begun, until }) => ({ part, from: begun > from ? begun : from, until }))
    .filter(
      (begun, index, all) =>
        all.findIndex((other) => other.part === begun.part) === index &&
        !parts.some(
          (held) => held.workerId === toWorkerId && held.part === begun.part && lastsUntil(held, begun.from),
        ),
    );
  return {
    ends: taken.map(({ id, from: begun }) => ({ id, until: begun > dayBefore ? begun : dayBefore })),
    begins,
  };
}
