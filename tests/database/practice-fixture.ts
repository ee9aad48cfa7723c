import { randomUUID } from 'node:crypto';
import type { OperationInputs, OperationOutputs } from '@vangnet/contract';
import type { Actor, Role } from '@vangnet/domain/access/actor.ts';
import { z } from 'zod';
import { operationRegistry, type OperationTree } from '../../apps/server/src/operation-registry.ts';
import { runOperation } from '../../apps/server/src/operations/run-operation.ts';
import { connect, type Database } from '../../apps/server/src/platform/database/database.ts';
import {
  insertOrganisation,
  toActingFunction,
  type NewOrganisation,
} from '../../apps/server/src/seeding/demo-organisation.store.ts';
import type { DatabaseConnection } from './connection.ts';
import { createTestDatabase, type TestDatabase } from './provide-test-database.ts';

/** The moment at which the fixture's people work: a Wednesday, 10 o'clock in Brussels. */
export const NOW = new Date('2026-11-18T09:00:00Z');
export const TODAY = '2026-11-18';

/** Everybody who could ask for something. `stranger` works for another organisation. */
export const personas = [
  'consultant',
  'familyWorker',
  'guest',
  'coverer',
  'receiver',
  'colleague',
  'teamLead',
  'otherTeamLead',
  'regionHead',
  'researcher',
  'dataProtectionOfficer',
  'administrator',
  'stranger',
] as const;
export type Persona = (typeof personas)[number];

type UnitKey = 'region' | 'north' | 'south' | 'provider';
const roles: Readonly<Record<Persona, { readonly role: Role; readonly unit: UnitKey | null }>> = {
  consultant: { role: 'consultant', unit: 'north' },
  familyWorker: { role: 'familyWorker', unit: 'provider' },
  /** For the access table: reads along in its case. */
  guest: { role: 'familyWorker', unit: 'provider' },
  /** For the access table: a colleague of the family worker, who is away. */
  coverer: { role: 'familyWorker', unit: 'provider' },
  /** For the access table: pieces of its case are shared with them. */
  receiver: { role: 'familyWorker', unit: 'south' },
  colleague: { role: 'consultant', unit: 'north' },
  teamLead: { role: 'teamLead', unit: 'north' },
  otherTeamLead: { role: 'teamLead', unit: 'south' },
  regionHead: { role: 'regionHead', unit: 'region' },
  researcher: { role: 'researcher', unit: null },
  dataProtectionOfficer: { role: 'dataProtectionOfficer', unit: null },
  administrator: { role: 'administrator', unit: null },
  stranger: { role: 'consultant', unit: 'north' },
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
  /** The owner's connection, for what works outside the pool. */
  readonly connection: DatabaseConnection;
  readonly actors: Readonly<Record<Persona, Actor>>;
  readonly teams: { readonly north: string; readonly south: string };
  /** The other units of the same organisation. */
  readonly units: { readonly region: string; readonly provider: string };
  readonly call: Call;
  readonly close: () => Promise<void>;
}

/** Two organisations with somebody in every function, on a fresh database or beside those of the one that is given. */
export async function createPractice(given?: TestDatabase): Promise<Practice> {
  const test = given ?? (await createTestDatabase());
  const { database } = connect(test.connection, () => undefined);
  const [own, other] = [newOrganisation(), newOrganisation()];
  const workers = personas.map((persona) => {
    const organisation = persona === 'stranger' ? other : own;
    const { role, unit } = roles[persona];
    const unitId = unit === null ? null : organisation[unit];
    const functions = [{ id: randomUUID(), role, unitId, fromDate: '2010-01-01' }];
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
  for (const organisation of [own, other]) {
    const { id } = organisation;
    await insertOrganisation(database, {
      id,
      name: 'Test service',
      units: unitsOf(organisation),
      workers: workers.filter(({ organisationId }) => organisationId === id).map(({ worker }) => worker),
    });
  }
  const registry: OperationTree = operationRegistry;
  return {
    database,
    connection: test.connection,
    teams: { north: own.north, south: own.south },
    units: { region: own.region, provider: own.provider },
    actors: Object.fromEntries(
      workers.map(({ persona, organisationId, worker }) => {
        const [held] = worker.functions;
        const units = unitsOf(organisationId === own.id ? own : other);
        return [
          persona,
          { organisationId, workerId: worker.id, acting: held ? toActingFunction(held, units) : null },
        ];
      }),
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

const newOrganisation = () => ({
  id: randomUUID(),
  region: randomUUID(),
  north: randomUUID(),
  south: randomUUID(),
  provider: randomUUID(),
});

function unitsOf(organisation: ReturnType<typeof newOrganisation>): NewOrganisation['units'] {
  const { region, north, south, provider } = organisation;
  return [
    { id: region, kind: 'region', parentId: null, name: 'Region' },
    { id: north, kind: 'team', parentId: region, name: 'North' },
    { id: south, kind: 'team', parentId: region, name: 'South' },
    { id: provider, kind: 'provider', parentId: null, name: 'Provider' },
  ];
}
