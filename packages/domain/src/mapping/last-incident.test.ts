import { describe, expect, it } from 'vitest';
import { findLastIncident, type ToldIncident } from './last-incident.ts';

const told = (toldOn: string, occasion: ToldIncident['occasion'] = null): ToldIncident => ({
  toldOn,
  occasion,
});

describe('findLastIncident', () => {
  it('is the one told last', () => {
    expect(findLastIncident([told('2026-10-12'), told('2026-11-08'), told('2026-11-01')])).toEqual(
      told('2026-11-08'),
    );
  });

  it('passes over the first and the worst time, also when they were told later', () => {
    const incidents = [told('2026-11-08', 'worst'), told('2026-10-12', 'last'), told('2026-11-09', 'first')];
    expect(findLastIncident(incidents)).toEqual(told('2026-10-12', 'last'));
  });

  it('shows the worst time when nothing else was told', () => {
    expect(findLastIncident([told('2026-10-12', 'worst')])).toEqual(told('2026-10-12', 'worst'));
  });

  it('prefers "the last time" among what was told on one day', () => {
    expect(findLastIncident([told('2026-10-12'), told('2026-10-12', 'last'), told('2026-10-12')])).toEqual(
      told('2026-10-12', 'last'),
    );
  });

  it('is nothing without incidents', () => {
    expect(findLastIncident([])).toBeUndefined();
  });
});
