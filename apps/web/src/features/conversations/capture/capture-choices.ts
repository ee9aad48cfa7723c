import type { Column, Element } from '@vangnet/domain/mapping/statement.ts';

/**
 * What one key makes of selected words. A worry stays unsorted (harm, danger or complicating factor): which of the
 * three it is takes a thought, and can be chosen on its card later.
 */
export const captureChoices = [
  { id: 'worry', column: 'worries', element: null },
  { id: 'strength', column: 'goingWell', element: 'strength' },
  { id: 'safety', column: 'goingWell', element: 'existingSafety' },
  { id: 'wish', column: 'mustHappen', element: 'wish' },
  { id: 'step', column: 'mustHappen', element: 'nextStep' },
] as const satisfies readonly {
  readonly id: string;
  readonly column: Column;
  readonly element: Element | null;
}[];

export type CaptureChoice = (typeof captureChoices)[number]['id'];

/** The choice under which a statement that exists would have been made. */
export function choiceOf(statement: {
  readonly column: Column;
  readonly element: Element | null;
}): CaptureChoice {
  const same = captureChoices.find(
    ({ column, element }) => column === statement.column && element === statement.element,
  );
  return (
    same?.id ??
    { worries: 'worry' as const, goingWell: 'strength' as const, mustHappen: 'step' as const }[
      statement.column
    ]
  );
}
