import { describe, expect, it } from 'vitest';
import {
  calculateAge,
  daysFrom,
  formatAge,
  formatDate,
  formatDateTime,
  formatDay,
  formatDuration,
  formatLongDate,
  formatNumber,
  formatPercentage,
  formatRelativeDay,
  formatShortDate,
  formatTime,
  localDateOf,
} from './format.ts';

describe('days', () => {
  it('are short with their weekday, without dots or commas', () => {
    expect(formatDay('2026-11-24', 'nl')).toBe('di 24 nov');
    expect(formatDay('2026-11-24', 'en')).toBe('Tue 24 Nov');
    expect(formatShortDate('2026-03-06', 'nl')).toBe('6 mrt');
  });

  it('show the year only when it is another one', () => {
    expect(formatDay('2026-11-24', 'nl', '2026-12-01')).toBe('di 24 nov');
    expect(formatDay('2025-11-24', 'nl', '2026-12-01')).toBe('ma 24 nov 2025');
    expect(formatShortDate('2025-11-24', 'en', '2026-12-01')).toBe('24 Nov 2025');
  });

  it('can be written in full', () => {
    expect(formatLongDate('2026-11-24', 'nl')).toBe('dinsdag 24 november 2026');
    expect(formatLongDate('2026-11-24', 'en')).toBe('Tuesday 24 November 2026');
    expect(formatDate('2026-11-24', 'nl')).toBe('24 november 2026');
  });
});

describe('instants', () => {
  it('are shown in Belgian time, also around midnight and the change of the clock', () => {
    expect(formatTime('2026-11-18T16:48:00Z', 'nl')).toBe('17.48');
    expect(formatTime('2026-07-18T16:48:00Z', 'en')).toBe('18:48');
    expect(formatTime('2026-11-17T23:05:00Z', 'nl')).toBe('00.05');
    expect(localDateOf('2026-11-17T23:05:00Z')).toBe('2026-11-18');
    expect(localDateOf('2026-11-17T22:59:00Z')).toBe('2026-11-17');
    expect(formatDateTime('2026-11-18T16:48:00Z', 'nl')).toBe('wo 18 nov, 17.48');
  });
});

describe('durations', () => {
  it.each([
    [389, '6 u 29', '6 h 29'],
    [330, '5 u 30', '5 h 30'],
    [65, '1 u 05', '1 h 05'],
    [120, '2 u', '2 h'],
    [25, '25 min', '25 min'],
    [0, '0 min', '0 min'],
    [389.4, '6 u 29', '6 h 29'],
  ])('%d minutes is %s in Dutch and %s in English', (minutes, dutch, english) => {
    expect(formatDuration(minutes, 'nl')).toBe(dutch);
    expect(formatDuration(minutes, 'en')).toBe(english);
  });
});

describe('numbers', () => {
  it('use the decimal sign of the language', () => {
    expect(formatNumber(6.5, 'nl')).toBe('6,5');
    expect(formatNumber(6.5, 'en')).toBe('6.5');
  });

  it('give a share in whole per cent, and nothing when there is nobody', () => {
    expect(formatPercentage(57, 58, 'nl')).toBe('98%');
    expect(formatPercentage(0, 4, 'en')).toBe('0%');
    expect(formatPercentage(0, 0, 'nl')).toBeNull();
  });
});

describe('relative days', () => {
  const today = '2026-11-18';
  it.each([
    ['2026-11-18', 'vandaag'],
    ['2026-11-17', 'gisteren'],
    ['2026-11-19', 'morgen'],
    ['2026-11-21', 'over 3 dagen'],
    ['2026-10-28', '3 weken geleden'],
    ['2027-02-18', 'over 3 maanden'],
  ])('%s is %s', (date, expected) => {
    expect(formatRelativeDay(date, today, 'nl')).toBe(expected);
  });

  it('counts days over the change of the clock', () => {
    expect(daysFrom('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysFrom('2026-03-30', '2026-03-28')).toBe(-2);
  });
});

describe('ages', () => {
  it('turn on the birthday', () => {
    expect(calculateAge('2014-11-18', '2026-11-17')).toBe(11);
    expect(calculateAge('2014-11-18', '2026-11-18')).toBe(12);
    expect(calculateAge('2012-02-29', '2026-02-28')).toBe(13);
    expect(calculateAge('2012-02-29', '2026-03-01')).toBe(14);
  });

  it('are in months for the smallest', () => {
    expect(formatAge('2017-05-01', '2026-11-18', 'nl')).toBe('9');
    expect(formatAge('2025-09-20', '2026-11-18', 'nl')).toBe('13 maanden');
    expect(formatAge('2026-10-18', '2026-11-18', 'en')).toBe('1 month');
    expect(formatAge('2026-11-18', '2026-11-18', 'nl')).toBe('0 maanden');
  });
});
