import type { AddressInfo } from 'node:net';
import type { AnyContractProcedure } from '@orpc/contract';
import { contract } from '@vangnet/contract';
import type { OperationMeta } from '@vangnet/contract/operation.ts';
import { casePermissions, decide, type Permission } from '@vangnet/domain/access/decide.ts';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCaseFacts } from '../../../apps/server/src/operations/case-facts.store.ts';
import { inTransactionAs, settingsOf } from '../../../apps/server/src/platform/database/database.ts';
import { createServer } from '../../../apps/server/src/platform/http/create-server.ts';
import {
  createPractice,
  NOW,
  personas,
  TODAY,
  type Persona,
  type Practice,
} from '../../database/practice-fixture.ts';
import { createTestDatabase } from '../../database/provide-test-database.ts';
import type { SampleRecords } from '../sample-inputs.ts';
import { listAttacks, readOperations, type Attack, type Described } from './attacks.ts';
import { createOwnCase, givePasswords, moveToOtherTeam, plantVictim, type Victim } from './plant-victims.ts';
import { listPlaces, watchRows } from './watch-rows.ts';

/** `npm run leaks` tries everybody in every way; every test run tries one of each sort by path, and one in every way. */
const isFull = process.env.LEAKS === 'full';
const attackers: readonly Persona[] = isFull
  ? personas
  : ['consultant', 'otherTeamLead', 'researcher', 'stranger'];
const withOwnCase: readonly Persona[] = isFull
  ? ['consultant', 'familyWorker', 'teamLead', 'colleague', 'otherTeamLead']
  : ['consultant'];

let practice: Practice;
let elsewhere: Practice;
let victims: Readonly<Record<'otherTeam' | 'ownTeam' | 'elsewhere', Victim>>;
let server: FastifyInstance;
let address: string;
let password: string;
let operations: readonly Described[];
const cookies = new Map<Persona, string>();
const faults: string[] = [];

