import { randomUUID } from 'node:crypto';
import { sampleInputs, type SampleRecords } from '../sample-inputs.ts';
import type { Victim } from './plant-victims.ts';

/** An operation as /api/openapi.json describes it. */
export interface Described {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema?: Schema }[];
  readonly body: Schema | undefined;
}

export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

interface OpenApiDocument {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly operationId: string;
            readonly parameters?: Described['parameters'];
            readonly requestBody?: {
              readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
            };
          }
        >
      >
    >
  >;
}

export function readOperations(document: unknown): readonly Described[] {
  return Object.entries((document as OpenApiDocument).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [], requestBody }]) => ({
      operationId,
      method: method.toUpperCase(),
      path,
      parameters,
      body: requestBody?.content['application/json']?.schema,
    })),
  );
}

type Input = Readonly<Record<string, unknown>>;
export interface Attack {
  readonly way: 'path' | 'path, own body' | 'record in own case' | 'optional field' | 'filter';
  readonly input: Input;
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** Every way in which an operation can be asked for what belongs to a victim, by somebody with or without an own case. */
export function listAttacks(
  operation: Described,
  victim: Victim,
  own: SampleRecords | undefined,
  isThorough: boolean,
): readonly Attack[] {
  const victimIds: Readonly<Record<string, string>> = { ...idsOf(victim.records), ...victim.ids };
  const theirs = inputFor(operation, victim.records, victimIds);
  const attacks: Attack[] = [{ way: 'path', input: theirs }];
  const mine = own ? inputFor(operation, own, idsOf(own)) : undefined;
  const base = mine ?? theirs;
  if (mine) {
    if ('caseId' in mine) {
      attacks.push({ way: 'path, own body', input: { ...mine, caseId: victim.records.caseId } });
    }
    for (const place of uuidPlaces(mine)) {
      if (place.join() === 'caseId' || place.join() === 'commandId') continue;
      attacks.push({ way: 'record in own case', input: put(mine, place, valueAt(theirs, place)) as Input });
    }
  }
  for (const [field, schema] of fieldsOf(operation)) {
    if (field in base || field === 'commandId') continue;
    for (const value of valuesFor(schema, field, victimIds).slice(0, isThorough ? undefined : 1)) {
      attacks.push({
        way: operation.method === 'GET' ? 'filter' : 'optional field',
        input: { ...base, [field]: value },
      });
    }
    if (operation.method === 'GET' && isText(schema)) {
      for (const value of [victim.records.caseId, victim.word, '%', victim.word.slice(0, 6)])
        attacks.push({ way: 'filter', input: { ...base, [field]: value } });
    }
  }
  // What the sample leaves out deeper inside: filled by the schema with the victim's ids alone.
  if (operation.body) {
    const filled = fill(operation.body, '', victimIds) as Input;
    attacks.push({ way: 'optional field', input: merge(filled, base, victimIds) as Input });
  }
  return attacks.map(({ way, input }) => ({ way, input: { ...input, commandId: randomUUID() } }));
}

function inputFor(
  operation: Described,
  records: SampleRecords,
  ids: Readonly<Record<string, string>>,
): Input {
  const [capability = '', name = ''] = operation.operationId.split('.');
  const samples = sampleInputs as unknown as Record<string, Record<string, (of: SampleRecords) => Input>>;
  const sample = samples[capability]?.[name];
  if (sample) return sample(records);
  const path = operation.parameters.map(
    (parameter) => [parameter.name, fill(parameter.schema ?? {}, parameter.name, ids)] as const,
  );
  return {
    ...Object.fromEntries(path),
    ...(operation.body ? (fill(operation.body, '', ids) as Input) : {}),
  };
}

function fieldsOf({ parameters, body }: Described): readonly (readonly [string, Schema])[] {
  return [
    ...parameters.map((parameter) => [parameter.name, parameter.schema ?? {}] as const),
    ...Object.entries(body?.properties ?? {}),
  ];
}

/** A value that fits a schema, with all that is optional, and an id of the victim wherever an id goes. */
function fill(schema: Schema, field: string, ids: Readonly<Record<string, string>>): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) {
    const choice =
      schema.anyOf.find((one) => holdsId(one)) ?? schema.anyOf.find((one) => one.type !== 'null');
    return fill(choice ?? {}, field, ids);
  }
  if (schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, child]) => [name, fill(child, name, ids)]),
    );
  }
  if (schema.items) return [fill(schema.items, field, ids)];
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, schema.minimum ?? 1);
  if (schema.type === 'boolean') return true;
  if (schema.format === 'uuid') return idFor(field, ids);
  if (schema.pattern?.includes('{4}-')) return '2026-11-18';
  return 'a text';
}

const holdsId = (schema: Schema): boolean => JSON.stringify(schema).includes('"uuid"');
const isText = (schema: Schema): boolean =>
  schema.anyOf?.some((one) => isText(one)) ??
  (schema.type === 'string' && !schema.enum && schema.format !== 'uuid');

/** Ids to put in an optional field: the one that its name asks for, and one of every other kind. */
function valuesFor(schema: Schema, field: string, ids: Readonly<Record<string, string>>): readonly unknown[] {
  if (!holdsId(schema)) return [];
  if (schema.properties || schema.anyOf?.some((one) => one.properties) || schema.items?.properties)
    return [fill(schema, field, ids)];
  const isList = schema.type === 'array' || (schema.anyOf?.some((one) => one.type === 'array') ?? false);
  const candidates = [...new Set([idFor(field, ids), ...Object.values(ids)])];
  return isList ? [candidates] : candidates;
}

/** `toWorkerId` and `personIds` ask for a worker and for persons. */
function idFor(field: string, ids: Readonly<Record<string, string>>): string {
  const name = field.replace(/Ids$/, 'Id');
  const found =
    ids[name] ?? Object.entries(ids).find(([key]) => name.toLowerCase().endsWith(key.toLowerCase()))?.[1];
  return found ?? ids.caseId ?? '';
}

/** A sample laid over what the schema would allow: what the sample says stays, what it leaves out is filled. */
function merge(filled: unknown, sample: unknown, ids: Readonly<Record<string, string>>): unknown {
  if (!isObject(filled) || !isObject(sample)) return sample ?? filled;
  // Two choices of one union: the sample's.
  if ('kind' in filled && 'kind' in sample && filled.kind !== sample.kind) return sample;
  return Object.fromEntries(
    [...new Set([...Object.keys(filled), ...Object.keys(sample)])].map((key) => [
      key,
      key in sample ? merge(filled[key], sample[key], ids) : filled[key],
    ]),
  );
}

const isObject = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function idsOf(records: SampleRecords): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(records).filter((entry): entry is [string, string] => uuidPattern.test(String(entry[1]))),
  );
}

type Place = readonly (string | number)[];

function uuidPlaces(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value === 'string') return uuidPattern.test(value) ? [place] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    uuidPlaces(child, [...place, Array.isArray(value) ? Number(key) : key]),
  );
}

const valueAt = (value: unknown, place: Place): unknown =>
  place.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
    value,
  );

function put(value: unknown, [key, ...rest]: Place, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((child: unknown, index) => (index === key ? put(child, rest, other) : child));
  const record = value as Input;
  return { ...record, [key]: put(record[key], rest, other) };
}
