import { divideTime } from '@vangnet/domain/conversations/conversation.ts';
import { columnOf } from '@vangnet/domain/mapping/statement.ts';
import { describe, expect, it } from 'vitest';
import type { DemoCase, DemoConversation, DemoStatement } from './demo-case.ts';
import { demoCases } from './demo-cases.ts';
import { demoOrganisation } from './demo-organisation.ts';
import { findMarked } from './play-conversations.ts';

const workerKeys = Object.keys(demoOrganisation.workers);
const TELEPHONE = /0\d{3}[ ./]?\d{2}[ ./]?\d{2}[ ./]?\d{2}/g;
const INVENTED_TELEPHONE = /^0400 00 \d{2} \d{2}$/;

it('names every case once', () => {
  const keys = demoCases.map((script) => script.key);
  expect(new Set(keys).size).toBe(keys.length);
});

describe.each(demoCases.map((script) => [script.key, script] as const))('%s', (_key, script) => {
  const statements = statementsOf(script);
  const statementDays = new Map(statements.map(({ key, on }) => [key, on]));
  const pieceDays = new Map((script.frame ?? []).map((piece) => [piece.key, piece.on]));

  it('names only persons and workers that it has', () => {
    expect(voicesOf(script).filter((key) => !isKnown(script, key))).toEqual([]);
    const onlyPersons = [
      ...(script.frame ?? []).flatMap((piece) => [
        ...(piece.minors ?? []),
        ...(piece.life ?? []).flatMap((step) => (step.kind === 'shared' ? step.with : [])),
      ]),
      ...(script.agreements ?? []).flatMap((agreement) => agreement.call ?? []),
      ...(script.planVersions ?? []).flatMap((version) =>
        (version.consents ?? []).map((consent) => consent.person),
      ),
    ];
    expect(onlyPersons.filter((key) => !(key in script.persons))).toEqual([]);
  });

  it('lets only workers of the case write, and only while they have a part', () => {
    const wrong = writersOf(script).filter(({ by, on }) => {
      const part = script.workers.find(({ worker }) => worker === by);
      const from = part?.from ?? script.openedOn;
      return !part || on < Math.min(from, 0) || (part.until !== undefined && on > part.until);
    });
    expect(wrong).toEqual([]);
  });

  it('gives every marked quote a statement, and every statement its quote', () => {
    for (const conversation of script.conversations ?? []) {
      const marked = findMarked(conversation).map(({ statementKey }) => statementKey);
      expect(marked.sort()).toEqual(Object.keys(conversation.statements ?? {}).sort());
      const rest = (conversation.prose ?? []).map((paragraph) =>
        paragraph.replaceAll(/\{\{[^|}]+\|[^}]+\}\}/g, ''),
      );
      expect(rest.filter((paragraph) => /[{}|]/.test(paragraph))).toEqual([]);
    }
  });

  it('uses a key for one thing', () => {
    for (const keys of [
      statements.flatMap(({ key }) => key ?? []),
      (script.frame ?? []).map(({ key }) => key),
    ]) {
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('rests on what was written before', () => {
    for (const piece of script.frame ?? []) {
      for (const key of piece.restsOn ?? [])
        expect(statementDays.get(key), key).toBeLessThanOrEqual(piece.on);
      for (const key of piece.answers ?? []) expect(pieceDays.get(key), key).toBeLessThanOrEqual(piece.on);
    }
    for (const agreement of script.agreements ?? []) {
      for (const key of agreement.serves ?? [])
        expect(pieceDays.get(key), key).toBeLessThanOrEqual(agreement.on);
    }
    for (const { question } of script.ratings ?? []) {
      if (question !== undefined) expect(Object.keys(script.questions ?? {})).toContain(question);
    }
  });

  it('puts an element in its own column', () => {
    const wrong = statements.filter(
      ({ statement }) => statement.element && columnOf(statement.element) !== statement.column,
    );
    expect(wrong).toEqual([]);
  });

  it('writes nothing before the file was open, and nothing but plans ahead', () => {
    const days = [
      ...(script.statements ?? []),
      ...(script.ratings ?? []),
      ...(script.frame ?? []).flatMap((piece) => [piece, ...(piece.life ?? [])]),
      ...(script.agreements ?? []).flatMap((agreement) => [agreement, ...(agreement.life ?? [])]),
      ...(script.mappings ?? []),
      ...(script.planVersions ?? []).flatMap((version) => [version, ...(version.consents ?? [])]),
      ...(script.conversations ?? []).filter((conversation) => conversation.prose),
    ].map(({ on }) => on);
    expect(days.filter((on) => on < script.openedOn || on > 0)).toEqual([]);
  });

  it('tells what happened to a thing in the order of its days', () => {
    for (const thing of [...(script.frame ?? []), ...(script.agreements ?? [])]) {
      const days = [thing.on, ...(thing.life ?? []).map((step) => step.on)];
      expect(days).toEqual([...days].sort((one, other) => one - other));
    }
  });

  it('holds no telephone number that could be somebody’s', () => {
    const numbers = JSON.stringify(script).match(TELEPHONE) ?? [];
    expect(numbers.filter((number) => !INVENTED_TELEPHONE.test(number))).toEqual([]);
    const written = Object.values(script.persons).flatMap(({ telephone }) => telephone ?? []);
    expect(written.filter((number) => !INVENTED_TELEPHONE.test(number))).toEqual([]);
  });
});

/** 004 section 4: 38 h 56 min and 33 h in six weeks. */
describe.each([
  ['retold-case-1', 2_336],
  ['retold-case-2', 1_980],
])('%s', (key, minutes) => {
  const script = demoCases.find((candidate) => candidate.key === key);

  it('is labelled as retold', () => {
    expect(script?.details.label).toBe('Naverteld uit een gepubliceerde casus; namen en zinnen verzonnen');
  });

  it('runs for 42 days that are over, all conversations within them', () => {
    const { guidanceStart = 0, guidanceEnd = 0 } = script?.details ?? {};
    expect(guidanceEnd - guidanceStart + 1).toBe(42);
    expect(guidanceEnd).toBeLessThan(0);
    const days = script?.conversations?.map(({ on }) => on) ?? [];
    expect(days.filter((on) => on < guidanceStart || on > guidanceEnd)).toEqual([]);
    expect(days).toEqual(expect.arrayContaining([guidanceStart + 13, guidanceStart + 39]));
  });

  it('has the published time of direct contact', () => {
    const direct = (script?.conversations ?? []).map(directMinutesOf);
    expect(direct.reduce((sum, one) => sum + one, 0)).toBe(minutes);
  });
});

it('gives the first retold case its published marks', () => {
  const script = demoCases.find(({ key }) => key === 'retold-case-1');
  const marksOf = (voice: string) =>
    (script?.ratings ?? [])
      .filter((rating) => rating.question !== undefined && rating.voice === voice)
      .map(({ value }) => value);
  expect(marksOf('mama')).toEqual([10, 3.8, 4]);
  expect(marksOf('papa')).toEqual([10, 3.8, 4]);
  expect(marksOf('jits')).toEqual([5, 3.2, 2.8]);
});

function directMinutesOf({ kind, minutes, directMinutes }: DemoConversation): number {
  return directMinutes ?? divideTime(kind, minutes ?? null).directContactMinutes ?? 0;
}

function statementsOf(
  script: DemoCase,
): readonly { readonly key: string | undefined; readonly on: number; readonly statement: DemoStatement }[] {
  return [
    ...(script.conversations ?? []).flatMap(({ on, statements }) =>
      Object.entries(statements ?? {}).map(([key, statement]) => ({ key, on, statement })),
    ),
    ...(script.statements ?? []).map((statement) => ({ key: statement.key, on: statement.on, statement })),
  ];
}

function voicesOf(script: DemoCase): readonly string[] {
  return [
    ...statementsOf(script).flatMap(({ statement }) => statement.voice ?? []),
    ...(script.conversations ?? []).flatMap(({ present }) => present ?? []),
    ...(script.ratings ?? []).map(({ voice }) => voice),
    ...(script.agreements ?? []).flatMap(({ who }) => who ?? []),
    ...[...(script.mappings ?? []), ...(script.planVersions ?? [])].flatMap(({ present }) => present ?? []),
  ];
}

function isKnown(script: DemoCase, key: string): boolean {
  return key.startsWith('other:') || key in script.persons || workerKeys.includes(key);
}

function writersOf(script: DemoCase): readonly { readonly by: string; readonly on: number }[] {
  const living = [...(script.frame ?? []), ...(script.agreements ?? [])];
  return [
    ...(script.conversations ?? []),
    ...(script.statements ?? []),
    ...Object.values(script.questions ?? {}),
    ...(script.ratings ?? []),
    ...living,
    ...living.flatMap(({ by, life }) => (life ?? []).map((step) => ({ by: step.by ?? by, on: step.on }))),
    ...(script.mappings ?? []),
    ...(script.planVersions ?? []),
    ...(script.looks ?? []).map(({ worker, on }) => ({ by: worker, on })),
  ].map(({ by, on }) => ({ by, on: Math.min(on, 0) }));
}
