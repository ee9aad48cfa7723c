import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPractice, NOW, TODAY, type Practice } from '../../../../../tests/database/practice-fixture.ts';
import { inTransactionAs, settingsOf } from '../../platform/database/database.ts';
import { sweepExpired } from './sweep-expired.ts';

/** Stands in every field that holds words, so that any copy left behind is found. */
const MARKER = 'zonnebloemkwast';
const YEAR = 2026;

let practice: Practice;
let caseId: string;
beforeAll(async () => {
  practice = await createPractice();
  caseId = await fillFile();
});
afterAll(() => practice.close());

const officer = () => practice.actors.dataProtectionOfficer;
const administrator = () => practice.actors.administrator;
const list = () => practice.call('retention', 'prepareDestructionList', { year: YEAR }, officer());
const approve = (id: string) =>
  practice.call('retention', 'approveDestruction', { year: YEAR, caseIds: [id] }, officer());
const confirm = (id: string) =>
  practice.call('retention', 'confirmDestruction', { caseIds: [id] }, administrator());
const destroy = () => practice.call('retention', 'destroyApproved', { year: YEAR }, officer());

/** A file with a record of every kind that the product keeps; each bears the marker wherever it has words. */
async function fillFile(): Promise<string> {
  const { call, actors, teams, database } = practice;
  const { consultant, guest, receiver, familyWorker } = actors;
  const marked = (what: string) => `${MARKER} ${what}`;
  const nobody = { personIds: [], workerIds: [], others: marked('others') };
  const file = await call(
    'cases',
    'openCase',
    {
      details: {
        workingTitle: marked('title'),
        reason: marked('reason'),
        judge: marked('judge'),
        label: marked('label'),
        teamId: teams.north,
      },
      persons: [
        { kind: 'minor', name: marked('child'), calledAs: marked('called'), bornOn: '1991-05-12' },
        { kind: 'parent', name: marked('parent'), relation: marked('relation'), telephone: MARKER },
      ],
      workers: [{ workerId: familyWorker.workerId, part: 'familyWorker' }],
    },
    consultant,
  );
  const id = file.id;
  const personId = file.persons[1]?.id ?? '';
  const voice = { kind: 'other', name: marked('voice') } as const;
  await call(
    'conversations',
    'recordConversation',
    {
      caseId: id,
      details: {
        heldOn: TODAY,
        presence: nobody,
        title: marked('conversation'),
        preparation: marked('preparation'),
      },
      text: marked('prose'),
    },
    consultant,
  );
  const statement = await call(
    'mapping',
    'addStatement',
    { caseId: id, content: { column: 'worries', words: marked('statement'), voice } },
    consultant,
  );
  await call(
    'mapping',
    'reviseStatement',
    {
      caseId: id,
      statementId: statement.id,
      expectedVersion: 1,
      content: { column: 'worries', words: marked('statement again'), voice },
    },
    consultant,
  );
  await call(
    'mapping',
    'saveMapping',
    { caseId: id, heldOn: TODAY, kind: 'internal', title: marked('mapping'), presence: nobody },
    consultant,
  );
  const question = await call(
    'scaling',
    'addScalingQuestion',
    { caseId: id, details: { words: marked('question'), lowest: 0, highest: 10 } },
    consultant,
  );
  await call(
    'scaling',
    'rate',
    {
      caseId: id,
      questionId: question.id,
      content: { voice, ratedOn: TODAY, value: 4, whatIsInIt: marked('rating') },
    },
    consultant,
  );
  await call(
    'dangerAndGoals',
    'writeFramePiece',
    { caseId: id, kind: 'dangerStatement', content: { words: marked('danger') } },
    consultant,
  );
  await call(
    'safetyPlans',
    'writeAgreement',
    { caseId: id, content: { ifWords: marked('if'), thenWords: marked('then'), whenWords: marked('when') } },
    consultant,
  );
  const version = await call(
    'safetyPlans',
    'savePlanVersion',
    { caseId: id, heldOn: TODAY, title: marked('plan'), presence: nobody },
    consultant,
  );
  await call(
    'safetyPlans',
    'recordPlanConsent',
    {
      caseId: id,
      planVersionId: version.id,
      personId,
      manner: 'saidYes',
      on: TODAY,
      remark: marked('remark'),
    },
    consultant,
  );
  const consent = await call(
    'sharing',
    'recordConsent',
    {
      caseId: id,
      content: {
        personId,
        givenById: personId,
        purpose: 'contactNetwork',
        givenOn: TODAY,
        how: 'spoken',
        words: marked('consent'),
        evidence: marked('evidence'),
      },
    },
    consultant,
  );
  await call(
    'sharing',
    'withdrawConsent',
    { caseId: id, consentId: consent.id, withdrawnOn: TODAY, words: marked('withdrawal') },
    consultant,
  );
  const correction = await call(
    'ownFile',
    'recordCorrection',
    {
      caseId: id,
      personId,
      content: { kind: 'correction', words: marked('correction'), receivedOn: TODAY },
    },
    consultant,
  );
  await call(
    'ownFile',
    'decideCorrection',
    {
      caseId: id,
      correctionId: correction.id,
      decision: { outcome: 'refused', reason: marked('refusal') },
    },
    consultant,
  );
  const key = { organisationId: consultant.organisationId, caseId: id };
  await database
    .insertInto('caseWorker')
    .values({
      ...key,
      id: randomUUID(),
      workerId: guest.workerId,
      part: 'guest',
      fromDate: TODAY,
      untilDate: TODAY,
      reason: marked('guest'),
    })
    .execute();
  await database
    .insertInto('emergencyOpening')
    .values({
      ...key,
      id: randomUUID(),
      workerId: receiver.workerId,
      reason: marked('emergency'),
      openedAt: NOW,
      endsAt: new Date(NOW.getTime() + 60_000),
    })
    .execute();
  await database
    .insertInto('notice')
    .values({
      ...key,
      id: randomUUID(),
      recipientId: actors.teamLead.workerId,
      kind: 'emergencyOpening',
      workerId: receiver.workerId,
      at: NOW,
    })
    .execute();
  const shareId = randomUUID();
  await database
    .insertInto('share')
    .values({
      ...key,
      id: shareId,
      workerId: receiver.workerId,
      purpose: marked('share'),
      legalBasis: JSON.stringify({ version: 1, kind: 'mandate', reference: marked('order') }),
      fromDate: TODAY,
      sharedBy: consultant.workerId,
      sharedAt: NOW,
    })
    .execute();
  await database
    .insertInto('sharePiece')
    .values({ ...key, shareId, pieceKind: 'statement', pieceId: statement.id })
    .execute();
  await call(
    'cases',
    'closeCase',
    {
      caseId: id,
      content: {
        closedOn: TODAY,
        reason: marked('closure'),
        informed: [{ personId, on: TODAY, copy: 'wanted' }],
      },
    },
    consultant,
  );
  return id;
}

