import { contract } from '@vangnet/contract';
import type { CaseFile } from '@vangnet/contract/cases.contract.ts';
import type { Agreement } from '@vangnet/contract/safety-plans.contract.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { defineMadeQuery, type OperationContext } from '../../operations/operation.ts';
import { getCaseFile } from '../cases/public.ts';
import { listFramePiecesForSnapshot } from '../danger-and-goals/public.ts';
import { loadSafetyPlan } from '../safety-plans/public.ts';
import { headOf, toPdf, type PrintFor } from './case-sheet.ts';
import { printSafetyPlan as printSheet, type SafetyPlanSheet } from './documents/safety-plan.ts';

export const printSafetyPlan = defineMadeQuery(
  contract.printing.printSafetyPlan,
  async ({ caseId, language, audience }, context) => ({
    sheet: await loadSheet(context, caseId, { language, audience }),
    options: { today: context.today, language },
  }),
  async ({ sheet, options }) => toPdf(await printSheet(sheet, options), 'safety-plan'),
);

type Plan = Awaited<ReturnType<typeof loadSafetyPlan>>;

/** The plan as it stands: the newest saved version with who agreed, or a draft of the next one. */
async function loadSheet(
  context: OperationContext,
  caseId: string,
  printFor: PrintFor,
): Promise<SafetyPlanSheet> {
  const file = await getCaseFile(context, caseId);
  const plan = await loadSafetyPlan(context, caseId);
  const pieces = await listFramePiecesForSnapshot(context, caseId);
  const [newest] = plan.versions;
  const saved = plan.changedSinceVersion ? undefined : newest;
  const worded = (kind: string) => pieces.filter((piece) => piece.kind === kind).map(({ words }) => words);
  return {
    ...(await headOf(context, file, printFor)),
    draft: saved === undefined,
    date: saved?.heldOn ?? context.today,
    version: saved?.number ?? (newest?.number ?? 0) + 1,
    peopleToCall: peopleToCall(file, plan.agreements),
    dangers: worded('dangerStatement'),
    goals: worded('safetyGoal'),
    groups: groupAgreements(plan),
    agreedBy: (saved?.consents ?? []).map(({ name, manner, on, remark }) => ({
      name,
      date: manner === 'notYet' ? null : on,
      note: remark,
    })),
  };
}

/** Under the first bottom line or goal that it serves; once each, so that the numbers on paper are those of the talk. */
function groupAgreements({
  frame,
  agreements,
}: Pick<Plan, 'frame' | 'agreements'>): SafetyPlanSheet['groups'] {
  const inOrder = [
    ...frame.filter((piece) => piece.kind === 'bottomLine'),
    ...frame.filter((piece) => piece.kind === 'safetyGoal'),
  ];
  const homeOf = (agreement: Agreement) =>
    inOrder.find((piece) => agreement.servesIds.includes(piece.id))?.id;
  const groups = inOrder.map((piece) => ({
    kind: piece.kind,
    text: piece.words,
    agreements: agreements.filter((agreement) => homeOf(agreement) === piece.id).map(toPrinted),
    isServedElsewhere: !piece.open,
  }));
  const others = agreements.filter((agreement) => homeOf(agreement) === undefined).map(toPrinted);
  return [
    ...groups.filter((group) => group.agreements.length > 0 || !group.isServedElsewhere),
    ...(others.length > 0 ? [{ kind: 'other' as const, text: null, agreements: others }] : []),
  ];
}

function toPrinted(agreement: Agreement) {
  return {
    condition: agreement.ifWords,
    action: agreement.thenWords,
    who: agreement.who.flatMap(({ name }) => name ?? []),
    when: agreement.whenWords,
    byWhen: agreement.byDate,
    call: agreement.call.map(({ name, telephone }) => ({ name, phone: telephone })),
  };
}

/** Those marked in the file, then those whom an agreement names; only people with a number. */
function peopleToCall(file: CaseFile, agreements: readonly Agreement[]): SafetyPlanSheet['peopleToCall'] {
  const named = new Set(agreements.flatMap((agreement) => agreement.call.map(({ personId }) => personId)));
  const marked = file.persons.filter((person) => person.callInCrisis);
  const others = file.persons.filter((person) => !person.callInCrisis && named.has(person.id));
  return [...marked, ...others].flatMap((person) =>
    person.telephone === null
      ? []
      : [
          {
            name: shownName(person),
            relation: person.calledAs === null ? person.relation : null,
            phone: person.telephone,
          },
        ],
  );
}
