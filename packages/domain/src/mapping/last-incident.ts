import type { LocalDate } from '../time/local-date.ts';
import type { Occasion } from './statement.ts';

export interface ToldIncident {
  readonly occasion: Occasion | null;
  /** The day of the conversation in which it was told, else the day on which it was written down. */
  readonly toldOn: LocalDate;
}

/**
 * The incident that a colleague must know first: the one told last. When it happened is free text ("in March"), so the
 * day of telling decides; what was told as the first or the worst time comes after everything that was not, and among
 * those of one day "the last time" comes first (glossary: harmMatrix).
 */
export function findLastIncident<Incident extends ToldIncident>(
  incidents: readonly Incident[],
): Incident | undefined {
  return incidents.reduce<Incident | undefined>(
    (last, incident) => (last === undefined || isLater(incident, last) ? incident : last),
    undefined,
  );
}

function isLater(incident: ToldIncident, last: ToldIncident): boolean {
  if (isEarlierOccasion(incident) !== isEarlierOccasion(last)) return isEarlierOccasion(last);
  if (incident.toldOn !== last.toldOn) return incident.toldOn > last.toldOn;
  return incident.occasion === 'last' && last.occasion !== 'last';
}

function isEarlierOccasion({ occasion }: ToldIncident): boolean {
  return occasion === 'first' || occasion === 'worst';
}