/** Every row of every table as text; bytes as the characters they hold. */
async function dumpAsText(): Promise<readonly { readonly table: string; readonly words: string }[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select c.oid::regclass::text as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`.execute(
    practice.database,
  );
  const dumped = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ words: string }>`
      select (select string_agg(case when value ~ '^\\\\x[0-9a-f]*$'
          then encode(decode(substr(value, 3), 'hex'), 'escape') else value end, ' ')
        from jsonb_each_text(to_jsonb(t))) as words from ${sql.table(name)} t`.execute(practice.database);
    dumped.push({ table: name, words: rows.map(({ words }) => words).join('\n') });
  }
  return dumped;
}

const tablesThatHold = async (words: string) =>
  (await dumpAsText()).filter((dump) => dump.words.includes(words)).map(({ table }) => table);

describe('the yearly list', () => {
  it('shows the officer initials, a year and a team, and no word of the file', async () => {
    const prepared = await list();
    expect(prepared.entries).toMatchObject([
      {
        caseId,
        initials: ['Z'],
        youngestBornIn: 1991,
        teamName: 'North',
        dueOn: TODAY,
        state: 'undecided',
      },
    ]);
    expect(JSON.stringify(prepared)).not.toContain(MARKER);
  });

  it('lists apart a file of which nobody can count, and leaves out one that is open again', async () => {
    const { call, actors } = practice;
    const open = async (bornOn?: string) => {
      const persons = [{ kind: 'minor' as const, name: 'Someone', ...(bornOn && { bornOn }) }];
      const { id } = await call('cases', 'openCase', { details: {}, persons }, actors.consultant);
      await call('cases', 'closeCase', { caseId: id, content: { closedOn: TODAY } }, actors.consultant);
      return id;
    };
    const [unknown, again, young] = [await open(), await open('1980-01-01'), await open('2016-01-01')];
    await call('cases', 'reopenCase', { caseId: again }, actors.consultant);
    const { entries, birthDateMissing } = await list();
    expect(entries.map((entry) => entry.caseId)).toEqual([caseId]);
    expect(birthDateMissing.map((file) => file.caseId)).toEqual([unknown]);
    for (const id of [again, unknown, young])
      await expect(approve(id)).rejects.toMatchObject({ code: /notFound|notPossibleNow/ });
  });

  it('lets the officer keep a file for a reason, until the list of a later year', async () => {
    const keeping = { reason: `${MARKER} lawsuit`, until: '2027-06-30' };
    await practice.call('retention', 'keepFile', { year: YEAR, caseId, keeping }, officer());
    expect((await list()).entries).toMatchObject([{ state: 'kept', kept: keeping }]);
    const later = await practice.call('retention', 'prepareDestructionList', { year: 2027 }, officer());
    expect(later.entries).toHaveLength(1);
    await expect(confirm(caseId)).rejects.toMatchObject({ code: 'notPossibleNow' });
  });
});

describe('destroying', () => {
  const destroyInDatabase = (actor = officer()) =>
    inTransactionAs(practice.database, 'vangnet_app', settingsOf(actor, NOW), 'read committed', (tx) =>
      sql`select app.destroy_case(${caseId}::uuid, ${randomUUID()}::uuid)`.execute(tx),
    );

  it('is refused by the database itself before two persons said yes, and to anybody but the officer', async () => {
    await approve(caseId);
    await expect(destroyInDatabase()).rejects.toThrow('may not be destroyed');
    expect(await destroy()).toEqual({ destroyed: 0 });
    await confirm(caseId);
    for (const actor of [administrator(), practice.actors.consultant, practice.actors.teamLead])
      await expect(destroyInDatabase(actor)).rejects.toThrow('only the data protection officer');
  });

  it('does not touch a file that was opened again after it was confirmed', async () => {
    const { call, actors } = practice;
    await call('cases', 'reopenCase', { caseId }, actors.consultant);
    await expect(destroyInDatabase()).rejects.toThrow('may not be destroyed');
    expect(await destroy()).toEqual({ destroyed: 0 });
    await call('cases', 'closeCase', { caseId, content: { closedOn: TODAY } }, actors.consultant);
  });

  it('leaves no row and no word of the file anywhere, and a proof without content', async () => {
    const before = await tablesThatHold(MARKER);
    expect(before).toEqual(expect.arrayContaining(['command_log', 'conversation', 'statement_version']));
    expect(await destroy()).toEqual({ destroyed: 1 });

    expect(await tablesThatHold(MARKER)).toEqual([]);
    // The activity rows and their chain stay: ids without words. The proof names the file that was.
    const kept = ['activity_chain', 'activity_log', 'command_log', 'destruction_proof'];
    expect(await tablesThatHold(caseId)).toEqual(kept);

    const [proof] = await practice.call('retention', 'listDestructionProofs', {}, officer());
    expect(proof).toMatchObject({
      caseId,
      year: YEAR,
      destroyedOn: TODAY,
      ruleVersion: 1,
      approvedBy: 'Worker dataProtectionOfficer',
      confirmedBy: 'Worker administrator',
    });
    expect(proof?.lastActivityHash).toMatch(/^[0-9a-f]{64}$/);
    expect(proof?.counts).toMatchObject({ case_file: 1, case_person: 2, statement: 1, person_correction: 1 });
    await expect(
      practice.call('cases', 'getCase', { caseId }, practice.actors.consultant),
    ).rejects.toMatchObject({ code: 'notFound' });
  });

  it('had a row in every table that carries a case, so that none was passed over', async () => {
    const { rows } = await sql<{ name: string }>`
      select c.relname as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      order by 1`.execute(practice.database);
    const [proof] = await practice.call('retention', 'listDestructionProofs', {}, officer());
    const filled = new Set([...Object.keys(proof?.counts ?? {}), 'activity_log', 'activity_chain']);
    expect(rows.map(({ name }) => name).filter((name) => !filled.has(name))).toEqual([]);
  });
});

describe('the daily sweep', () => {
  it('empties stored answers after their term; a retry after that is refused and does nothing twice', async () => {
    const { call, actors, database } = practice;
    const commandId = randomUUID();
    const open = () =>
      call('cases', 'openCase', { commandId, details: { workingTitle: 'Once' } }, actors.consultant);
    await open();
    const days = (n: number) => new Date(NOW.getTime() + n * 86_400_000);
    await sweepExpired(database, days(29));
    expect((await open()).names).toEqual(['Once']);
    const swept = await sweepExpired(database, days(32));
    expect(swept.reduce((sum, { commandAnswers }) => sum + commandAnswers, 0)).toBeGreaterThan(0);
    await expect(open()).rejects.toMatchObject({ code: 'commandIdReused' });
    expect(await tablesThatHold('Once')).toEqual(['case_file']);
  });
});
