/**
 * The practice dashboard as versioned data: thirteen steps towards a safety plan
 * (protocols.json `practice-dashboard`; 002 Table 8, after Caslor 2022). A step's date follows from its evidence; no
 * step can be ticked. Evidence that this version of the product cannot yet hold is named in `notYetKept`.
 */
export const practiceDashboard = {
  id: 'practice-dashboard',
  version: 1,
  steps: [
    { id: 'internal-mapping', evidence: ['mapping:internal', 'harm-matrix'] },
    { id: 'mapping-conversations', evidence: ['mapping:with-family'] },
    { id: 'informed-network-started', evidence: ['network-member:informed'] },
    { id: 'children-involved', evidence: ['child-voice'] },
    { id: 'words-and-pictures', evidence: ['story:words-and-pictures'] },
    { id: 'trajectory-shared-with-minor', evidence: ['timeline:shared-with-minor'] },
    { id: 'danger-and-goals-formal', evidence: ['danger-statement:settled', 'safety-goal:settled'] },
    { id: 'strengths-and-safety-formal', evidence: ['mapping:strengths-settled'] },
    { id: 'goal-discussed', evidence: ['safety-goal:shared'] },
    { id: 'initial-plan', evidence: ['safety-plan:first-version'] },
    { id: 'initial-monitoring', evidence: ['safety-plan:monitoring'] },
    { id: 'network-meetings', evidence: ['meeting:network'] },
    { id: 'final-plan-for-minor', evidence: ['safety-plan:child-version'] },
  ],
  notYetKept: ['story:words-and-pictures', 'timeline:shared-with-minor', 'safety-plan:child-version'],
} as const;

export type PracticeStepId = (typeof practiceDashboard.steps)[number]['id'];
export type EvidenceKind = (typeof practiceDashboard.steps)[number]['evidence'][number];
export const practiceStepIds: readonly PracticeStepId[] = practiceDashboard.steps.map((step) => step.id);
