import { z } from 'zod';
import { columns, elements } from './statement.ts';

/** A mapping made among professionals, or with the family at the table (protocols.json, practice-dashboard). */
export const mappingKinds = ['internal', 'withFamily'] as const;
export type MappingKind = (typeof mappingKinds)[number];

/** One card as it stood when the mapping was saved. Voices are kept as words: a snapshot must not change later. */
export const mappedStatement = z.object({
  statementId: z.uuid(),
  column: z.enum(columns),
  element: z.enum(elements).nullable(),
  words: z.string(),
  voiceName: z.string().nullable(),
});
export type MappedStatement = z.infer<typeof mappedStatement>;

/** What a saved mapping holds, stored as JSON. `version` is that of the shape: upgrades stand in this file. */
export const mappingSnapshot = z.object({
  version: z.literal(1),
  statements: z.array(mappedStatement),
  framePieces: z.array(
    z.object({ pieceId: z.uuid(), kind: z.string(), words: z.string(), state: z.string() }),
  ),
  ratings: z.array(
    z.object({
      question: z.string().nullable(),
      voiceName: z.string().nullable(),
      value: z.number(),
      ratedOn: z.string(),
    }),
  ),
});
export type MappingSnapshot = z.infer<typeof mappingSnapshot>;

export type StatementChange = 'added' | 'removed' | 'reworded' | 'moved' | 'same';

export interface ComparedStatement {
  readonly statementId: string;
  readonly change: StatementChange;
  readonly before: MappedStatement | null;
  readonly after: MappedStatement | null;
}

/**
 * What changed between two mappings, statement by statement: those of the later one in their order, then those that
 * are gone. A statement that was both moved and reworded counts as reworded: its words are what people look for.
 */
export function compareMappings(
  before: readonly MappedStatement[],
  after: readonly MappedStatement[],
): readonly ComparedStatement[] {
  const earlier = new Map(before.map((statement) => [statement.statementId, statement]));
  const compared: ComparedStatement[] = after.map((statement) => {
    const old = earlier.get(statement.statementId) ?? null;
    earlier.delete(statement.statementId);
    return {
      statementId: statement.statementId,
      change: changeOf(old, statement),
      before: old,
      after: statement,
    };
  });
  const removed = [...earlier.values()].map((old): ComparedStatement => ({
    statementId: old.statementId,
    change: 'removed',
    before: old,
    after: null,
  }));
  return [...compared, ...removed];
}

function changeOf(before: MappedStatement | null, after: MappedStatement): StatementChange {
  if (!before) return 'added';
  if (before.words !== after.words || before.voiceName !== after.voiceName) return 'reworded';
  return before.column === after.column && before.element === after.element ? 'same' : 'moved';
}
