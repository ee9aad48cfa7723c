import { randomUUID } from 'node:crypto';
import { addDays, type LocalDate } from '@vangnet/domain/time/local-date.ts';
import { sql } from 'kysely';
import type { Database } from '../../../apps/server/src/platform/database/database.ts';
import type { DB } from '../../../apps/server/src/platform/database/tables.generated.ts';
import type { Insertable } from 'kysely';
import {
  sharablePieces,
  unitKinds,
  type DrawnCase,
  type DrawnPeriod,
  type DrawnPractice,
  type DrawnWorker,
  type SharablePiece,
} from './draw-practice.ts';

/** The moment at which everybody asks. */
export const NOW = new Date('2026-11-18T09:00:00Z');
export const TODAY = '2026-11-18';

/** A drawn function with its ids. */
export interface PlacedFunction {
  readonly id: string;
  readonly role: DrawnWorker['functions'][number]['role'];
  readonly unitId: string | null;
  readonly unitKind: (typeof unitKinds)[number] | null;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

export interface PlacedWorker {
  readonly organisationId: string;
  readonly id: string;
  readonly functions: readonly PlacedFunction[];
}

export interface PlacedCase {
  readonly organisationId: string;
  readonly id: string;
  readonly drawn: DrawnCase;
  readonly partCount: number;
  readonly openings: readonly { readonly workerId: string }[];
  readonly shares: readonly {
    readonly workerId: string;
    readonly from: LocalDate;
    readonly until: LocalDate | null;
    readonly revoked: boolean;
    readonly pieces: readonly SharablePiece[];
  }[];
}

export interface PlacedPractice {
  readonly workers: readonly PlacedWorker[];
  readonly strangers: readonly PlacedWorker[];
  readonly cases: readonly PlacedCase[];
}

const minutesFromNow = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const days = ({ from, until }: DrawnPeriod) => ({
  from: addDays(TODAY, from),
  until: until === null ? null : addDays(TODAY, until),
});

/** Writes a drawn practice as the owner, in a few statements: two organisations that nobody else has. */
export async function placePractice(database: Database, drawn: DrawnPractice): Promise<PlacedPractice> {
  const rows = new Rows();
  const [own, other] = [placeOrganisation(rows), placeOrganisation(rows)];
  const workers = drawn.workers.map((worker) => placeWorker(rows, own, worker));
  const strangers = drawn.strangers.map((worker) => placeWorker(rows, other, worker));
  const cases = drawn.cases.map((file) =>
    file.elsewhere ? placeCase(rows, other, strangers, file) : placeCase(rows, own, workers, file),
  );
  await rows.insert(database);
  return { workers, strangers, cases };
}

interface Organisation {
  readonly id: string;
  readonly unitIds: readonly string[];
}

function placeOrganisation(rows: Rows): Organisation {
  const id = randomUUID();
  rows.add('organisation', { id, name: 'Drawn' });
  const unitIds = unitKinds.map((kind) => {
    const unitId = randomUUID();
    rows.add('unit', { organisationId: id, id: unitId, kind, name: kind });
    return unitId;
  });
  return { id, unitIds };
}

function placeWorker(rows: Rows, organisation: Organisation, drawn: DrawnWorker): PlacedWorker {
  const [organisationId, workerId] = [organisation.id, randomUUID()];
  rows.add('worker', { organisationId, id: workerId, name: 'Drawn' });
  const functions = drawn.functions.map(({ role, unit, period }) => {
    const { from, until } = days(period);
    const unitId = unit === null ? null : (organisation.unitIds[unit] ?? null);
    return {
      id: randomUUID(),
      role,
      unitId,
      unitKind: unit === null ? null : (unitKinds[unit] ?? null),
      from,
      until,
    };
  });
  for (const { id, role, unitId, from, until } of functions) {
    rows.add('workerFunction', {
      organisationId,
      workerId,
      id,
      role,
      unitId,
      fromDate: from,
      untilDate: until,
    });
  }
  for (const { from, length } of drawn.absences) {
    rows.add('absence', {
      organisationId,
      workerId,
      id: randomUUID(),
      fromDate: addDays(TODAY, from),
      untilDate: addDays(TODAY, from + length),
      notedBy: workerId,
      notedAt: NOW,
    });
  }
  return { organisationId, id: workerId, functions };
}

function placeCase(
  rows: Rows,
  organisation: Organisation,
  workers: readonly PlacedWorker[],
  drawn: DrawnCase,
): PlacedCase {
  const [organisationId, caseId] = [organisation.id, randomUUID()];
  const key = { organisationId, caseId };
  const workerAt = (index: number) => workers[index]?.id ?? '';
  const teamId = drawn.team === null ? null : (organisation.unitIds[drawn.team] ?? null);
  // Nobody's own: who opened a case has no part in it because of that.
  const opener = randomUUID();
  rows.add('worker', { organisationId, id: opener, name: 'Opener' });
  rows.add('caseFile', { organisationId, id: caseId, teamId, openedOn: TODAY, openedBy: opener });
  for (const { worker, part, period } of drawn.parts) {
    const { from, until } = days(period);
    rows.add('caseWorker', {
      ...key,
      id: randomUUID(),
      workerId: workerAt(worker),
      part,
      fromDate: from,
      untilDate: until,
    });
  }
  const openings = drawn.openings.map(({ worker, from, length }) => {
    const workerId = workerAt(worker);
    const [openedAt, endsAt] = [minutesFromNow(from), minutesFromNow(from + length)];
    rows.add('emergencyOpening', { ...key, id: randomUUID(), workerId, reason: 'Drawn', openedAt, endsAt });
    return { workerId };
  });
  const pieces = placePieces(rows, key, opener, drawn);
  const shares = drawn.shares.map(({ worker, period, revoked, pieces: names }) => {
    const [shareId, workerId] = [randomUUID(), workerAt(worker)];
    const { from, until } = days(period);
    rows.add('share', {
      ...key,
      id: shareId,
      workerId,
      purpose: 'Drawn',
      legalBasis: JSON.stringify({ version: 1, kind: 'mandate', reference: 'Drawn' }),
      fromDate: from,
      untilDate: until,
      sharedBy: opener,
      sharedAt: NOW,
      revokedAt: revoked ? NOW : null,
    });
    for (const name of names) {
      const pieceKind = name === 'directStatement' ? 'statement' : name;
      rows.add('sharePiece', { ...key, shareId, pieceKind, pieceId: pieces[name] });
    }
    return { workerId, from, until, revoked, pieces: names };
  });
  return { organisationId, id: caseId, drawn, partCount: drawn.parts.length, openings, shares };
}

/** One piece of each kind, and two statements: one in the conversation, one beside it that may tell of an incident. */
function placePieces(
  rows: Rows,
  key: { readonly organisationId: string; readonly caseId: string },
  writtenBy: string,
  drawn: DrawnCase,
): Readonly<Record<SharablePiece, string>> {
  const ids = Object.fromEntries(sharablePieces.map((name) => [name, randomUUID()])) as Record<
    SharablePiece,
    string
  >;
  const [personId, questionId, consentId] = [randomUUID(), randomUUID(), randomUUID()];
  const written = { writtenBy, writtenAt: NOW };
  rows.add('casePerson', { ...key, id: personId, kind: 'minor', name: 'Drawn', position: 1 });
  rows.add('conversation', {
    ...key,
    ...written,
    id: ids.conversation,
    heldOn: TODAY,
    confidentiality: drawn.conversation,
  });
  const statement = {
    ...key,
    ...written,
    columnName: 'worries',
    words: 'Drawn',
    anchor: 'direct',
    position: 1,
  };
  rows.add('statement', {
    ...statement,
    id: ids.statement,
    conversationId: ids.conversation,
    confidentiality: drawn.statement,
  });
  rows.add('statementVersion', {
    ...key,
    statementId: ids.statement,
    version: 1,
    words: 'Drawn',
    columnName: 'worries',
    changedAt: NOW,
    changedBy: writtenBy,
    confidentiality: drawn.statement,
  });
  rows.add('statement', {
    ...statement,
    id: ids.directStatement,
    incident: drawn.isIncident ? JSON.stringify({ occasion: 'last' }) : null,
    confidentiality: drawn.directStatement,
  });
  rows.add('mapping', {
    ...key,
    id: ids.mapping,
    heldOn: TODAY,
    kind: 'internal',
    snapshot: '{}',
    savedBy: writtenBy,
    savedAt: NOW,
  });
  rows.add('scalingQuestion', {
    ...key,
    id: questionId,
    kind: 'safety',
    lowest: 0,
    highest: 10,
    askedAt: NOW,
  });
  rows.add('rating', {
    ...key,
    ...written,
    id: ids.rating,
    questionId,
    ratedOn: TODAY,
    value: 5,
    confidentiality: drawn.rating,
  });
  rows.add('framePiece', {
    ...key,
    id: ids.framePiece,
    number: 1,
    kind: 'safetyGoal',
    words: 'Drawn',
    state: 'provisional',
    writtenAt: NOW,
  });
  rows.add('framePieceEvent', {
    ...key,
    pieceId: ids.framePiece,
    number: 1,
    kind: 'written',
    onDate: TODAY,
    byWorker: writtenBy,
    at: NOW,
  });
  rows.add('agreement', { ...key, ...written, id: ids.agreement, thenWords: 'Drawn', position: 1 });
  rows.add('safetyPlanVersion', {
    ...key,
    id: ids.planVersion,
    number: 1,
    heldOn: TODAY,
    snapshot: '{}',
    savedBy: writtenBy,
    savedAt: NOW,
  });
  rows.add('safetyPlanConsent', {
    ...key,
    ...written,
    id: randomUUID(),
    planVersionId: ids.planVersion,
    personId,
    manner: 'saidYes',
    onDate: TODAY,
  });
  rows.add('consent', {
    ...key,
    id: consentId,
    personId,
    givenByPersonId: personId,
    purpose: 'other',
    givenOn: TODAY,
    manner: 'spoken',
    notedBy: writtenBy,
    notedAt: NOW,
  });
  rows.add('consentWithdrawal', {
    ...key,
    consentId,
    withdrawnOn: TODAY,
    notedBy: writtenBy,
    notedAt: NOW,
  });
  rows.add('personCorrection', {
    ...key,
    ...written,
    id: randomUUID(),
    personId,
    kind: 'addition',
    words: 'Drawn',
    receivedOn: TODAY,
  });
  rows.add('caseClosure', {
    ...key,
    id: randomUUID(),
    closedOn: TODAY,
    closedBy: writtenBy,
    closedAt: NOW,
  });
  rows.add('destructionEntry', {
    ...key,
    listYear: 2026,
    state: 'approved',
    dueOn: TODAY,
    rule: '{}',
    ruleVersion: 1,
    decidedBy: writtenBy,
    decidedAt: NOW,
  });
  rows.add('activityLog', {
    ...key,
    at: NOW,
    workerId: writtenBy,
    operation: 'drawn',
    result: 'done',
    // The database puts its place in the chain here.
    chainNumber: 0,
    hash: Buffer.alloc(0),
  });
  return ids;
}

/** Rows by table, inserted in the order in which the tables were named first: what is referred to comes before. */
class Rows {
  readonly #byTable = new Map<keyof DB, object[]>();

  add<Table extends keyof DB>(table: Table, row: Insertable<DB[Table]>): void {
    const rows = this.#byTable.get(table);
    if (rows) rows.push(row);
    else this.#byTable.set(table, [row]);
  }

  async insert(database: Database): Promise<void> {
    await database.transaction().execute(async (tx) => {
      // Without triggers: foreign keys are not what is tried here, and the order of the rows is free.
      await sql`set local session_replication_role = replica`.execute(tx);
      for (const [table, rows] of this.#byTable) {
        for (let start = 0; start < rows.length; start += 500) {
          await tx
            .insertInto(table)
            .values(rows.slice(start, start + 500) as never)
            .execute();
        }
      }
    });
  }
}
