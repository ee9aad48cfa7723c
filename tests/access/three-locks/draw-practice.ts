import { confidentialities, type Confidentiality } from '@vangnet/domain/access/confidentiality.ts';
import { roles, type Role } from '@vangnet/domain/access/actor.ts';
import type { WorkerPart } from '@vangnet/domain/cases/case-file.ts';
import fc from 'fast-check';

/** From one day to another, counted from today; without a last day it goes on. */
export interface DrawnPeriod {
  readonly from: number;
  readonly until: number | null;
}

export interface DrawnWorker {
  /** `unit` counts in {@link unitKinds}; null: in no unit. */
  readonly functions: readonly {
    readonly role: Role;
    readonly unit: number | null;
    readonly period: DrawnPeriod;
  }[];
  readonly absences: readonly { readonly from: number; readonly length: number }[];
}

/** What can be shared of a drawn case; each case has one of each, and two statements. */
export const sharablePieces = [
  'conversation',
  'statement',
  'directStatement',
  'rating',
  'framePiece',
  'agreement',
  'planVersion',
  'mapping',
] as const;
export type SharablePiece = (typeof sharablePieces)[number];

export interface DrawnCase {
  /** It belongs to the other organisation. */
  readonly elsewhere: boolean;
  readonly team: number | null;
  readonly parts: readonly {
    readonly worker: number;
    readonly part: WorkerPart;
    readonly period: DrawnPeriod;
  }[];
  /** Minutes from now. */
  readonly openings: readonly { readonly worker: number; readonly from: number; readonly length: number }[];
  readonly shares: readonly {
    readonly worker: number;
    readonly period: DrawnPeriod;
    readonly revoked: boolean;
    readonly pieces: readonly SharablePiece[];
  }[];
  readonly conversation: Confidentiality;
  /** Said in the conversation. */
  readonly statement: Confidentiality;
  /** Written beside it. */
  readonly directStatement: Confidentiality;
  readonly isIncident: boolean;
  readonly rating: Confidentiality;
}

export interface DrawnPractice {
  readonly workers: readonly DrawnWorker[];
  readonly strangers: readonly DrawnWorker[];
  readonly cases: readonly DrawnCase[];
}

/** The units of each organisation: two teams of a region, and a provider beside them. */
export const unitKinds = ['region', 'team', 'team', 'provider'] as const;
const WORKERS = 7;

const period: fc.Arbitrary<DrawnPeriod> = fc
  .record({
    from: fc.integer({ min: -3, max: 1 }),
    length: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 2 }),
  })
  .map(({ from, length }) => ({ from, until: length === null ? null : from + length }));
const unit = fc.option(fc.nat({ max: unitKinds.length - 1 }), { freq: 8 });
/** Most work in one team, so that colleagues meet. */
const workUnit = fc.oneof({ weight: 2, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: unit });
const level = fc.constantFrom(...confidentialities);
const workerIndex = fc.nat({ max: WORKERS - 1 });

/** Those who may cover a colleague or lead a team come oftener: for the others little differs. */
const anyRole = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Role>('consultant', 'familyWorker', 'teamLead') },
  { weight: 1, arbitrary: fc.constantFrom(...roles) },
);

const worker: fc.Arbitrary<DrawnWorker> = fc.record({
  // The same function from the same day stands once.
  functions: fc.uniqueArray(fc.record({ role: anyRole, unit: workUnit, period }), {
    minLength: 1,
    maxLength: 3,
    selector: (held) => JSON.stringify([held.role, held.unit, held.period.from]),
  }),
  absences: fc.array(
    fc.record({ from: fc.integer({ min: -3, max: 1 }), length: fc.integer({ min: 0, max: 3 }) }),
    { minLength: 1, maxLength: 2 },
  ),
});

const part = fc
  .record({
    worker: workerIndex,
    part: fc.constantFrom<WorkerPart>('consultant', 'coConsultant', 'familyWorker', 'guest', 'guest'),
    period,
  })
  // A guest reads along until a day.
  .map((drawn) =>
    drawn.part === 'guest' && drawn.period.until === null
      ? { ...drawn, period: { ...drawn.period, until: drawn.period.from + 2 } }
      : drawn,
  );

const drawnCase: fc.Arbitrary<DrawnCase> = fc.record({
  elsewhere: fc.nat({ max: 9 }).map((n) => n === 0),
  team: unit,
  parts: fc.array(part, { maxLength: 3 }),
  openings: fc.array(
    fc.record({
      worker: workerIndex,
      from: fc.constantFrom(-180, -179, -60, -1, 0, 1, 60),
      length: fc.constantFrom(1, 60, 179, 180, 181),
    }),
    { maxLength: 1 },
  ),
  shares: fc.array(
    fc.record({
      worker: workerIndex,
      period,
      revoked: fc.nat({ max: 3 }).map((n) => n === 0),
      pieces: fc.subarray([...sharablePieces], { minLength: 1 }),
    }),
    { maxLength: 2 },
  ),
  conversation: level,
  statement: level,
  directStatement: level,
  isIncident: fc.boolean(),
  rating: level,
});

/** Two organisations as anybody could make them: dated functions, absences, parts, guests, openings and shares. */
export function drawnPractice(cases: number): fc.Arbitrary<DrawnPractice> {
  return fc.record({
    workers: fc.array(worker, { minLength: WORKERS, maxLength: WORKERS }),
    strangers: fc.array(worker, { minLength: WORKERS, maxLength: WORKERS }),
    cases: fc.array(drawnCase, { minLength: cases, maxLength: cases }),
  });
}
