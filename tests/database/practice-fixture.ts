import { randomUUID } from 'node:crypto';
import type { OperationInputs, OperationOutputs } from '@vangnet/contract';
import type { Actor, Role } from '@vangnet/domain/access/actor.ts';
import { z } from 'zod';
import { operationRegistry, type OperationTree } from '../../apps/server/src/operation-registry.ts';
import { runOperation } from '../../apps/server/src/operations/run-operation.ts';
import { connect, type Database } from '../../apps/server/src/platform/database/database.ts';
import { insertOrganisation } from '../../apps/server/src/seeding/demo-organisation.store.ts';
import { createTestDatabase } from './provide-test-database.ts';

/** The moment at which the fixture's people work: a Wednesday, 10 o'clock in Brussels. */
export const NOW = new Date('2026-11-18T09:00:00Z');
export const TODAY = '2026-11-18';

/** Everybody who could ask for something. `stranger` works for another organisation. */
export type Persona =
  'consultant' | 'familyWorker' | 'colleague' | 'teamLead' | 'otherTeamLead' | 'administrator' | 'stranger';

const roles: Readonly<Record<Persona, { readonly role: Role; readonly team: 'north' | 'south' | null }>> = {
  consultant: { role: 'consultant', team: 'north' },
  familyWorker: { role: 'familyWorker', team: 'north' },
  colleague: { role: 'consultant', team: 'north' },
  teamLead: { role: 'teamLead', team: 'north' },
  otherTeamLead: { role: 'teamLead', team: 'south' },
  administrator: { role: 'administrator', team: null },
  stranger: { role: 'consultant', team: 'north' },
};

/** Calls an operation as the server does, without HTTP; `commandId` may be given to repeat a command. */
export type Call = <
  Capability extends keyof OperationInputs,
  Name extends keyof OperationInputs[Capability] & keyof OperationOutputs[Capability],
>(
  capability: Capability,
  name: Name,
  input: Omit<OperationInputs[Capability][Name], 'commandId'> & { readonly commandId?: string },
  as: Actor | undefined,
  now?: Date,
) => Promise<OperationOutputs[Capability][Name]>;

export interface Practice {
  readonly database: Database;
  readonly actors: Readonly<Record<Persona, Actor>>;
  readonly teams: { readonly north: string; readonly south: string };
  readonly call: Call;
  readonly close: () => Promise<void>;
}

/** Two organisations on a fresh database, with somebody in every function. */
export async function createPractice(): Promise<Practice> {
  const test = await createTestDatabase();
  const { database } = connect(test.connection, () => undefined);
  const own = { id: randomUUID(), north: randomUUID(), south: randomUUID() };
  const other = { id: randomUUID(), north: randomUUID(), south: randomUUID() };
  const personas = Object.keys(roles) as Persona[];
  const workers = personas.map((persona) => {
    const organisation = persona === 'stranger' ? other : own;
    const { role, team } = roles[persona];
    const functions = [{ role, teamId: team === null ? null : organisation[team] }];
    return {
      persona,
      organisationId: organisation.id,
      worker: {
        id: randomUUID(),
        name: `Worker ${persona}`,
        username: `${persona}-${own.id}`,
        passwordHash: '-',
        functions,
      },
    };
  });
  for (const { id, north, south } of [own, other]) {
    await insertOrganisation(database, {
      id,
      name: 'Test service',
      teams: [
        { id: north, name: 'North' },
        { id: south, name: 'South' },
      ],
      workers: workers.filter(({ organisationId }) => organisationId === id).map(({ worker }) => worker),
    });
  }
  const registry: OperationTree = operationRegistry;
  return {
    database,
    teams: { north: own.north, south: own.south },
    actors: Object.fromEntries(
      workers.map(({ persona, organisationId, worker }) => [
        persona,
        { organisationId, workerId: worker.id, functions: worker.functions },
      ]),
    ) as unknown as Practice['actors'],
    call: async (capability, name, input, as, now = NOW) => {
      const operation = registry[capability]?.[String(name)];
      if (!operation || operation.kind === 'identity')
        throw new Error(`${capability}.${String(name)} cannot be called here`);
      const schema = operation.contract['~orpc'].inputSchema;
      if (!(schema instanceof z.ZodType)) throw new Error('an operation without an input schema');
      const parsed: unknown = await schema.parseAsync({ commandId: randomUUID(), ...input });
      const run = runOperation(database, `${capability}.${String(name)}`, operation, parsed, {
        actor: as,
        now,
      });
      return run as Promise<OperationOutputs[typeof capability][typeof name]>;
    },
    close: async () => {
      await database.destroy();
      await test.drop();
    },
  };
}
