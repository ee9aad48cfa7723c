import { z } from 'zod';
import { secrecyChoice } from '../access/confidentiality.ts';
import { localDate } from '../time/local-date.ts';
import { LIMITS, optionalText, requiredText } from '../wording/text.ts';

/** The three columns of the framework (002 L5994-6043; glossary: mapping). */
export const columns = ['worries', 'goingWell', 'mustHappen'] as const;
export type Column = (typeof columns)[number];

/** What a statement is within its column. */
export const elements = [
  'harm',
  'danger',
  'complicatingFactor',
  'existingSafety',
  'strength',
  'wish',
  'nextStep',
] as const;
export type Element = (typeof elements)[number];

const columnOfElement: Record<Element, Column> = {
  harm: 'worries',
  danger: 'worries',
  complicatingFactor: 'worries',
  existingSafety: 'goingWell',
  strength: 'goingWell',
  wish: 'mustHappen',
  nextStep: 'mustHappen',
};

export function columnOf(element: Element): Column {
  return columnOfElement[element];
}

/** The elements of a column, in the order in which the framework shows them. */
export function elementsOf(column: Column): readonly Element[] {
  return elements.filter((element) => columnOfElement[element] === column);
}

/** Whose words these are. Every statement carries its voice (principle 5); `unknown` is shown as unknown. */
export const voice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('casePerson'), personId: z.uuid() }),
  z.object({ kind: z.literal('worker'), workerId: z.uuid() }),
  z.object({ kind: z.literal('other'), name: requiredText(LIMITS.name) }),
  z.object({ kind: z.literal('unknown') }),
]);
export type Voice = z.output<typeof voice>;

/** The same text for the same voice: to gather what one person said. All unknown voices are one. */
export function voiceKey(voice: Voice): string {
  switch (voice.kind) {
    case 'casePerson':
      return `casePerson ${voice.personId}`;
    case 'worker':
      return `worker ${voice.workerId}`;
    case 'other':
      return `other ${voice.name}`;
    case 'unknown':
      return 'unknown';
  }
}

/** The row of the harm matrix that an incident fills (glossary: harmMatrix). */
export const occasions = ['first', 'worst', 'last'] as const;
export type Occasion = (typeof occasions)[number];

/** For an incident: which time, when, how often, and what it did to the child. All may stay unknown. */
export const incident = z.object({
  occasion: z
    .enum(occasions)
    .nullish()
    .transform((value) => value ?? null),
  happenedWhen: optionalText(LIMITS.line),
  howOften: optionalText(LIMITS.line),
  impactOnChild: optionalText(LIMITS.words),
});
export type Incident = z.output<typeof incident>;

/**
 * What a statement says and where it belongs. `element` may stay open (null): a worry that nobody has sorted yet is
 * still a worry. When it is given it decides the column.
 */
export const statementContent = z
  .object({
    column: z.enum(columns),
    element: z
      .enum(elements)
      .nullish()
      .transform((value) => value ?? null),
    words: requiredText(LIMITS.words),
    voice,
    incident: incident.nullish().transform((value) => value ?? null),
    /** For a next step: by which day. */
    dueOn: localDate.nullish().transform((value) => value ?? null),
    /** Left out: as it was, by default that of the conversation in which it was said. */
    secrecy: secrecyChoice.optional(),
  })
  .refine((content) => content.element === null || columnOf(content.element) === content.column, {
    error: 'elementInOtherColumn',
    path: ['element'],
  });
export type StatementContent = z.output<typeof statementContent>;

/**
 * How a statement hangs on its source:
 * `prose` its words follow the marked words of the conversation; `ownWording` somebody reworded it apart from the prose;
 * `proseGone` the marked words were taken out of the prose, the statement stayed; `direct` it never had a prose.
 */
export const anchors = ['prose', 'ownWording', 'proseGone', 'direct'] as const;
export type Anchor = (typeof anchors)[number];

/**
 * What happens to a statement when the prose of its conversation was edited: the words follow, and nothing is lost.
 *
 * @param marked the words now under the statement's mark; undefined when the mark is gone from the prose.
 */
export function followProse(
  statement: { readonly words: string; readonly anchor: Anchor },
  marked: string | undefined,
): { readonly words: string; readonly anchor: Anchor } {
  if (statement.anchor === 'direct') return statement;
  const text = marked?.trim() ?? '';
  if (text === '')
    return { words: statement.words, anchor: statement.anchor === 'ownWording' ? 'ownWording' : 'proseGone' };
  if (statement.anchor === 'ownWording') return statement;
  return { words: text, anchor: 'prose' };
}

/** What becomes of the anchor when somebody changes the words by hand: from then on the prose no longer changes them. */
export function anchorAfterRewording(anchor: Anchor): Anchor {
  return anchor === 'direct' ? 'direct' : 'ownWording';
}

/** Space between neighbours in a column; a card dropped between two others takes the middle. */
const STEP = 1_024;

/**
 * The position of a card between two neighbours; undefined when there is no room left and the column must be
 * numbered anew first.
 */
export function positionBetween(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined && after === undefined) return STEP;
  if (before === undefined) return (after ?? 0) - STEP;
  if (after === undefined) return before + STEP;
  const middle = (before + after) / 2;
  return middle > before && middle < after ? middle : undefined;
}

/** The position for something that comes last. @param last the position of what is last now; undefined for the first. */
export function positionAfterLast(last: number | undefined): number {
  return (last ?? 0) + STEP;
}

/** Positions for a column that is numbered anew. */
export function positionsFor(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (index + 1) * STEP);
}
