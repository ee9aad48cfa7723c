import { randomUUID } from 'node:crypto';
import type { OperationInputs } from '@vangnet/contract';
import { defaultReadingRules } from '@vangnet/domain/sharing/reading-rules.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPractice, NOW, TODAY, type Practice } from '../../../../../tests/database/practice-fixture.ts';

type Content = OperationInputs['sharing']['sharePieces']['content'];
type ConsentContent = OperationInputs['sharing']['recordConsent']['content'];

const TOMORROW = new Date(NOW.getTime() + 86_400_000);
const nobody = { personIds: [], workerIds: [], others: null };

describe('sharing', () => {
  let practice: Practice;
  let caseId: string;
  const persons: Record<string, string> = {};

  beforeAll(async () => {
    practice = await createPractice();
    const file = await practice.call(
      'cases',
      'openCase',
      {
        details: { teamId: practice.teams.north },
        persons: [
          { kind: 'minor', name: 'Yara', bornOn: '2018-03-01' },
          { kind: 'minor', name: 'Milan', bornOn: '2012-03-01' },
          { kind: 'parent', name: 'Mama' },
          { kind: 'networkMember', name: 'Oma' },
        ],
      },
      practice.actors.consultant,
    );
    caseId = file.id;
    for (const { name, id } of file.persons) persons[name] = id;
  });
  afterAll(() => practice.close());

  const consultant = () => practice.actors.consultant;
  const person = (name: string): string => persons[name] ?? '';
  const addStatement = async (words: string, confidentiality: 'open' | 'inConfidence' | 'court' = 'open') => {
    const { id } = await practice.call(
      'mapping',
      'addStatement',
      {
        caseId,
        content: {
          column: 'worries',
          words,
          voice: { kind: 'casePerson', personId: person('Milan') },
          secrecy: { confidentiality, aboutPersonIds: [person('Milan')] },
        },
      },
      consultant(),
    );
    return { kind: 'statement' as const, id };
  };
  const consent = (content: Partial<ConsentContent>) =>
    practice.call(
      'sharing',
      'recordConsent',
      {
        caseId,
        content: {
          personId: person('Milan'),
          givenById: person('Milan'),
          purpose: 'sharePieces',
          givenOn: TODAY,
          how: 'spoken',
          to: { kind: 'casePerson', personId: person('Oma') },
          ...content,
        } as ConsentContent,
      },
      consultant(),
    );
  const share = (content: Partial<Content>) =>
    practice.call(
      'sharing',
      'sharePieces',
      {
        caseId,
        content: {
          receiver: { kind: 'casePerson', personId: person('Oma') },
          purpose: 'Oma vangt Milan op',
          ...content,
        } as Content,
      },
      consultant(),
    );
  const view = (name: string, now = NOW) =>
    practice.call('sharing', 'getPersonView', { caseId, personId: person(name) }, consultant(), now);
  const issuesOf = async (promise: Promise<unknown>) => {
    const error = await promise.then(
      () => null,
      (refusal: unknown) => refusal,
    );
    const { details } = error as { details: { issues: { path: (string | number)[]; code: string }[] } };
    return details.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
  };

  test('opens a piece for its receiver on the consent of the minor, and closes it when that is withdrawn', async () => {
    const piece = await addStatement('Milan slaapt slecht');
    const given = await consent({});
    const made = await share({
      pieces: [piece],
      basis: { kind: 'consent', consentIds: [given.id] },
      until: '2026-12-31',
    });
    expect(made).toMatchObject({ state: 'open', basisHolds: true, receiverName: 'Oma', revoked: null });
    const before = await view('Oma');
    expect(before.pieces).toMatchObject([
      { id: piece.id, paragraphs: ['Milan slaapt slecht'], basis: { reason: 'shared' } },
    ]);

    const { endedShareIds, consent: withdrawn } = await practice.call(
      'sharing',
      'withdrawConsent',
      { caseId, consentId: given.id, withdrawnOn: TODAY, words: 'toch niet' },
      consultant(),
    );
    expect(endedShareIds).toEqual([made.id]);
    expect(withdrawn.withdrawn).toMatchObject({
      on: TODAY,
      words: 'toch niet',
      notedBy: 'Worker consultant',
    });
    expect((await view('Oma')).pieces).toEqual([]);
    const [ended] = await practice.call('sharing', 'listShares', { caseId }, consultant());
    expect(ended).toMatchObject({
      id: made.id,
      state: 'ended',
      revoked: { consentId: given.id, reason: null },
    });
    await expect(
      practice.call(
        'sharing',
        'withdrawConsent',
        { caseId, consentId: given.id, withdrawnOn: TODAY, words: null },
        consultant(),
      ),
    ).rejects.toMatchObject({ code: 'notPossibleNow' });
  });

  test('keeps a share that the remaining consents carry', async () => {
    const piece = await addStatement('Milan belt soms');
    const consents = [await consent({}), await consent({ words: 'opnieuw gevraagd' })];
    const made = await share({
      pieces: [piece],
      basis: { kind: 'consent', consentIds: consents.map(({ id }) => id) },
    });
    const withdraw = (consentId = '') =>
      practice.call(
        'sharing',
        'withdrawConsent',
        { caseId, consentId, withdrawnOn: TODAY, words: null },
        consultant(),
      );
    expect((await withdraw(consents[0]?.id)).endedShareIds).toEqual([]);
    expect((await withdraw(consents[1]?.id)).endedShareIds).toEqual([made.id]);
  });

  test('refuses what the law or the rules do not carry, at the field', async () => {
    const piece = await addStatement('Milan maakt zich zorgen');
    const basis = { kind: 'ownFile' } as const;
    expect(await issuesOf(share({ pieces: [piece], basis }))).toEqual([
      'content.basis.kind: noOwnRightToRead',
    ]);
    const court = await addStatement('voor de zitting', 'court');
    const given = await consent({});
    expect(
      await issuesOf(share({ pieces: [court], basis: { kind: 'consent', consentIds: [given.id] } })),
    ).toEqual(['content.pieces.0: courtNeedsMandate', 'content.confirmRestricted: confirmRestricted']);
    const mandate = { kind: 'mandate', reference: 'Beschikking van 3 mei' } as const;
    const secret = await addStatement('tante zei dit', 'inConfidence');
    expect(await issuesOf(share({ pieces: [secret], basis: mandate, confirmRestricted: true }))).toEqual([
      'content.pieces.0: toldInConfidence',
    ]);
    expect(
      await issuesOf(share({ pieces: [{ kind: 'statement', id: randomUUID() }], basis: mandate })),
    ).toEqual(['content.pieces.0: unknown']);
    expect(
      await issuesOf(
        share({
          pieces: [piece],
          basis: mandate,
          receiver: { kind: 'worker', workerId: consultant().workerId },
        }),
      ),
    ).toEqual(['content.receiver.workerId: seesItAlready']);
    expect(await issuesOf(consent({ givenById: person('Mama') }))).toEqual([
      'content.givenById: ownConsentOnly',
    ]);
    expect(await issuesOf(consent({ personId: person('Yara'), givenById: person('Yara') }))).toEqual([
      'content.givenById: parentGives',
    ]);
  });

  test('gives a worker who is no part of the case what is shared, and nothing of the rest', async () => {
    const { receiver } = practice.actors;
    const conversation = await practice.call(
      'conversations',
      'recordConversation',
      {
        caseId,
        details: { heldOn: TODAY, presence: nobody, title: 'Thuis' },
        text: 'Milan vertelt. Tante zei dat hij drinkt. Het was een goed gesprek.',
      },
      consultant(),
    );
    const quote = 'Tante zei dat hij drinkt.';
    await practice.call(
      'conversations',
      'makeStatement',
      {
        caseId,
        conversationId: conversation.id,
        quote,
        column: 'worries',
        voice: { kind: 'casePerson', personId: person('Oma') },
        secrecy: { confidentiality: 'inConfidence', aboutPersonIds: [] },
      },
      consultant(),
    );
    const statement = await addStatement('Milan wil voetballen');
    const basis = { kind: 'mandate', reference: 'Beschikking' } as const;
    const made = await share({
      receiver: { kind: 'worker', workerId: receiver.workerId },
      pieces: [{ kind: 'conversation', id: conversation.id }, statement],
      basis,
    });
    const headings = await practice.call('sharing', 'listSharedWithMe', {}, receiver);
    expect(headings).toMatchObject([
      { shareId: made.id, caseId, from: 'Worker consultant', pieceCount: 2, until: null },
    ]);
    const shared = () => practice.call('sharing', 'getSharedPieces', { caseId }, receiver);
    const [got] = await shared();
    expect(got?.pieces).toMatchObject([
      { kind: 'conversation', paragraphs: ['Milan vertelt. […] Het was een goed gesprek.'] },
      { kind: 'statement', paragraphs: ['Milan wil voetballen'], voice: { name: 'Milan', group: 'minor' } },
    ]);
    expect(JSON.stringify(got)).not.toContain('drinkt');
    await expect(
      practice.call('conversations', 'listConversations', { caseId }, receiver),
    ).rejects.toMatchObject({ code: 'notFound' });

    await practice.call(
      'sharing',
      'revokeShare',
      { caseId, shareId: made.id, reason: 'niet meer nodig' },
      consultant(),
    );
    await expect(shared()).rejects.toMatchObject({ code: 'notFound' });
    expect(await practice.call('sharing', 'listSharedWithMe', {}, receiver)).toEqual([]);
  });

  test('shows what each of the family reads, and counts what not', async () => {
    const secret = await addStatement('in vertrouwen gezegd', 'inConfidence');
    const own = await addStatement('van Milan zelf');
    const milan = await view('Milan');
    expect(milan.pieces.find(({ id }) => id === own.id)?.basis).toEqual({
      reason: 'ownFile',
      article: defaultReadingRules.articles.ownFile,
    });
    expect(milan.pieces.some(({ id }) => id === secret.id)).toBe(false);
    expect(milan.hidden).toContainEqual(expect.objectContaining({ reason: 'inConfidence' }));
    expect((await view('Yara')).pieces).toEqual([]);

    const isOwnRead = async () => (await view('Mama')).pieces.find(({ id }) => id === own.id)?.basis.reason;
    expect(await isOwnRead()).toBeUndefined();
    const given = await consent({ purpose: 'parentsRead', to: null });
    expect(await isOwnRead()).toBe('withMinorsConsent');
    await practice.call(
      'sharing',
      'withdrawConsent',
      { caseId, consentId: given.id, withdrawnOn: TODAY, words: null },
      consultant(),
    );
    expect(await isOwnRead()).toBeUndefined();
    await expect(
      practice.call('sharing', 'getPersonView', { caseId, personId: randomUUID() }, consultant()),
    ).rejects.toMatchObject({ code: 'notFound' });
  });

  test('keeps consents as they were noted, also from the server itself', async () => {
    await consent({});
    for (const statement of [sql`update consent set words = 'anders'`, sql`delete from consent_withdrawal`]) {
      const change = practice.database.transaction().execute(async (tx) => {
        await sql`set local role vangnet_app`.execute(tx);
        await statement.execute(tx);
      });
      await expect(change).rejects.toThrow(/permission denied/);
    }
  });

  test('lets the officer revise the rules from a day on, and keeps every version', async () => {
    const { dataProtectionOfficer } = practice.actors;
    const list = (now = NOW) => practice.call('sharing', 'listReadingRules', {}, consultant(), now);
    expect(await list()).toMatchObject({ inForce: 1, versions: [{ number: 1, note: null }] });
    const revise = (expectedVersion: number, validFrom: string) =>
      practice.call(
        'sharing',
        'reviseReadingRules',
        {
          expectedVersion,
          validFrom,
          rules: { ...defaultReadingRules, capableFromAge: 16 },
          note: 'Nieuw decreet',
        },
        dataProtectionOfficer,
      );
    expect(await issuesOf(revise(1, '2026-11-17'))).toEqual(['validFrom: inPast']);
    expect(await revise(1, '2026-11-19')).toMatchObject({ number: 2, note: 'Nieuw decreet' });
    await expect(revise(1, '2026-11-19')).rejects.toMatchObject({ code: 'conflict' });
    expect((await list()).inForce).toBe(1);
    expect((await list(TOMORROW)).inForce).toBe(2);
    expect((await view('Milan')).rulesNumber).toBe(1);
    const tomorrow = await view('Milan', TOMORROW);
    expect(tomorrow.rulesNumber).toBe(2);
    expect(tomorrow.pieces).toEqual([]);
  });

  test('is for who works on the case', async () => {
    for (const persona of ['guest', 'colleague', 'otherTeamLead', 'receiver', 'stranger'] as const) {
      const as = practice.actors[persona];
      await expect(practice.call('sharing', 'listShares', { caseId }, as)).rejects.toMatchObject({
        code: 'notFound',
      });
      await expect(practice.call('sharing', 'listConsents', { caseId }, as)).rejects.toMatchObject({
        code: 'notFound',
      });
    }
  });
});
