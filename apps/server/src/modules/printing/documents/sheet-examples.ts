import type { DangerAndGoalsSheet } from './danger-and-goals.ts';
import type { SafetyPlanSheet } from './safety-plan.ts';
import type { ThreeColumnsSheet } from './three-columns.ts';

/** Invented sheets of one family, for the tests of this folder. */
const head = {
  audience: 'family' as const,
  children: [
    { name: 'Zoë Çelik', age: '9' },
    { name: 'Nguyễn Văn An', age: '10 maanden' },
  ],
  draft: false,
  date: '2026-11-17',
  madeBy: 'Sofie Claes',
};

const danger = 'Als het thuis hoog oploopt, kan Zoë ertussen komen en gewond raken.';
const goal = 'De kinderen slapen elk weekend zonder schrik.';

export const threeColumnsExample: ThreeColumnsSheet = {
  ...head,
  whyInvolved: 'De buren belden twee keer de politie.',
  setting: 'withFamily',
  present: ['mama', 'عمر', 'oma Арина'],
  worries: {
    harm: [
      {
        text: 'De deur vloog open.',
        voice: 'Zoë',
        source: 'gesprek',
        date: '2026-10-12',
        incident: 'worst',
      },
    ],
    danger: [{ text: danger }],
    complicatingFactor: [{ text: 'Papa slaapt overdag.', voice: 'mama', date: '2026-10-20' }],
  },
  goingWell: {
    existingSafety: [{ text: 'Oma sliep er vier weekends.', voice: 'oma Арина', date: '2026-11-15' }],
    strength: [{ text: 'مرحبا، أنا أحب أولادي.', voice: 'عمر', date: '2026-11-09' }],
  },
  mustHappen: {
    safetyGoal: [{ text: goal }],
    bottomLine: [{ text: 'Geen geweld.', voice: 'de jeugdrechter' }],
    wish: [{ text: 'Ik wil slapen zonder te luisteren.', voice: 'Zoë' }],
    nextStep: [{ text: 'Nonkel Bram vragen.', who: 'mama', byWhen: '2026-11-24' }],
  },
  scales: [
    {
      ratings: [
        { person: 'mama', value: 8, date: '2026-11-17', reason: 'Het is rustig.', oneStepHigher: 'Werk.' },
        { person: 'Sofie (consulent)', value: 5.5, date: '2026-11-17' },
      ],
    },
  ],
};

export const dangerAndGoalsExample: DangerAndGoalsSheet = {
  ...head,
  groups: [
    {
      children: ['Zoë Çelik'],
      danger: {
        text: danger,
        life: {
          state: 'revised',
          since: '2026-11-10',
          version: 3,
          sharedWith: [{ people: ['mama', 'عمر'], date: '2026-10-20' }],
        },
      },
      goals: [{ text: goal, life: { state: 'settled', since: '2026-11-02' } }],
      bottomLines: [
        {
          text: 'Geen geweld.',
          setBy: 'de jeugdrechter',
          life: { state: 'shared', sharedWith: [{ people: ['mama'], date: '2026-10-14' }] },
        },
        { text: 'Elke dag naar school.', life: { state: 'ended', since: '2026-11-20' } },
      ],
      basedOn: [{ text: 'De deur vloog open.', voice: 'Zoë' }],
    },
    { danger: { text: 'Een tweede gevaar.', life: { state: 'provisional' } } },
  ],
};

export const safetyPlanExample: SafetyPlanSheet = {
  ...head,
  version: 3,
  peopleToCall: [
    { name: 'Oma Арина', phone: '0400 00 01 12', when: 'dag en nacht' },
    { name: 'Dries', relation: 'de buur', phone: '0400 00 01 13' },
  ],
  dangers: [danger],
  goals: [goal],
  groups: [
    {
      kind: 'bottomLine',
      text: 'Geen geweld.',
      agreements: [
        {
          condition: 'Als het roepen begint,',
          action: 'gaat عمر meteen naar Dries.',
          who: ['عمر'],
          byWhen: '2026-12-01',
          call: [{ name: 'Dries', phone: '0400 00 01 13' }],
        },
      ],
    },
    { kind: 'bottomLine', text: 'Elke dag een nuchtere volwassene.', agreements: [] },
    { kind: 'bottomLine', text: 'Drie volwassenen weten het.', stillMissing: 'nog één', agreements: [] },
  ],
  agreedBy: [
    { name: 'mama', date: '2026-11-12' },
    { name: 'عمر', date: null, note: 'Ik teken als Bram er is.' },
  ],
};
