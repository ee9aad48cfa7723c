import { randomUUID } from 'node:crypto';
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
  await letOthersSee(practice, caseId, statement.id);
  return {
    caseId,
    teamId: teams.north,
    minorId: minor?.id ?? '',
    personId: parent?.id ?? '',
    caseWorkerId: file.workers.find((part) => part.workerId === familyWorker.workerId)?.id ?? '',
    workerId: colleague.workerId,
    conversationId: conversation.id,
    statementId: statement.id,
    mappingId: mapping.id,
    questionId,
    ratingId: rating.id,
    pieceId: piece.id,
    agreementId: agreement.id,
    planVersionId: version.id,
  };
}

/** Written past the operations, so that the table of rights does not lean on the screens that give them. */
async function letOthersSee(
  { database, actors }: Practice,
  caseId: string,
  statementId: string,
): Promise<void> {
  const { organisationId, workerId } = actors.consultant;
  const key = { organisationId, caseId };
  await database
    .insertInto('caseWorker')
    .values({
      ...key,
      id: randomUUID(),
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
      legalBasis: JSON.stringify({ kind: 'mandate', reference: null }),
      fromDate: TODAY,
      sharedBy: workerId,
      sharedAt: NOW,
    })
    .execute();
  await database
    .insertInto('sharePiece')
    .values({ ...key, shareId, pieceKind: 'statement', pieceId: statementId })
    .execute();
}
