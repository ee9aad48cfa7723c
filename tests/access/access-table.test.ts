import { contract } from '@vangnet/contract';
import type { OperationMeta } from '@vangnet/contract/operation.ts';
import { casePermissions, type Permission } from '@vangnet/domain/access/decide.ts';
import type { AnyContractProcedure } from '@orpc/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationRegistry, type OperationTree } from '../../apps/server/src/operation-registry.ts';
import { createPractice, personas, type Persona, type Practice } from '../database/practice-fixture.ts';
import { createSampleCase } from './create-sample-case.ts';
import { sampleInputs, type SampleRecords } from './sample-inputs.ts';

const everybody = [...personas, 'nobody'] as const;

/**
 * Every operation x every persona. The case has the consultant and the family worker on it and belongs to the team of
 * the team lead. Written out by permission: a new permission needs a line, a new operation needs a sample.
 */
const expected: Readonly<
  Record<Exclude<Permission, 'nobodyInParticular'>, Readonly<Record<Persona | 'nobody', string>>>
> = {
  signedIn: all('done', { nobody: 'notSignedIn' }),
  openCase: all('functionMayNot', {
    consultant: 'done',
    colleague: 'done',
    teamLead: 'done',
    otherTeamLead: 'done',
    stranger: 'done',
    nobody: 'notSignedIn',
  }),
  readCase: all('notFound', {
    consultant: 'done',
    familyWorker: 'done',
    guest: 'done',
    teamLead: 'done',
    nobody: 'notSignedIn',
  }),
  readWholeCase: all('notFound', {
    consultant: 'done',
    familyWorker: 'done',
    teamLead: 'done',
    nobody: 'notSignedIn',
  }),
  coverCase: all('notFound', {
    consultant: 'done',
    familyWorker: 'done',
    guest: 'done',
    coverer: 'done',
    teamLead: 'done',
    nobody: 'notSignedIn',
  }),
  leadCase: all('notFound', { teamLead: 'done', nobody: 'notSignedIn' }),
  readCaseLog: all('notFound', {
    consultant: 'done',
    familyWorker: 'done',
    teamLead: 'done',
    dataProtectionOfficer: 'done',
    nobody: 'notSignedIn',
  }),
  // A provider's worker, a researcher, the officer and the administrator have no function that gives it; the stranger
  // finds no such case.
  openInEmergency: all('functionMayNot', {
    consultant: 'done',
    colleague: 'done',
    receiver: 'done',
    teamLead: 'done',
    otherTeamLead: 'done',
    regionHead: 'done',
    stranger: 'notFound',
    nobody: 'notSignedIn',
  }),
  findInEmergency: all('functionMayNot', {
    consultant: 'done',
    colleague: 'done',
    receiver: 'done',
    teamLead: 'done',
    otherTeamLead: 'done',
    regionHead: 'done',
    stranger: 'done',
    nobody: 'notSignedIn',
  }),
  readShared: all('notFound', { receiver: 'done', nobody: 'notSignedIn' }),
  protectData: all('functionMayNot', { dataProtectionOfficer: 'done', nobody: 'notSignedIn' }),
  leadTeam: all('functionMayNot', { teamLead: 'done', otherTeamLead: 'done', nobody: 'notSignedIn' }),
  readFigures: all('functionMayNot', {
    teamLead: 'done',
    otherTeamLead: 'done',
    regionHead: 'done',
    researcher: 'done',
    nobody: 'notSignedIn',
  }),
  manageOrganisation: all('functionMayNot', { administrator: 'done', nobody: 'notSignedIn' }),
  writeCase: all('notFound', {
    consultant: 'done',
    familyWorker: 'done',
    teamLead: 'done',
    nobody: 'notSignedIn',
  }),
};

/** Where the records that the sample names decide besides the permission. */
const besides: Readonly<Record<string, Partial<Record<Persona | 'nobody', string>>>> = {
  // The cases belong to the team of the one lead; to the lead of another team they do not exist.
  'cases.reassignCases': { otherTeamLead: 'notFound' },
  // The sample is a closed file.
  'cases.closeCase': {
    consultant: 'notPossibleNow',
    familyWorker: 'notPossibleNow',
    teamLead: 'notPossibleNow',
  },
};

function all(
  outcome: string,
  exceptions: Partial<Record<Persona | 'nobody', string>>,
): Record<Persona | 'nobody', string> {
  return {
    ...(Object.fromEntries(everybody.map((persona) => [persona, outcome])) as Record<
      Persona | 'nobody',
      string
    >),
    ...exceptions,
  };
}

const operations = Object.entries(contract).flatMap(([capability, procedures]) =>
  Object.entries(procedures as Readonly<Record<string, AnyContractProcedure>>).map(([name, procedure]) => ({
    capability,
    name,
    procedure,
    meta: procedure['~orpc'].meta as OperationMeta,
  })),
);
const onCases = operations.filter(({ capability }) => capability !== 'access');

let practice: Practice;
beforeAll(async () => {
  practice = await createPractice();
});
afterAll(() => practice.close());

describe('every operation x every persona', () => {
  it('has an operation for every procedure of the contract, and none besides', () => {
    const registry: OperationTree = operationRegistry;
    const registered = Object.entries(registry).flatMap(([capability, named]) =>
      Object.entries(named).map(([name, operation]) => ({
        name: `${capability}.${name}`,
        contract: operation.contract,
      })),
    );
    expect(registered.map(({ name }) => name).sort()).toEqual(
      operations.map(({ capability, name }) => `${capability}.${name}`).sort(),
    );
    for (const { capability, name, procedure } of operations) {
      expect(registered.find((known) => known.name === `${capability}.${name}`)?.contract).toBe(procedure);
    }
  });

  it('asks a permission on the case of everything whose path names one', () => {
    for (const { name, procedure, meta } of operations) {
      const namesCase = procedure['~orpc'].route.path?.includes('{caseId}') ?? false;
      expect([name, (casePermissions as readonly string[]).includes(meta.permission)]).toEqual([
        name,
        namesCase,
      ]);
      expect([name, meta.permission === 'writeCase' ? meta.kind : 'any']).toEqual([
        name,
        meta.permission === 'writeCase' ? 'command' : 'any',
      ]);
    }
  });

  it.each(onCases.map((operation) => [`${operation.capability}.${operation.name}`, operation] as const))(
    '%s',
    async (_label, operation) => {
      const { capability, name, meta } = operation;
      const outcomes: Record<string, string> = {};
      const samples = sampleInputs as unknown as Record<string, Record<string, Sample>>;
      const sample = samples[capability]?.[name];
      let records: SampleRecords | undefined;
      for (const persona of everybody) {
        // What a command changed must not change what the next person finds; a refusal and a look change nothing.
        records ??= await createSampleCase(practice);
        const input = (sample?.(records) ?? {}) as { caseId: string };
        const actor = persona === 'nobody' ? undefined : practice.actors[persona];
        outcomes[persona] = await practice.call(capability as 'cases', name as 'getCase', input, actor).then(
          () => 'done',
          (error: unknown) => codeOf(error),
        );
        if (meta.kind === 'command' && outcomes[persona] === 'done') records = undefined;
      }
      expect(outcomes).toEqual({
        ...expected[meta.permission as Exclude<Permission, 'nobodyInParticular'>],
        ...besides[`${capability}.${name}`],
      });
    },
  );
});

type Sample = (records: SampleRecords) => object;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : String(error);
