import type { Role } from '@vangnet/domain/access/actor.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import { personName } from './invented-words.ts';
import { createRandom } from './random.ts';

/** As many cases as one worker has a first part in; with the parts beside others that makes 80. */
const CASES_PER_WORKER = 60;
const WORKERS_PER_TEAM = 12;

export interface GeneratedWorker {
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  readonly functions: readonly {
    readonly id: string;
    readonly role: Role;
    readonly unitId: string;
    readonly fromDate: LocalDate;
  }[];
}

/** A service as large as its number of cases asks for. */
export interface GeneratedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly units: readonly {
    readonly id: string;
    readonly kind: 'team';
    readonly parentId: null;
    readonly name: string;
  }[];
  readonly workers: readonly GeneratedWorker[];
  readonly caseCount: number;
  readonly seed: number;
}

/** The same seed and number of cases give the same organisation. The first worker of a team leads it. */
export function generateOrganisation(seed: number, caseCount: number): GeneratedOrganisation {
  const random = createRandom(seed);
  const workerCount = Math.max(3, Math.ceil(caseCount / CASES_PER_WORKER));
  const units = Array.from({ length: Math.ceil(workerCount / WORKERS_PER_TEAM) }, (_, index) => ({
    id: random.uuid(),
    kind: 'team' as const,
    parentId: null,
    name: `Team ${index + 1}`,
  }));
  const workers = Array.from({ length: workerCount }, (_, index): GeneratedWorker => {
    const teamId = units[Math.floor(index / WORKERS_PER_TEAM)]?.id ?? '';
    const leads = index % WORKERS_PER_TEAM === 0;
    return {
      id: random.uuid(),
      name: personName(random),
      teamId,
      functions: [
        held(random.uuid(), 'consultant', teamId),
        ...(leads ? [held(random.uuid(), 'teamLead', teamId)] : []),
      ],
    };
  });
  return { id: random.uuid(), name: 'Grote testdienst', units, workers, caseCount, seed };
}

const held = (id: string, role: Role, unitId: string) => ({ id, role, unitId, fromDate: '2010-01-01' });
