import type { LocalDate } from '../time/local-date.ts';
import { practiceDashboard, type EvidenceKind, type PracticeStepId } from './practice-dashboard.ts';

/** One piece of work in a file that a step can rest on. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly on: LocalDate;
  /** Where the work stands, so that the cell opens it. */
  readonly source: { readonly page: EvidencePage; readonly id: string | null };
}

/** The page of the file where the work stands. */
export const evidencePages = ['mapping', 'conversation', 'dangerAndGoals', 'safetyPlan'] as const;
export type EvidencePage = (typeof evidencePages)[number];

export interface StepResult {
  readonly stepId: PracticeStepId;
  /** The day on which the last needed piece was there for the first time; null when it is not all there. */
  readonly on: LocalDate | null;
  readonly source: Evidence['source'] | null;
  /** Pieces that are still missing. */
  readonly missing: readonly EvidenceKind[];
  /** The product cannot yet hold what this step rests on: shown as such, never as "not done". */
  readonly notYetKept: boolean;
}

const notYetKept: readonly string[] = practiceDashboard.notYetKept;

/**
 * The thirteen steps of one case. A step stands when every kind of evidence it names is in the file; its day is that
 * on which the last of them first was there, and its source is that piece.
 */
export function calculatePracticeSteps(evidence: readonly Evidence[]): readonly StepResult[] {
  return practiceDashboard.steps.map((step) => {
    const kinds: readonly EvidenceKind[] = step.evidence;
    const firsts = kinds.map((kind) => findFirst(evidence, kind));
    const missing = kinds.filter((_, index) => firsts[index] === undefined);
    const last = firsts.reduce(
      (latest, piece) => (latest && piece && latest.on >= piece.on ? latest : piece),
      firsts[0],
    );
    const stands = missing.length === 0 && last !== undefined;
    return {
      stepId: step.id,
      on: stands ? last.on : null,
      source: stands ? last.source : null,
      missing,
      notYetKept: kinds.some((kind) => notYetKept.includes(kind)),
    };
  });
}

function findFirst(evidence: readonly Evidence[], kind: EvidenceKind): Evidence | undefined {
  return evidence
    .filter((piece) => piece.kind === kind)
    .reduce<Evidence | undefined>(
      (first, piece) => (first && first.on <= piece.on ? first : piece),
      undefined,
    );
}

export interface StepShare {
  readonly stepId: PracticeStepId;
  /** Cases in which the step stands. */
  readonly count: number;
  /** All cases looked at: the denominator. */
  readonly n: number;
}

/** Per step in how many of the cases it stands; never a share without its n (principle 8). */
export function calculateStepShares(cases: readonly (readonly StepResult[])[]): readonly StepShare[] {
  return practiceDashboard.steps.map((step) => ({
    stepId: step.id,
    count: cases.filter((results) =>
      results.some((result) => result.stepId === step.id && result.on !== null),
    ).length,
    n: cases.length,
  }));
}
