import { describe, expect, test } from 'vitest';
import { calculateContactHours, type TimedConversation } from './contact-hours.ts';

const talk = (
  heldOn: string,
  directContactMinutes: number | null,
  consultationMinutes: number | null = null,
): TimedConversation => ({
  heldOn,
  directContactMinutes,
  consultationMinutes,
});
/** Six weeks from Monday 5 October to Sunday 15 November 2026: 42 days. */
const sixWeeks = { guidanceStart: '2026-10-05', guidanceEnd: '2026-11-15', today: '2026-11-18' };

describe('contact hours', () => {
  test('of the two published cases: 38 h 56 min and 33 h in six weeks (004 section 4)', () => {
    expect(
      calculateContactHours([talk('2026-10-06', 1_000), talk('2026-11-15', 1_336)], sixWeeks),
    ).toMatchObject({
      directMinutes: 38 * 60 + 56,
      weeks: 6,
      directMinutesPerWeek: 389, // 6 h 29 min
    });
    expect(calculateContactHours([talk('2026-10-05', 1_980)], sixWeeks)).toMatchObject({
      directMinutes: 33 * 60,
      directMinutesPerWeek: 330, // 5 h 30 min
    });
  });

  test('keep consultation apart and take an unknown length as nothing', () => {
    expect(
      calculateContactHours([talk('2026-10-06', null, 90), talk('2026-10-07', 60, null)], sixWeeks),
    ).toMatchObject({
      directMinutes: 60,
      consultationMinutes: 90,
    });
  });

  test('leave out what lies outside the guidance or still ahead', () => {
    const outside = [talk('2026-10-04', 60), talk('2026-11-16', 60), talk('2026-12-01', 60)];
    expect(calculateContactHours(outside, sixWeeks).directMinutes).toBe(0);
  });

  test('of a file without dates run from its first talk to today, one week at least', () => {
    const unknown = { guidanceStart: null, guidanceEnd: null, today: '2026-11-18' };
    expect(calculateContactHours([talk('2026-11-17', 120)], unknown)).toMatchObject({
      weeks: 1,
      directMinutesPerWeek: 120,
    });
    expect(calculateContactHours([], unknown)).toMatchObject({ weeks: 1, directMinutesPerWeek: 0 });
  });

  test('of this week run from Monday to today', () => {
    const talks = [
      talk('2026-11-15', 30),
      talk('2026-11-16', 60),
      talk('2026-11-18', 45, 15),
      talk('2026-11-19', 500),
    ];
    expect(calculateContactHours(talks, { ...sixWeeks, guidanceEnd: null })).toMatchObject({
      directMinutesThisWeek: 105,
      consultationMinutesThisWeek: 15,
    });
  });
});
