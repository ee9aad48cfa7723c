import { describe, expect, it } from 'vitest';
import { groupActivity, type LogEntry } from './group-activity.ts';

const entry = (id: number, at: string, given: Partial<LogEntry> = {}): LogEntry => ({
  id,
  at,
  worker: { id: 'els', name: 'Els' },
  role: 'teamLead',
  unitName: null,
  onBehalfOf: null,
  operation: 'cases.getCase',
  kind: 'looked',
  isEmergency: false,
  refusal: null,
  piece: null,
  personNames: [],
  basis: 'lead',
  opening: null,
  from: null,
  ...given,
});

describe('the lines of the log', () => {
  it('stand under the day in Belgium', () => {
    const days = groupActivity([entry(2, '2026-11-17T23:30:00Z'), entry(1, '2026-11-17T22:30:00Z')]);
    expect(days.map(({ day }) => day)).toEqual(['2026-11-18', '2026-11-17']);
  });

  it('join the same by the same person in a row, and nothing else', () => {
    const [day] = groupActivity([
      entry(5, '2026-11-18T12:00:00Z'),
      entry(4, '2026-11-18T11:00:00Z'),
      entry(3, '2026-11-18T10:00:00Z', { worker: { id: 'wim', name: 'Wim' } }),
      entry(2, '2026-11-18T09:00:00Z'),
      entry(1, '2026-11-18T08:00:00Z', { refusal: 'notFound' }),
    ]);
    expect(day?.lines.map(({ entry: { id }, times, since }) => [id, times, since])).toEqual([
      [5, 2, '2026-11-18T11:00:00Z'],
      [3, 1, '2026-11-18T10:00:00Z'],
      [2, 1, '2026-11-18T09:00:00Z'],
      [1, 1, '2026-11-18T08:00:00Z'],
    ]);
  });

  it('show every opening in an emergency by itself', () => {
    const opening = { reason: 'Alone at night', endsAt: '2026-11-18T15:00:00Z' };
    const openings = [2, 1].map((id) => entry(id, `2026-11-18T12:0${id}:00Z`, { opening }));
    expect(groupActivity(openings)[0]?.lines).toHaveLength(2);
  });
});
