import type { OperationOutputs } from '@vangnet/contract';
import type { DemoCase } from '@vangnet/demo-data/demo-case.ts';
import { demoCases } from '@vangnet/demo-data/demo-cases.ts';
import { DEMO_PASSWORD, demoAbsences, demoOrganisation } from '@vangnet/demo-data/demo-organisation.ts';
import type { DemoStage } from '@vangnet/demo-data/demo-stage.ts';
import { playDemoCase } from '@vangnet/demo-data/play-demo-case.ts';
import type { Actor, Role } from '@vangnet/domain/access/actor.ts';
import { addDays, localDateOf, type LocalDate } from '@vangnet/domain/time/local-date.ts';
import { z } from 'zod';
import { hashPassword } from '../modules/access/public.ts';
import { operationRegistry, type OperationTree } from '../operation-registry.ts';
import type { Operation } from '../operations/operation.ts';
import { runOperation } from '../operations/run-operation.ts';
import type { Database } from '../platform/database/database.ts';
import type { ReportProgress } from '../platform/terminal.ts';
import {
  beginDemoLoading,
  finishDemoLoading,
  insertOrganisation,
  toActingFunction,
} from './demo-organisation.store.ts';
import { stableId } from './stable-id.ts';

/**
 * Loads the invented service and its families once. Only the organisation itself is written by SQL; everything in the
 * files goes through the operations that the screens call, by the worker and on the day of the script. Command ids
 * follow from the script: a loading that was cut off goes on where it was and doubles nothing.
 */
export async function loadDemo(database: Database, log: ReportProgress, now: Date): Promise<void> {
  const loading = await beginDemoLoading(database, localDateOf(now));
  if (loading.finishedAt) return;
  log({ nl: 'Demogezinnen worden geladen (eenmalig) …', en: 'Loading the demo families (once) …' });
  const actors = await loadOrganisation(database);
  const stage = createStage(database, actors, loading.from, now);
  await playSideBySide(demoCases, stage, log);
  await playAbsences(stage);
  await finishDemoLoading(database, now);
}

/** How many families are played at once: within a family the order matters, between families it does not. */
const AT_ONCE = 4;

async function playSideBySide(
  scripts: readonly DemoCase[],
  stage: DemoStage,
  log: ReportProgress,
): Promise<void> {
  const waiting = [...scripts];
  let played = 0;
  const playWaiting = async (): Promise<void> => {
    for (let script = waiting.shift(); script; script = waiting.shift()) {
      await playDemoCase(script, stage);
      played += 1;
      if (played % 4 === 0 || played === scripts.length) {
        log({
          nl: `  ${played} van ${scripts.length} gezinnen`,
          en: `${played} of ${scripts.length} families`,
        });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, playWaiting));
}

async function playAbsences(stage: DemoStage): Promise<void> {
  for (const { worker, from, until } of demoAbsences) {
    const days = { from: stage.dayOf(from), until: stage.dayOf(until) };
    await stage.call('organisation', 'noteAbsence', days, { worker, on: from, key: `absence-${worker}` });
  }
}

async function loadOrganisation(database: Database): Promise<ReadonlyMap<string, Actor>> {
  const organisationId = stableId(demoOrganisation.key);
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const workers = Object.entries(demoOrganisation.workers).map(([username, worker]) => ({
    id: stableId(`worker ${username}`),
    username,
    passwordHash,
    name: worker.name,
    functions: worker.functions.map(({ role, unit, ...days }: DemoFunction) => ({
      id: stableId(`function ${username} ${role} ${unit}`),
      role,
      unitId: unit === null ? null : unitIdOf(unit),
      fromDate: days.from ?? BEFORE_ALL_FAMILIES,
      untilDate: days.until ?? null,
    })),
  }));
  const units = Object.entries(demoOrganisation.units).map(([key, { kind, name, parent }]) => ({
    id: unitIdOf(key),
    kind,
    name,
    parentId: parent === null ? null : unitIdOf(parent),
  }));
  await insertOrganisation(database, { id: organisationId, name: demoOrganisation.name, units, workers });
  return new Map(
    workers.map(({ id, username, functions: [acting] }) => [
      username,
      { organisationId, workerId: id, acting: acting ? toActingFunction(acting, units) : null },
    ]),
  );
}

/** With days or without: what `satisfies` says of every function, which the literal itself does not. */
interface DemoFunction {
  readonly role: Role;
  readonly unit: string | null;
  readonly from?: LocalDate;
  readonly until?: LocalDate;
}

/** The demo's people held their functions before the first day of any of its files. */
const BEFORE_ALL_FAMILIES = '2000-01-01';

const unitIdOf = (key: string): string => stableId(`unit ${key}`);

/** Calls operations in this process, through the same pipeline as a request. */
function createStage(
  database: Database,
  actors: ReadonlyMap<string, Actor>,
  today: string,
  now: Date,
): DemoStage {
  const registry: OperationTree = operationRegistry;
  const getActor = (key: string): Actor => {
    const actor = actors.get(key);
    if (!actor) throw new Error(`the demo has no worker ${key}`);
    return actor;
  };
  return {
    dayOf: (offset) => addDays(today, offset),
    workerId: (key) => getActor(key).workerId,
    teamId: unitIdOf,
    call: async (capability, name, input, { worker, on, key }) => {
      const operation = registry[capability]?.[String(name)];
      if (!operation || operation.kind === 'identity')
        throw new Error(`the demo calls ${capability}.${String(name)}, which it cannot`);
      const parsed = await parseInput(operation, { ...input, commandId: stableId(`command ${key}`) });
      // Work of earlier days stands in the log at that day's four in the afternoon; that of today, now.
      const at = on < 0 ? new Date(`${addDays(today, on)}T15:00:00Z`) : now;
      const run = runOperation(database, `${capability}.${String(name)}`, operation, parsed, {
        actor: getActor(worker),
        now: at,
      });
      return run as Promise<OperationOutputs[typeof capability][typeof name]>;
    },
  };
}

async function parseInput(operation: Operation, input: unknown): Promise<unknown> {
  const schema = operation.contract['~orpc'].inputSchema;
  if (!(schema instanceof z.ZodType)) throw new Error('an operation without an input schema');
  return schema.parseAsync(input);
}
