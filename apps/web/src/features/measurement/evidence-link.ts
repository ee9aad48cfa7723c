import type { OperationOutputs } from '@vangnet/contract';
import { caseLinks } from '../../case-parts/case-links.ts';

export type PracticeOverview = OperationOutputs['measurement']['getPracticeOverview'];
export type PracticeCase = PracticeOverview['cases'][number];
export type PracticeStep = PracticeCase['steps'][number];

/** The address of the work that a step rests on; undefined while the step does not stand. */
export function evidenceLink(caseId: string, step: PracticeStep): string | undefined {
  if (!step.source) return undefined;
  const { page, id } = step.source;
  switch (page) {
    case 'mapping':
      // Incidents that were written straight into the columns have no saved mapping of their own.
      return id === null ? caseLinks.columns(caseId) : caseLinks.mappings(caseId, id);
    case 'conversation':
      return id === null ? caseLinks.conversations(caseId) : caseLinks.conversation(caseId, id);
    case 'dangerAndGoals':
      return caseLinks.dangerAndGoals(caseId);
    case 'safetyPlan':
      return caseLinks.safetyPlan(caseId);
  }
}
