import { randomUUID } from 'node:crypto';
import { contract, type OperationInputs, type OperationOutputs } from '@vangnet/contract';
import type { OperationMeta } from '@vangnet/contract/operation.ts';
import type { Actor } from '@vangnet/domain/access/actor.ts';
import { z } from 'zod';
import { operationRegistry, type OperationTree } from '../../apps/server/src/operation-registry.ts';
import { runOperation } from '../../apps/server/src/operations/run-operation.ts';
import type { Database } from '../../apps/server/src/platform/database/database.ts';
import { signIn } from '../http-client.ts';

/** What is measured. Each takes the case to work in; `prepare` makes a conversation to make statements of, untimed. */
export interface Doer {
  readonly openCase: () => Promise<unknown>;
  readonly addStatement: (caseId: string) => Promise<unknown>;
  readonly prepareConversation: (caseId: string) => Promise<string>;
  readonly makeStatement: (caseId: string, conversationId: string, quote: string) => Promise<unknown>;
  readonly firstScreen: (caseId: string) => Promise<unknown>;
  readonly myDay: () => Promise<unknown>;
  readonly practiceOverview: () => Promise<unknown>;
  readonly close: () => void;
}

/** Sentences of a talk; each can be made a statement once. */
export const TALK = [
  'Mama vertelt dat het vrijdag weer tot roepen kwam.',
  'De kinderen zaten op de trap en hoorden alles.',
  'Oma kwam rond negen uur en nam hen mee.',
  'Papa zegt dat hij die avond gedronken had.',
  'Zondag hebben ze samen gekookt en gelachen.',
  'De juf ziet dat de jongste moe is op maandag.',
  'Mama wil dat er weer rust komt in huis.',
  'Tegen vrijdag belt papa naar de huisarts.',
];

type Call = <
  Capability extends keyof OperationInputs,
  Name extends keyof OperationInputs[Capability] & keyof OperationOutputs[Capability],
>(
  capability: Capability,
  name: Name,
  input: Omit<OperationInputs[Capability][Name], 'commandId'> & { readonly commandId?: string },
) => Promise<OperationOutputs[Capability][Name]>;

const voice = { kind: 'other', name: 'Mama' } as const;

/** The operations as the screens call them, by whatever way `call` takes. */
function createDoer(call: Call, close: () => void): Doer {
  return {
    openCase: () =>
      call('cases', 'openCase', {
        details: { reason: 'School belde: de kinderen komen moe en stil binnen.' },
        persons: [
          { kind: 'minor', name: 'Noor Bogaert', bornOn: '2019-04-02' },
          { kind: 'parent', name: 'Hanne Bogaert' },
        ],
        workers: [],
      }),
    addStatement: (caseId) =>
      call('mapping', 'addStatement', {
        caseId,
        content: { column: 'worries', element: 'harm', words: TALK[1] ?? '', voice },
      }),
    prepareConversation: async (caseId) => {
      const input = { caseId, details: { kind: 'homeVisit' as const, presence: {} }, text: TALK.join('\n') };
      return (await call('conversations', 'recordConversation', input)).id;
    },
    makeStatement: (caseId, conversationId, quote) =>
      call('conversations', 'makeStatement', { caseId, conversationId, quote, column: 'worries', voice }),
    firstScreen: (caseId) =>
      Promise.all([
        call('cases', 'getCase', { caseId }),
        call('mapping', 'listStatements', { caseId }),
        call('dangerAndGoals', 'listFramePieces', { caseId }),
        call('scaling', 'listScalingQuestions', { caseId }),
      ]),
    myDay: () => call('cases', 'getMyDay', {}),
    practiceOverview: () => call('measurement', 'getPracticeOverview', {}),
    close,
  };
}

/** Over HTTP, through the whole server, which runs in a process of its own. */
export async function createHttpDoer(port: number, username: string, password: string): Promise<Doer> {
  const client = await signIn(port, username, password);
  const call: Call = (capability, name, input) => {
    const { route, meta } = operationOf(capability, String(name));
    const fields: Record<string, unknown> = { ...input };
    const path = (route.path ?? '').replace(/\{(\w+)\}/g, (_, field: string) => {
      const value = String(fields[field]);
      Reflect.deleteProperty(fields, field);
      return value;
    });
    const body = meta.kind === 'command' ? { commandId: randomUUID(), ...fields } : undefined;
    return client.call(route.method === 'POST' ? 'POST' : 'GET', `/api${path}`, body);
  };
  return createDoer(call, () => client.close());
}

/** In this process, through the pipeline without HTTP. */
export function createInProcessDoer(database: Database, actor: Actor): Doer {
  const registry: OperationTree = operationRegistry;
  const call: Call = async (capability, name, input) => {
    const operation = registry[capability]?.[String(name)];
    if (!operation || operation.kind === 'identity') throw new Error(`no operation ${String(name)}`);
    const schema = operation.contract['~orpc'].inputSchema;
    if (!(schema instanceof z.ZodType)) throw new Error('an operation without an input schema');
    const parsed: unknown = await schema.parseAsync({ commandId: randomUUID(), ...input });
    const run = runOperation(database, `${capability}.${String(name)}`, operation, parsed, {
      actor,
      now: new Date(),
    });
    return run as Promise<OperationOutputs[typeof capability][typeof name]>;
  };
  return createDoer(call, () => undefined);
}

interface DescribedOperation {
  readonly route: { readonly method?: string; readonly path?: string };
  readonly meta: OperationMeta;
}

function operationOf(capability: keyof OperationInputs, name: string): DescribedOperation {
  const operations: Readonly<Record<string, { readonly '~orpc': DescribedOperation }>> = contract[capability];
  const operation = operations[name];
  if (!operation) throw new Error(`no operation ${capability}.${name}`);
  return operation['~orpc'];
}
