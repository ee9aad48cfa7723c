import { randomUUID } from 'node:crypto';
import type { AnyContractProcedure } from '@orpc/contract';
import { contract } from '@vangnet/contract';
import type { OperationMeta } from '@vangnet/contract/operation.ts';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession } from '../../apps/server/src/modules/access/public.ts';
import { inTransactionAs } from '../../apps/server/src/platform/database/database.ts';
import { createServer } from '../../apps/server/src/platform/http/create-server.ts';
import { createPractice, NOW, type Practice } from '../database/practice-fixture.ts';
import { createSampleCase } from './create-sample-case.ts';
import { sampleInputs, type SampleRecords } from './sample-inputs.ts';

/** What people, broken programs and attackers put where something else belongs. */
const badValues: readonly (readonly [string, unknown])[] = [
  ['another type', { not: 'this' }],
  ['a number', -7.25],
  ['null', null],
  ['nothing but spaces', '   '],
  ['300,000 characters', 'x'.repeat(300_000)],
  ['a NUL character', 'before\u0000after'],
  ['half an emoji', 'before\ud83d'],
  ['a script', '<script>alert(1)</script>'],
  ['SQL', "'; drop table case_file; --"],
  ['an id that nobody has', '6f2b1c1e-5d0a-4c3e-9f6e-0c2f6f0f9a11'],
  ['a day that does not exist', '2026-02-30'],
  ['a list of 500', Array.from({ length: 500 }, () => '6f2b1c1e-5d0a-4c3e-9f6e-0c2f6f0f9a11')],
];

const operations = Object.entries(contract)
  .filter(([capability]) => capability !== 'access')
  .flatMap(([capability, procedures]) =>
    Object.entries(procedures as Readonly<Record<string, AnyContractProcedure>>).map(([name, procedure]) => ({
      capability,
      name,
      procedure,
    })),
  )
  // A look takes ids and choices only; those of commands stand for them.
  .filter(({ procedure }) => (procedure['~orpc'].meta as OperationMeta).kind === 'command');

let practice: Practice;
let server: FastifyInstance;
let cookie: string;
const faults: unknown[] = [];

beforeAll(async () => {
  practice = await createPractice();
  const { consultant } = practice.actors;
  const { token } = await inTransactionAs(
    practice.database,
    'vangnet_identity',
    undefined,
    'read committed',
    (tx) =>
      openSession(tx, { worker: consultant, way: 'password', functionId: null, userAgent: '', now: NOW }),
  );
  cookie = `vangnet_session=${token}`;
  server = await createServer({
    database: practice.database,
    demo: false,
    publicUrl: new URL('http://127.0.0.1'),
    clock: () => NOW,
    reportFault: ({ error }) => faults.push(error),
  });
});
afterAll(async () => {
  await server.close();
  await practice.close();
});

async function send(procedure: AnyContractProcedure, input: Readonly<Record<string, unknown>>) {
  const { method = 'POST', path = '' } = procedure['~orpc'].route;
  const url = `/api${path.replace(/\{(\w+)\}/g, (_, field: string) => encodeURIComponent(String(input[field]).toWellFormed()))}`;
  const response = await server.inject({
    method: method as 'POST',
    url,
    headers: { cookie, 'content-type': 'application/json' },
    payload: JSON.stringify(input),
  });
  const body: unknown = response.headers['content-type']?.toString().includes('json') ? response.json() : {};
  return { status: response.statusCode, code: (body as { code?: string }).code };
}

/** Every place in an input where one value stands, as a path. */
function placesOf(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    placesOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}

function put(value: unknown, [key, ...rest]: readonly (string | number)[], bad: unknown): unknown {
  if (key === undefined) return bad;
  if (Array.isArray(value))
    return value.map((child: unknown, index) => (index === key ? put(child, rest, bad) : child));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: put(record[key], rest, bad) };
}

describe('bad input', () => {
  it.each(operations.map((operation) => [`${operation.capability}.${operation.name}`, operation] as const))(
    '%s answers every bad value with a refusal that it declares, and with nothing else',
    async (_label, { capability, name, procedure }) => {
      const records = await createSampleCase(practice);
      const samples = sampleInputs as unknown as Record<
        string,
        Record<string, (records: SampleRecords) => Record<string, unknown>>
      >;
      const sample = samples[capability]?.[name]?.(records) ?? {};
      const { refusals } = procedure['~orpc'].meta as OperationMeta;
      const wrong: unknown[] = [];
      for (const place of placesOf({ ...sample, commandId: randomUUID() })) {
        for (const [what, bad] of badValues) {
          const input = put({ ...sample, commandId: randomUUID() }, place, bad) as Record<string, unknown>;
          const { status, code } = await send(procedure, input);
          // A path that is no path at all belongs to no operation.
          const isNoPath = status === 404 && code === 'noSuchOperation';
          const isFine =
            status < 300 || isNoPath || (status < 500 && refusals.some((declared) => declared === code));
          if (!isFine) wrong.push({ place: place.join('.'), what, status, code });
        }
      }
      expect({ wrong, faults }).toEqual({ wrong: [], faults: [] });
    },
  );

  it('refuses what is no JSON, what is too large, and what another site sends', async () => {
    const inject = (payload: string, headers: Record<string, string> = {}) =>
      server.inject({
        method: 'POST',
        url: '/api/cases',
        headers: { cookie, 'content-type': 'application/json', ...headers },
        payload,
      });
    expect((await inject('{"details":')).statusCode).toBe(400);
    expect((await inject(JSON.stringify({ details: 'x'.repeat(6_000_000) }))).statusCode).toBe(413);
    expect((await inject('{}', { origin: 'https://elsewhere.example' })).statusCode).toBe(403);
    expect(faults).toEqual([]);
  });
});
