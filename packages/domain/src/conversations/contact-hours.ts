import { addDays, daysBetween, mondayOf, type LocalDate } from '../time/local-date.ts';

export interface TimedConversation {
  readonly heldOn: LocalDate;
  readonly directContactMinutes: number | null;
  readonly consultationMinutes: number | null;
}

export interface ContactHours {
  /** Minutes in the whole period. */
  readonly directMinutes: number;
  readonly consultationMinutes: number;
  /** Length of the period in weeks (days / 7); at least one week, so that a first talk is not shown as thirty hours a week. */
  readonly weeks: number;
  /** Minutes per week, rounded to the whole minute: 38 h 56 min in 6 weeks = 389 (004 section 4). */
  readonly directMinutesPerWeek: number;
  readonly consultationMinutesPerWeek: number;
  /** Minutes in the week (Monday to Sunday) of `today`. */
  readonly directMinutesThisWeek: number;
  readonly consultationMinutesThisWeek: number;
}

/**
 * Direct contact with the family side and consultation, in all and per week.
 *
 * The period runs from the start of the guidance (else the first conversation) to its end, both days included,
 * or to `today` while the guidance goes on. Conversations outside the period or still ahead do not count.
 */
export function calculateContactHours(
  conversations: readonly TimedConversation[],
  period: {
    readonly guidanceStart: LocalDate | null;
    readonly guidanceEnd: LocalDate | null;
    readonly today: LocalDate;
  },
): ContactHours {
  const { today } = period;
  const held = conversations.filter((conversation) => conversation.heldOn <= today);
  const start = period.guidanceStart ?? held.map((conversation) => conversation.heldOn).sort()[0] ?? today;
  const end = period.guidanceEnd !== null && period.guidanceEnd < today ? period.guidanceEnd : today;
  const counted = held.filter((conversation) => conversation.heldOn >= start && conversation.heldOn <= end);
  const weeks = Math.max(1, (daysBetween(start, end) + 1) / 7);
  const monday = mondayOf(today);
  const thisWeek = held.filter(
    (conversation) => conversation.heldOn >= monday && conversation.heldOn <= addDays(monday, 6),
  );
  const directMinutes = sum(counted, 'directContactMinutes');
  const consultationMinutes = sum(counted, 'consultationMinutes');
  return {
    directMinutes,
    consultationMinutes,
    weeks,
    directMinutesPerWeek: Math.round(directMinutes / weeks),
    consultationMinutesPerWeek: Math.round(consultationMinutes / weeks),
    directMinutesThisWeek: sum(thisWeek, 'directContactMinutes'),
    consultationMinutesThisWeek: sum(thisWeek, 'consultationMinutes'),
  };
}

function sum(
  conversations: readonly TimedConversation[],
  field: 'directContactMinutes' | 'consultationMinutes',
): number {
  return conversations.reduce((total, conversation) => total + (conversation[field] ?? 0), 0);
}
