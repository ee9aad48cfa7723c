import { contract } from '@vangnet/contract';
import { isForAudience } from '@vangnet/domain/access/confidentiality.ts';
import type { Column, Element } from '@vangnet/domain/mapping/statement.ts';
import { latestPerVoice } from '@vangnet/domain/scaling/rating.ts';
import { defineMadeQuery, type OperationContext } from '../../operations/operation.ts';
import { getCaseFile } from '../cases/public.ts';
import { listFramePiecesForSnapshot } from '../danger-and-goals/public.ts';
import { listStatementsOfCase } from '../mapping/public.ts';
import { listQuestionsWithRatings } from '../scaling/public.ts';
import { headOf, labelOf, printTexts, toPdf, type PrintFor } from './case-sheet.ts';
import { printThreeColumns as printSheet, type ThreeColumnsSheet } from './documents/three-columns.ts';
import { toPrinted } from './printed-statement.ts';

export const printThreeColumns = defineMadeQuery(
  contract.printing.printThreeColumns,
  async ({ caseId, language, audience }, context) => ({
    sheet: await loadSheet(context, caseId, { language, audience }),
    options: { today: context.today, language },
  }),
  async ({ sheet, options }) => toPdf(await printSheet(sheet, options), 'three-columns'),
);

async function loadSheet(
  context: OperationContext,
  caseId: string,
  printFor: PrintFor,
): Promise<ThreeColumnsSheet> {
  const file = await getCaseFile(context, caseId);
  const statements = (await listStatementsOfCase(context, caseId)).filter(
    (statement) =>
      !statement.withdrawn && isForAudience(statement.secrecy.confidentiality, printFor.audience),
  );
  const pieces = await listFramePiecesForSnapshot(context, caseId);
  const group = (column: Column, element: Element | null) =>
    statements
      .filter((statement) => statement.column === column && statement.element === element)
      .map((statement) => toPrinted(statement, printFor));
  const framed = (kind: string) =>
    pieces.filter((piece) => piece.kind === kind).map(({ words }) => ({ text: words }));
  return {
    ...(await headOf(context, file, printFor)),
    draft: false,
    date: context.today,
    whyInvolved: file.reason,
    worries: {
      harm: group('worries', 'harm'),
      danger: [...framed('dangerStatement'), ...group('worries', 'danger')],
      complicatingFactor: group('worries', 'complicatingFactor'),
      unsorted: group('worries', null),
    },
    goingWell: {
      existingSafety: group('goingWell', 'existingSafety'),
      strength: group('goingWell', 'strength'),
      unsorted: group('goingWell', null),
    },
    mustHappen: {
      safetyGoal: framed('safetyGoal'),
      bottomLine: framed('bottomLine'),
      wish: group('mustHappen', 'wish'),
      nextStep: group('mustHappen', 'nextStep'),
      unsorted: group('mustHappen', null),
    },
    scales: await loadScales(context, caseId, printFor),
  };
}

/**
 * The safety scale always, own questions once somebody gave a number; of each person the newest that stands and that
 * these readers may read.
 */
async function loadScales(
  context: OperationContext,
  caseId: string,
  { language, audience }: PrintFor,
): Promise<ThreeColumnsSheet['scales']> {
  const questions = await listQuestionsWithRatings(context, caseId);
  return questions
    .map((question) => ({
      question: question.kind === 'safety' ? null : question.words,
      lowest: question.lowest,
      highest: question.highest,
      lowestMeans: question.lowestMeans,
      highestMeans: question.highestMeans,
      ratings: latestPerVoice(
        question.ratings
          .filter((rating) => isForAudience(rating.secrecy.confidentiality, audience))
          .map((rating) => ({
            ...rating,
            shown: rating.voice,
            voice: rating.voice.voice,
            isWithdrawn: rating.withdrawn !== null,
          })),
      ).map((rating) => ({
        person: rating.shown.name ?? printTexts[language].somebody,
        value: rating.value,
        date: rating.ratedOn,
        reason: rating.whatIsInIt,
        oneStepHigher: rating.oneStepHigher,
        label: labelOf(rating.secrecy.confidentiality, language),
      })),
    }))
    .filter((question) => question.question === null || question.ratings.length > 0);
}
