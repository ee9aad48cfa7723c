import { positionBetween, type Column } from '@vangnet/domain/mapping/statement.ts';
import { invalidField } from '../../operations/app-error.ts';
import type { CommandContext } from '../../operations/operation.ts';
import { listPlaces, renumberColumn, type Place } from './statements.store.ts';

/** A position under everything that stands in the column. */
export async function lastPosition(context: CommandContext, caseId: string, column: Column): Promise<number> {
  return under(await listPlaces(context, caseId, column));
}

/**
 * A position for a statement right under another one, first or last in a column. When no number is left between the
 * two neighbours the column is numbered anew, in the same order.
 *
 * @param afterId the statement above it; null for first, undefined for last.
 * @throws AppError `invalidInput` when the statement above is not in the column or is the statement itself.
 */
export async function placeInColumn(
  context: CommandContext,
  caseId: string,
  statementId: string,
  column: Column,
  afterId: string | null | undefined,
): Promise<number> {
  const places = (await listPlaces(context, caseId, column)).filter((place) => place.id !== statementId);
  if (afterId === undefined) return under(places);
  const above = places.findIndex((place) => place.id === afterId);
  if (afterId !== null && above === -1) throw invalidField(['afterId'], 'unknown');
  return (
    between(places, above) ?? between(await renumberColumn(context, caseId, places), above) ?? under(places)
  );
}

const between = (places: readonly Place[], above: number): number | undefined =>
  positionBetween(places[above]?.position, places[above + 1]?.position);

const under = (places: readonly Place[]): number => positionBetween(places.at(-1)?.position, undefined) ?? 0;
