import { randomUUID } from 'node:crypto';
import { defaultRetentionRules, toStoredRule } from '@vangnet/domain/retention/retention-rule.ts';
import { NOW, TODAY, type Practice } from '../database/practice-fixture.ts';

/** A closed file whose youngest became 35, with its destruction approved by the officer. Written past the operations. */
export async function createOldFile({
  database,
  actors,
  teams,
}: Practice): Promise<{ readonly oldCaseId: string }> {
  const { organisationId, workerId } = actors.consultant;
  const oldCaseId = randomUUID();
  const key = { organisationId, caseId: oldCaseId };
  await database
    .insertInto('caseFile')
    .values({
      organisationId,
      id: oldCaseId,
      workingTitle: 'An old file',
      teamId: teams.south,
      openedOn: '2004-03-01',
      openedBy: workerId,
    })
    .execute();
  await database
    .insertInto('casePerson')
    .values({ ...key, id: randomUUID(), kind: 'minor', name: 'Grown up', bornOn: '1990-01-31', position: 0 })
    .execute();
  await database
    .insertInto('caseClosure')
    .values({ ...key, id: randomUUID(), closedOn: '2006-05-01', closedBy: workerId, closedAt: NOW })
    .execute();
  await database
    .insertInto('destructionEntry')
    .values({
      ...key,
      listYear: Number(TODAY.slice(0, 4)),
      state: 'approved',
      dueOn: '2025-01-31',
      rule: JSON.stringify(toStoredRule(defaultRetentionRules.caseFile)),
      ruleVersion: 1,
      decidedBy: actors.dataProtectionOfficer.workerId,
      decidedAt: NOW,
    })
    .execute();
  return { oldCaseId };
}
