import { contract } from '@vangnet/contract';
import type { CaseFile } from '@vangnet/contract/cases.contract.ts';
import type { FramePiece } from '@vangnet/contract/danger-and-goals.contract.ts';
import { isForAudience } from '@vangnet/domain/access/confidentiality.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { defineMadeQuery, type OperationContext } from '../../operations/operation.ts';
import { getCaseFile } from '../cases/public.ts';
import { loadFramePieces } from '../danger-and-goals/public.ts';
import { listStatementsOfCase } from '../mapping/public.ts';
import { headOf, toPdf, type PrintFor } from './case-sheet.ts';
import { printDangerAndGoals as printSheet, type DangerAndGoalsSheet } from './documents/danger-and-goals.ts';
import { toPrinted } from './printed-statement.ts';

export const printDangerAndGoals = defineMadeQuery(
  contract.printing.printDangerAndGoals,
  async ({ caseId, language, audience }, context) => ({
    sheet: await loadSheet(context, caseId, { language, audience }),
    options: { today: context.today, language },
  }),
  async ({ sheet, options }) => toPdf(await printSheet(sheet, options), 'danger-and-goals'),
);

type Group = NonNullable<DangerAndGoalsSheet['groups']>[number];

async function loadSheet(
  context: OperationContext,
  caseId: string,
  printFor: PrintFor,
): Promise<DangerAndGoalsSheet> {
  const file = await getCaseFile(context, caseId);
  const pieces = (await loadFramePieces(context, caseId)).filter((piece) => piece.state !== 'ended');
  const statements = new Map(
    (await listStatementsOfCase(context, caseId)).map((statement) => [statement.id, statement]),
  );
  const groups = groupByDanger(pieces).map(({ danger, goals, bottomLines }): Group => ({
    children: namesOf(file, (danger ?? goals[0] ?? bottomLines[0])?.minorIds ?? []),
    danger: danger && toWording(danger),
    goals: goals.map(toWording),
    bottomLines: bottomLines.map(toWording),
    basedOn: (danger?.statementIds ?? []).flatMap((id) => {
      const statement = statements.get(id);
      return statement && isForAudience(statement.secrecy.confidentiality, printFor.audience)
        ? [toPrinted(statement, printFor)]
        : [];
    }),
  }));
  return {
    ...(await headOf(context, file, printFor)),
    // Words that the family has not heard, or that changed since, are a draft.
    draft: pieces.some((piece) => piece.state === 'provisional' || piece.state === 'revised'),
    date: context.today,
    groups,
  };
}

/**
 * Each danger with what answers it. A bottom line that answers a goal stands with that goal's danger; what answers
 * nothing (yet) comes last, together.
 */
export function groupByDanger(pieces: readonly FramePiece[]) {
  const of = (kind: FramePiece['kind']) => pieces.filter((piece) => piece.kind === kind);
  const placed = new Set<string>();
  const take = (candidates: readonly FramePiece[], answeredIds: ReadonlySet<string>) => {
    const taken = candidates.filter(
      (piece) => !placed.has(piece.id) && piece.answersIds.some((id) => answeredIds.has(id)),
    );
    for (const piece of taken) placed.add(piece.id);
    return taken;
  };
  const groups = of('dangerStatement').map((danger) => {
    const goals = take(of('safetyGoal'), new Set([danger.id]));
    const bottomLines = take(of('bottomLine'), new Set([danger.id, ...goals.map((goal) => goal.id)]));
    return { danger: danger as FramePiece | null, goals, bottomLines };
  });
  const left = (kind: FramePiece['kind']) => of(kind).filter((piece) => !placed.has(piece.id));
  const [goals, bottomLines] = [left('safetyGoal'), left('bottomLine')];
  return goals.length + bottomLines.length > 0 ? [...groups, { danger: null, goals, bottomLines }] : groups;
}

function toWording(piece: FramePiece) {
  const wordings = piece.events.filter((event) => event.kind === 'written' || event.kind === 'revised');
  const reached = piece.events.findLast((event) => event.kind === piece.state);
  return {
    text: piece.words,
    setBy: piece.setBy,
    life: {
      state: piece.state,
      since: reached?.on ?? null,
      sharedWith: piece.events
        .filter((event) => event.kind === 'shared' && event.personNames.length > 0)
        .map((event) => ({ people: event.personNames, date: event.on })),
      version: wordings.length > 1 ? wordings.length : null,
    },
  };
}

/** Names of the children that a piece is about; none when it is about all of them. */
function namesOf(file: CaseFile, minorIds: readonly string[]): string[] {
  return file.persons.filter((person) => minorIds.includes(person.id)).map(shownName);
}
