import type { OrganisationActivityEntry } from '@vangnet/contract/activity-log.contract.ts';
import { localDateOf } from '../../i18n/format.ts';

/** A row of the log; the case is named in the log of the organisation only. */
export type LogEntry = Omit<OrganisationActivityEntry, 'caseId'> &
  Partial<Pick<OrganisationActivityEntry, 'caseId'>>;

/** One line: what somebody did, as often as they did it in a row. */
export interface ActivityLine {
  readonly entry: LogEntry;
  readonly times: number;
  /** The first of them; `entry` is the last. */
  readonly since: string;
}

export interface ActivityDay {
  readonly day: string;
  readonly lines: readonly ActivityLine[];
}

/** By day in Belgium, newest first; the same by the same person in a row is one line. */
export function groupActivity(entries: readonly LogEntry[]): readonly ActivityDay[] {
  const days: { day: string; lines: ActivityLine[] }[] = [];
  for (const entry of entries) {
    const day = localDateOf(entry.at);
    let current = days.at(-1);
    if (current?.day !== day) days.push((current = { day, lines: [] }));
    const newer = current.lines.at(-1);
    if (newer && isSame(newer.entry, entry)) {
      current.lines[current.lines.length - 1] = { ...newer, times: newer.times + 1, since: entry.at };
    } else {
      current.lines.push({ entry, times: 1, since: entry.at });
    }
  }
  return days;
}

/** An opening in an emergency never disappears in another line: each has a reason of its own. */
function isSame(one: LogEntry, other: LogEntry): boolean {
  if (one.opening ?? other.opening) return false;
  const faceOf = ({ id: _id, at: _at, ...face }: LogEntry) => JSON.stringify(face);
  return faceOf(one) === faceOf(other);
}