beforeAll(async () => {
  const test = await createTestDatabase();
  practice = await createPractice(test);
  elsewhere = await createPractice(test);
  password = await givePasswords(practice.database);
  victims = {
    ownTeam: await plantVictim('a case of the north team', practice, false),
    otherTeam: await plantVictim('a case of the south team', await moveToOtherTeam(practice), false),
    elsewhere: await plantVictim('a case of another organisation', elsewhere, true),
  };
  server = await createServer({
    database: practice.database,
    demo: false,
    publicUrl: new URL('http://127.0.0.1'),
    clock: () => NOW,
    reportFault: ({ operation, error }) => faults.push(`${operation}: ${String(error)}`),
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  operations = readOperations(await (await fetch(`${address}/api/openapi.json`)).json());
});
afterAll(async () => {
  await server.close();
  await elsewhere.database.destroy();
  await practice.close();
});

const metaOf = ({ operationId }: Described): OperationMeta => {
  const [capability = '', name = ''] = operationId.split('.');
  const tree = contract as unknown as Record<string, Record<string, AnyContractProcedure>>;
  const procedure = tree[capability]?.[name];
  if (!procedure) throw new Error(`${operationId} stands in the document but not in the contract`);
  return procedure['~orpc'].meta as OperationMeta;
};

/** The cases of which somebody should see nothing at all. */
function victimsOf(persona: Persona): readonly Victim[] {
  const { ownTeam, otherTeam } = victims;
  if (persona === 'stranger') return [ownTeam, otherTeam];
  const seesOwnTeam = ['consultant', 'familyWorker', 'guest', 'coverer', 'receiver', 'teamLead'];
  const seesOtherTeam = ['otherTeamLead'];
  return [
    ...(seesOwnTeam.includes(persona) ? [] : [ownTeam]),
    ...(seesOtherTeam.includes(persona) ? [] : [otherTeam]),
    victims.elsewhere,
  ];
}

async function signIn(persona: Persona): Promise<void> {
  const response = await fetch(`${address}/api/access/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      commandId: crypto.randomUUID(),
      username: `${persona}-${practice.actors.consultant.organisationId}`.toLowerCase(),
      password,
    }),
  });
  const cookie = response.headers.getSetCookie().find((one) => one.includes('session='));
  if (!response.ok || !cookie) throw new Error(`${persona} cannot sign in: ${response.status}`);
  cookies.set(persona, cookie.split(';')[0] ?? '');
}

/** Signing out, or in as somebody else, are operations too. */
async function staySignedIn(persona: Persona): Promise<void> {
  const response = await fetch(`${address}/api/access/who-am-i`, {
    headers: { cookie: cookies.get(persona) ?? '' },
  });
  if (!response.ok) await signIn(persona);
}

async function send(persona: Persona, { method, path }: Described, input: Attack['input']) {
  const inPath = new Set([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
  const route = path.replace(/\{(\w+)\}/g, (_, field: string) => encodeURIComponent(String(input[field])));
  const rest = Object.entries(input).filter(([field]) => !inPath.has(field));
  const isLook = method === 'GET';
  const query = isLook
    ? `?${new URLSearchParams(Object.fromEntries(rest.map(([field, value]) => [field, String(value)]))).toString()}`
    : '';
  const response = await fetch(`${address}/api${route}${query}`, {
    method,
    headers: { cookie: cookies.get(persona) ?? '', ...(!isLook && { 'content-type': 'application/json' }) },
    ...(!isLook && { body: JSON.stringify(Object.fromEntries(rest)) }),
  });
  return {
    status: response.status,
    text: await response.text(),
    request: route + query + JSON.stringify(input),
  };
}

/** What a function gives apart from any case: with it somebody works on the own organisation as a whole. */
const wholeOrganisation: readonly Permission[] = ['protectData', 'manageOrganisation'];

/** Whether somebody may do this to a victim by right, so that doing it is no leak. */
async function isByRight(persona: Persona, operation: Described, victim: Victim): Promise<boolean> {
  const actor = practice.actors[persona];
  const { permission } = metaOf(operation);
  const moment = { now: NOW, today: TODAY };
  if (victim.isElsewhere || persona === 'stranger') return false;
  if (keepsOrganisation(persona, permission)) return true;
  if (!(casePermissions as readonly Permission[]).includes(permission)) return false;
  const facts = await inTransactionAs(
    practice.database,
    'vangnet_app',
    settingsOf(actor, NOW),
    'read committed',
    (tx) => findCaseFacts(tx, victim.records.caseId, 'noLock'),
  );
  return decide(actor, permission, { case: facts, moment }).allowed;
}

function keepsOrganisation(persona: Persona, permission: Permission): boolean {
  const moment = { now: NOW, today: TODAY };
  return (
    wholeOrganisation.includes(permission) && decide(practice.actors[persona], permission, { moment }).allowed
  );
}

function namesRecordOf({ records, ids }: Victim, input: Attack['input']): boolean {
  const text = JSON.stringify(input);
  return [...Object.values<unknown>({ ...records }), ...Object.values(ids)].some(
    (id) => typeof id === 'string' && text.includes(id),
  );
}

/** Ids of pieces: whoever was not told them should not learn them. */
const pieceIds = ({ records }: Victim): readonly string[] => [
  records.statementId,
  records.conversationId,
  records.mappingId,
  records.ratingId,
  records.pieceId,
  records.agreementId,
  records.planVersionId,
  records.personId,
  records.minorId,
  records.consentId,
  records.correctionId,
];

/** Where the word stands before the eyes of whoever works on the case. */
const readByItsWorkers = [
  'cases.getCase',
  'conversations.getConversation',
  'mapping.listStatements',
  'mapping.listStatementVersions',
  'mapping.getMapping',
  'scaling.listScalingQuestions',
  'dangerAndGoals.listFramePieces',
  'safetyPlans.getSafetyPlan',
  'safetyPlans.getPlanVersion',
  'sharing.listConsents',
  'sharing.listShares',
  'ownFile.listCorrections',
];

describe('every operation, as everybody, with the ids of others', () => {
  it('looks for words that whoever may read the case does find', async () => {
    await signIn('consultant');
    const { ownTeam } = victims;
    const found = [];
    for (const operation of operations.filter(({ operationId }) => readByItsWorkers.includes(operationId))) {
      const [attack] = listAttacks(operation, ownTeam, undefined, false);
      const { text } = await send('consultant', operation, attack?.input ?? {});
      if (text.includes(ownTeam.word)) found.push(operation.operationId);
    }
    expect(found.toSorted()).toEqual(readByItsWorkers.toSorted());
  });

  it(
    'answers with nothing of theirs and changes nothing of theirs',
    { timeout: isFull ? 3_600_000 : 600_000 },
    async () => {
      const watch = watchRows(practice.database, await listPlaces(practice.database));
      const before = new Map<Victim, ReadonlyMap<string, string>>();
      for (const victim of Object.values(victims)) before.set(victim, await watch(victim));
      const leaks: string[] = [];
      const counts = {
        requests: 0,
        byRight: 0,
        byStatus: {} as Record<string, number>,
        byWay: {} as Record<string, number>,
      };
      const own = new Map<Persona, SampleRecords>();
      for (const persona of attackers) await signIn(persona);

      for (const operation of operations) {
        if (isFull)
          process.stdout.write(
            `${operation.operationId}: ${counts.requests} requests so far, ${leaks.length} leaks\n`,
          );
        const meta = metaOf(operation);
        const isOnCase = operation.path.includes('{caseId}');
        for (const persona of attackers) {
          for (const victim of victimsOf(persona)) {
            if (await isByRight(persona, operation, victim)) {
              counts.byRight += 1;
              continue;
            }
            if (withOwnCase.includes(persona) && !own.has(persona))
              own.set(persona, await createOwnCase(practice, persona));
            const attacks = listAttacks(operation, victim, own.get(persona), isFull).filter(
              ({ way }) => isFull || way === 'path' || withOwnCase.includes(persona),
            );
            let used = false;
            for (const { way, input } of attacks) {
              // Whoever keeps an organisation keeps their own by right; only what names another's is a try.
              if (keepsOrganisation(persona, meta.permission) && !namesRecordOf(victim, input)) continue;
              const { status, text, request } = await send(persona, operation, input);
              counts.requests += 1;
              counts.byStatus[status] = (counts.byStatus[status] ?? 0) + 1;
              counts.byWay[way] = (counts.byWay[way] ?? 0) + 1;
              const tell = (what: string) =>
                leaks.push(
                  `${what}: ${persona}, ${operation.operationId}, ${way}, ${victim.name} (${status})`,
                );
              if (text.includes(victim.word) && !request.includes(victim.word)) tell('a word');
              const learned = pieceIds(victim).filter((id) => text.includes(id) && !request.includes(id));
              if (learned.length > 0) tell('ids of pieces');
              if (isOnCase && way.startsWith('path') && status < 300) tell('an answer');
              if (status >= 500) tell('a fault');
              if (status < 300 && meta.kind === 'command' && isOnCase) used = true;
              if (operation.operationId.startsWith('access.') && status < 400) await staySignedIn(persona);
            }
            // What was changed by right may hide what comes next: a fresh case for the next round.
            if (used) own.delete(persona);
          }
        }
        for (const victim of Object.values(victims)) {
          const now = await watch(victim);
          for (const [table, hash] of now) {
            if (before.get(victim)?.get(table) !== hash)
              leaks.push(`rows of ${table}: ${operation.operationId}, ${victim.name}`);
          }
          before.set(victim, now);
        }
      }
      process.stdout.write(
        `leaks: ${operations.length} operations, ${attackers.length} personas, ${JSON.stringify(counts)}, ${leaks.length} leaks\n`,
      );
      expect({ leaks, faults }).toEqual({ leaks: [], faults: [] });
    },
  );
});
