import { randomUUID } from 'node:crypto';
import { toStoredBasis } from '@vangnet/domain/sharing/share.ts';
import { createOldFile } from './create-old-file.ts';
import { NOW, TODAY, type Practice } from '../database/practice-fixture.ts';
import type { SampleRecords } from './sample-inputs.ts';

/**
 * A case of the north team with one record of each kind, written by its consultant: a guest reads along, the family
 * worker is away, and a piece is shared with the receiver.
 */
export async function createSampleCase(practice: Practice): Promise<SampleRecords> {
  const { call, actors, teams } = practice;
  const { consultant, familyWorker, colleague } = actors;
  const unknown = { kind: 'unknown' } as const;
  const nobody = { personIds: [], workerIds: [], others: null };
  const file = await call(
    'cases',
    'openCase',
    {
      details: { workingTitle: 'A file', teamId: teams.north },
      persons: [
        { kind: 'minor', name: 'Child' },
        { kind: 'parent', name: 'Parent' },
      ],
      workers: [{ workerId: familyWorker.workerId, part: 'familyWorker' }],
    },
    consultant,
  );
  const caseId = file.id;
  const [minor, parent] = file.persons;
  const conversation = await call(
    'conversations',
    'recordConversation',
    { caseId, details: { heldOn: TODAY, presence: nobody }, text: 'It was loud.' },
    consultant,
  );
  const statement = await call(
    'mapping',
    'addStatement',
    { caseId, content: { column: 'worries', words: 'A worry', voice: unknown } },
    consultant,
  );
  const mapping = await call(
    'mapping',
    'saveMapping',
    { caseId, heldOn: TODAY, kind: 'internal', title: null, presence: nobody },
    consultant,
  );
  const [question] = await call('scaling', 'listScalingQuestions', { caseId }, consultant);
  const questionId = question?.id ?? '';
  const rating = await call(
    'scaling',
    'rate',
    { caseId, questionId, content: { voice: unknown, ratedOn: TODAY, value: 4 } },
    consultant,
  );
  const piece = await call(
    'dangerAndGoals',
    'writeFramePiece',
    { caseId, kind: 'dangerStatement', content: { words: 'A danger' } },
    consultant,
  );
  const agreement = await call(
    'safetyPlans',
    'writeAgreement',
    { caseId, content: { thenWords: 'grandmother comes' } },
    consultant,
  );
  const version = await call(
    'safetyPlans',
    'savePlanVersion',
    { caseId, heldOn: TODAY, title: null, presence: nobody },
    consultant,
  );
  const consent = await call(
    'sharing',
    'recordConsent',
    {
      caseId,
      content: {
        personId: parent?.id ?? '',
        givenById: parent?.id ?? '',
        purpose: 'contactNetwork',
        givenOn: TODAY,
        how: 'spoken',
      },
    },
    consultant,
  );
  const rules = await call('sharing', 'listReadingRules', {}, consultant);
  const kept = await call('retention', 'listRetentionRules', {}, actors.dataProtectionOfficer);
  const correction = await call(
    'ownFile',
    'recordCorrection',
    {
      caseId,
      personId: parent?.id ?? '',
      content: { kind: 'correction', words: 'It was not loud', receivedOn: TODAY },
    },
    consultant,
  );
  // Nothing is blocked by a closing: all that the table tries, it tries on a closed file.
  await call('cases', 'closeCase', { caseId, content: { closedOn: TODAY } }, consultant);
  const seen = await letOthersSee(practice, caseId, statement.id);
  return {
    caseId,
    teamId: teams.north,
    minorId: minor?.id ?? '',
    personId: parent?.id ?? '',
    caseWorkerId: file.workers.find((part) => part.workerId === familyWorker.workerId)?.id ?? '',
    workerId: colleague.workerId,
    consultantId: consultant.workerId,
    ...seen,
    ...(await addSpares(practice)),
    ...(await createOldFile(practice)),
    correctionId: correction.id,
    ruleVersion: kept.find(({ rule }) => rule.kind === 'session')?.version ?? 0,
    conversationId: conversation.id,
    statementId: statement.id,
    mappingId: mapping.id,
    questionId,
    ratingId: rating.id,
    pieceId: piece.id,
    agreementId: agreement.id,
    planVersionId: version.id,
    consentId: consent.id,
    rulesNumber: rules.inForce,
  };
}

/** Written past the operations, so that the table of rights does not lean on the screens that give them. */
async function letOthersSee(
  { database, actors }: Practice,
  caseId: string,
  statementId: string,
): Promise<{ readonly guestPartId: string; readonly shareId: string }> {
  const { organisationId, workerId } = actors.consultant;
  const key = { organisationId, caseId };
  const guestPartId = randomUUID();
  await database
    .insertInto('caseWorker')
    .values({
      ...key,
      id: guestPartId,
      workerId: actors.guest.workerId,
      part: 'guest',
      fromDate: TODAY,
      untilDate: TODAY,
    })
    .execute();
  await database
    .insertInto('absence')
    .values({
      organisationId,
      workerId: actors.familyWorker.workerId,
      id: randomUUID(),
      fromDate: TODAY,
      untilDate: TODAY,
      notedBy: workerId,
      notedAt: NOW,
    })
    .execute();
  const shareId = randomUUID();
  await database
    .insertInto('share')
    .values({
      ...key,
      id: shareId,
      workerId: actors.receiver.workerId,
      purpose: 'To prepare',
      legalBasis: toStoredBasis({ kind: 'mandate', reference: 'Order of 3 May' }),
      fromDate: TODAY,
      sharedBy: workerId,
      sharedAt: NOW,
    })
    .execute();
  await database
    .insertInto('sharePiece')
    .values({ ...key, shareId, pieceKind: 'statement', pieceId: statementId })
    .execute();
  return { guestPartId, shareId };
}

/** Somebody with a function, and a unit, that a command may end without another row of the table noticing. */
async function addSpares({ database, actors, teams }: Practice) {
  const { organisationId } = actors.consultant;
  const spares = { spareWorkerId: randomUUID(), spareFunctionId: randomUUID(), spareUnitId: randomUUID() };
  await database
    .insertInto('worker')
    .values({ organisationId, id: spares.spareWorkerId, name: 'Worker spare' })
    .execute();
  await database
    .insertInto('workerFunction')
    .values({
      organisationId,
      workerId: spares.spareWorkerId,
      id: spares.spareFunctionId,
      role: 'consultant',
      unitId: teams.north,
      fromDate: '2010-01-01',
    })
    .execute();
  await database
    .insertInto('unit')
    .values({ organisationId, id: spares.spareUnitId, kind: 'team', name: 'Spare' })
    .execute();
  return spares;
}
