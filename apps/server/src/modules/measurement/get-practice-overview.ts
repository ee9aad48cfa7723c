import { contract } from '@vangnet/contract';
import { namesOfCase } from '@vangnet/domain/cases/case-file.ts';
import { practiceDashboard } from '@vangnet/domain/measurement/practice-dashboard.ts';
import { calculatePracticeSteps, calculateStepShares } from '@vangnet/domain/measurement/practice-steps.ts';
import { defineQuery } from '../../operations/operation.ts';
import { listEvidence, listNamesOfCases, listOverviewCases } from './measurement.store.ts';

/** No step can be ticked: every day in this table is that of work that stands in a file (principle 2). */
export const getPracticeOverview = defineQuery(
  contract.measurement.getPracticeOverview,
  async ({ scope }, context) => {
    const cases = await listOverviewCases(context, scope);
    const caseIds = cases.map((file) => file.id);
    const persons = Map.groupBy(await listNamesOfCases(context, caseIds), (person) => person.caseId);
    const evidence = Map.groupBy(await listEvidence(context, caseIds), (piece) => piece.caseId);
    const rows = cases.map((file) => ({
      caseId: file.id,
      names: [...namesOfCase(file.workingTitle, persons.get(file.id) ?? [])],
      label: file.label,
      steps: calculatePracticeSteps(
        (evidence.get(file.id) ?? []).map(({ kind, on, page, id }) => ({ kind, on, source: { page, id } })),
      ),
    }));
    return {
      protocol: { id: practiceDashboard.id, version: practiceDashboard.version },
      cases: rows.map((row) => ({
        ...row,
        steps: row.steps.map((step) => ({ ...step, missing: [...step.missing] })),
      })),
      shares: [...calculateStepShares(rows.map((row) => row.steps))],
    };
  },
);
