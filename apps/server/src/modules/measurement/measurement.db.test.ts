import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createPractice,
  TODAY,
  type Persona,
  type Practice,
} from '../../../../../tests/database/practice-fixture.ts';

const nobody = { personIds: [], workerIds: [], others: null };

describe('the practice overview', () => {
  let practice: Practice;
  let caseId: string;
  let child: string;
  let mama: string;
  let els: string;

  beforeAll(async () => {
    practice = await createPractice();
  });
  afterAll(() => practice.close());

  const as = () => practice.actors.consultant;
  const read = async (persona: Persona = 'consultant', scope: 'mine' | 'team' = 'mine') =>
    practice.call('measurement', 'getPracticeOverview', { scope }, practice.actors[persona]);
  const steps = async () => {
    const row = (await read()).cases.find((one) => one.caseId === caseId);
    return Object.fromEntries(
      (row?.steps ?? []).filter((step) => step.on !== null).map((step) => [step.stepId, step.on]),
    );
  };

  async function openFamily() {
    const file = await practice.call(
      'cases',
      'openCase',
      {
        details: {},
        persons: [
          { kind: 'minor', name: 'Yara' },
          { kind: 'parent', name: 'Samira' },
          { kind: 'networkMember', name: 'Els' },
        ],
      },
      as(),
    );
    caseId = file.id;
    [child = '', mama = '', els = ''] = file.persons.map((person) => person.id);
  }
  const say = (
    column: 'worries' | 'goingWell',
    element: 'harm' | 'strength' | 'existingSafety',
    incident: object | null = null,
  ) =>
    practice.call(
      'mapping',
      'addStatement',
      { caseId, content: { column, element, words: 'Woorden', voice: { kind: 'unknown' }, incident } },
      as(),
    );
  const saveMapping = (kind: 'internal' | 'withFamily', heldOn: string) =>
    practice.call('mapping', 'saveMapping', { caseId, kind, heldOn, title: null, presence: nobody }, as());
  const talk = (
    kind: 'talkWithChild' | 'networkMeeting' | 'planFollowUp',
    heldOn: string,
    personIds: string[] = [],
  ) =>
    practice.call(
      'conversations',
      'recordConversation',
      { caseId, details: { kind, heldOn, presence: { ...nobody, personIds } } },
      as(),
    );
  const settled = async (kind: 'dangerStatement' | 'safetyGoal', on: string) => {
    const piece = await practice.call(
      'dangerAndGoals',
      'writeFramePiece',
      { caseId, kind, content: { words: 'Woorden' } },
      as(),
    );
    await practice.call(
      'dangerAndGoals',
      'settleFramePiece',
      { caseId, pieceId: piece.id, settledOn: on },
      as(),
    );
    return piece.id;
  };

  test('is empty for an empty file: nothing stands that was not done', async () => {
    await openFamily();
    expect(await steps()).toEqual({});
    const overview = await read();
    expect(overview.protocol).toEqual({ id: 'practice-dashboard', version: 1 });
    expect(overview.shares.every((share) => share.count === 0 && share.n === overview.cases.length)).toBe(
      true,
    );
  });

  test('takes each date from the work in the file', async () => {
    await openFamily();
    await saveMapping('internal', '2026-09-01');
    expect(await steps()).toEqual({});
    await say('worries', 'harm', { occasion: 'worst' });
    await saveMapping('withFamily', '2026-09-10');
    await say('goingWell', 'strength');
    await say('goingWell', 'existingSafety');
    await saveMapping('internal', '2026-09-20');
    await talk('talkWithChild', '2026-09-11', [mama]);
    await talk('talkWithChild', '2026-09-12', [child]);
    await talk('networkMeeting', '2026-10-01');
    const goal = await settled('safetyGoal', '2026-10-02');
    expect(await steps()).not.toHaveProperty('danger-and-goals-formal');
    await settled('dangerStatement', '2026-10-05');
    const share = (personIds: string[], sharedOn: string) =>
      practice.call(
        'dangerAndGoals',
        'shareFramePiece',
        { caseId, pieceId: goal, share: { sharedOn, personIds, response: null } },
        as(),
      );
    await share([mama], '2026-10-06');
    await share([els, mama], '2026-10-08');
    expect(await steps()).toEqual({
      'internal-mapping': TODAY,
      'mapping-conversations': '2026-09-10',
      'strengths-and-safety-formal': '2026-09-20',
      'children-involved': '2026-09-12',
      'network-meetings': '2026-10-01',
      'danger-and-goals-formal': '2026-10-05',
      'goal-discussed': '2026-10-06',
      'informed-network-started': '2026-10-08',
    });
  });

  test('counts a plan once a parent and somebody of the network stand behind it, by their latest word', async () => {
    await openFamily();
    await talk('planFollowUp', '2026-10-01');
    await practice.call(
      'safetyPlans',
      'writeAgreement',
      { caseId, content: { thenWords: 'komt Els' } },
      as(),
    );
    const version = await practice.call(
      'safetyPlans',
      'savePlanVersion',
      { caseId, heldOn: '2026-10-10', title: null, presence: nobody },
      as(),
    );
    const consent = (personId: string, manner: 'signed' | 'saidYes' | 'notYet', on: string) =>
      practice.call(
        'safetyPlans',
        'recordPlanConsent',
        { caseId, planVersionId: version.id, personId, manner, on, remark: null },
        as(),
      );
    await consent(child, 'signed', '2026-10-10');
    await consent(mama, 'notYet', '2026-10-10');
    await consent(els, 'saidYes', '2026-10-11');
    expect(await steps()).toEqual({});
    await consent(mama, 'signed', '2026-10-14');
    await talk('planFollowUp', '2026-10-20');
    expect(await steps()).toEqual({ 'initial-plan': '2026-10-14', 'initial-monitoring': '2026-10-20' });
    await consent(mama, 'notYet', '2026-10-21');
    expect(await steps()).toEqual({ 'initial-monitoring': '2026-10-20' });
  });

  test('leaves out what lies ahead, and what was withdrawn', async () => {
    await openFamily();
    await talk('networkMeeting', '2026-11-30');
    await saveMapping('internal', '2026-09-01');
    const harm = await say('worries', 'harm', { occasion: 'first' });
    await practice.call(
      'mapping',
      'withdrawStatement',
      { caseId, statementId: harm.id, withdrawn: true },
      as(),
    );
    expect(await steps()).toEqual({});
  });

  test('shows a worker the own cases, a team lead those of the team, nobody else any', async () => {
    await openFamily();
    const idsOf = async (persona: Persona, scope?: 'mine' | 'team') =>
      (await read(persona, scope)).cases.map((one) => one.caseId);
    expect(await idsOf('consultant')).toContain(caseId);
    expect(await idsOf('teamLead', 'team')).toContain(caseId);
    expect(await idsOf('teamLead', 'mine')).toEqual([]);
    expect(await idsOf('consultant', 'team')).toEqual([]);
    for (const persona of ['colleague', 'otherTeamLead', 'administrator', 'stranger'] as const) {
      expect(await idsOf(persona)).toEqual([]);
      expect(await idsOf(persona, 'team')).toEqual([]);
    }
  });
});
