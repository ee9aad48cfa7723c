import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { columns, elementsOf, type Column, type Element } from '@vangnet/domain/mapping/statement.ts';

/** Where a card goes: a group of a column, and how many cards of that group stand above it. */
export interface CardTarget {
  readonly column: Column;
  /** Null: not sorted out yet. */
  readonly element: Element | null;
  readonly index: number;
}

/** A place as `moveStatement` takes it; `afterId` left out is last in the column. */
export interface CardPlace {
  readonly column: Column;
  readonly element: Element | null;
  readonly afterId?: string | null;
}

export interface StatementGroup {
  readonly column: Column;
  readonly element: Element | null;
  readonly statements: readonly Statement[];
}

/** The groups of a column in the order of the framework, empty ones too; what nobody sorted out stands last. */
export function groupStatements(statements: readonly Statement[], column: Column): readonly StatementGroup[] {
  const shown = statements.filter((statement) => statement.column === column && !statement.withdrawn);
  return groupsOf(column).map((element) => ({
    column,
    element,
    statements: shown.filter((statement) => statement.element === element),
  }));
}

const groupsOf = (column: Column): readonly (Element | null)[] => [...elementsOf(column), null];

/** What the server must be told to get a card to a target. */
export function placeOf(statements: readonly Statement[], movedId: string, target: CardTarget): CardPlace {
  const { column, element, index } = target;
  const others = statements.filter((statement) => statement.column === column && statement.id !== movedId);
  const group = others.filter((statement) => statement.element === element && !statement.withdrawn);
  const above = group[Math.min(index, group.length) - 1];
  if (above) return { column, element, afterId: above.id };
  const [below] = group;
  if (!below) return { column, element };
  return { column, element, afterId: others[others.indexOf(below) - 1]?.id ?? null };
}

/** The statements as they will stand after a move, to show it before the server has answered. */
export function moveLocally(
  statements: readonly Statement[],
  movedId: string,
  place: CardPlace,
): Statement[] {
  const moved = statements.find((statement) => statement.id === movedId);
  if (!moved) return [...statements];
  const { column, element, afterId } = place;
  return columns.flatMap((name) => {
    const others = statements.filter((statement) => statement.column === name && statement.id !== movedId);
    if (name !== column) return others;
    const at = afterId === undefined ? others.length : others.findIndex(({ id }) => id === afterId) + 1;
    return [...others.slice(0, at), { ...moved, column, element }, ...others.slice(at)];
  });
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** One step with the arrow keys: within the group, over its edge into the next one, or to the column beside it. */
export function stepFrom(
  statements: readonly Statement[],
  statement: Pick<Statement, 'id' | 'column' | 'element'>,
  direction: Direction,
): CardTarget | undefined {
  const { column, element } = statement;
  if (direction === 'left' || direction === 'right') {
    const beside = columns[columns.indexOf(column) + (direction === 'left' ? -1 : 1)];
    // Nobody said yet what it is over there: it waits with what is not sorted out.
    return beside && { column: beside, element: null, index: Infinity };
  }
  const groups = groupStatements(statements, column);
  const own = groups.findIndex((group) => group.element === element);
  const index = groups[own]?.statements.findIndex(({ id }) => id === statement.id) ?? -1;
  const step = direction === 'up' ? -1 : 1;
  if (index + step >= 0 && index + step < (groups[own]?.statements.length ?? 0)) {
    return { column, element, index: index + step };
  }
  const next = groups[own + step];
  return next && { column, element: next.element, index: direction === 'up' ? Infinity : 0 };
}
