import { randomUUID } from 'node:crypto';
import type { CaseFacts } from '@vangnet/domain/access/case-access.ts';
import { decide } from '@vangnet/domain/access/decide.ts';
import { addDays } from '@vangnet/domain/time/local-date.ts';
import type { Actor } from '@vangnet/domain/access/actor.ts';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createPractice,
  NOW,
  personas,
  TODAY,
  type Practice,
} from '../../../../tests/database/practice-fixture.ts';
import { inTransactionAs, settingsOf } from '../platform/database/database.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await createPractice();
});
afterAll(() => practice.close());

/** A case as rights see it: its team, and who works on it from when to when (days from today). */
const caseArbitrary = fc.record({
  team: fc.constantFrom('north' as const, 'south' as const, null),
  parts: fc.array(
    fc.record({
      persona: fc.constantFrom(...personas.filter((persona) => persona !== 'stranger')),
      from: fc.integer({ min: -3, max: 3 }),
      length: fc.option(fc.integer({ min: 0, max: 3 })),
    }),
    { maxLength: 4 },
  ),
});

describe('the pure decision and row-level security', () => {
  it('say the same of random cases, for everybody', async () => {
    const { actors, teams, database } = practice;
    await fc.assert(
      fc.asyncProperty(fc.array(caseArbitrary, { minLength: 6, maxLength: 12 }), async (drawn) => {
        const cases = drawn.map(({ team, parts }) => ({
          id: randomUUID(),
          facts: {
            organisationId: actors.consultant.organisationId,
            teamId: team === null ? null : teams[team],
            workers: parts.map(({ persona, from, length }) => ({
              workerId: actors[persona].workerId,
              from: addDays(TODAY, from),
              until: length === null ? null : addDays(TODAY, from + length),
              part: 'consultant' as const,
              absences: [],
              unitIds: [],
            })),
            openings: [],
            sharedWith: [],
          } satisfies CaseFacts,
        }));
        await insertCases(cases);
        for (const persona of personas) {
          const actor = actors[persona];
          const allowed = cases.filter(
            ({ facts }) =>
              decide(actor, 'readCase', { case: facts, moment: { now: NOW, today: TODAY } }).allowed,
          );
          const visible = await listVisible(
            actor,
            cases.map(({ id }) => id),
          );
          const drawnVisible = cases.filter(({ id }) => visible.has(id));
          expect([persona, drawnVisible.map(({ id }) => id)]).toEqual([persona, allowed.map(({ id }) => id)]);
        }
      }),
      { numRuns: 40 },
    );

    async function insertCases(
      cases: readonly { readonly id: string; readonly facts: CaseFacts }[],
    ): Promise<void> {
      const organisationId = actors.consultant.organisationId;
      for (const { id, facts } of cases) {
        await database
          .insertInto('caseFile')
          .values({
            organisationId,
            id,
            workingTitle: 'Drawn',
            teamId: facts.teamId,
            openedOn: TODAY,
            openedBy: actors.administrator.workerId,
          })
          .execute();
        for (const { workerId, from, until } of facts.workers) {
          await database
            .insertInto('caseWorker')
            .values({
              organisationId,
              caseId: id,
              id: randomUUID(),
              workerId,
              part: 'consultant',
              fromDate: from,
              untilDate: until,
            })
            .execute();
        }
      }
    }

    async function listVisible(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
      const settings = settingsOf(actor, NOW);
      const { rows } = await inTransactionAs(database, 'vangnet_app', settings, 'repeatable read', (tx) =>
        sql<{ id: string }>`select id from case_file where id = any(${ids})`.execute(tx),
      );
      return new Set(rows.map((row) => row.id));
    }
  });
});
