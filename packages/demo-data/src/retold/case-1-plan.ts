import type { DemoAgreement, DemoCase, DemoFramePiece } from '../demo-case.ts';
import { dayOfCase1 as day } from './case-1-days.ts';

export const case1Frame: readonly DemoFramePiece[] = [
  {
    key: 'danger',
    kind: 'dangerStatement',
    on: day(3),
    by: 'sofie',
    words:
      'Als mama en Jits ruzie maken en niemand stopt, kan een van hen gewond raken. Jits kan zich dan zo alleen voelen dat de gedachte om niet meer te leven sterker wordt, zonder dat iemand het ziet.',
    minors: ['jits'],
    restsOn: ['physical', 'dark'],
    life: [
      {
        kind: 'shared',
        on: day(7),
        with: ['mama', 'opa', 'katrien'],
        response: 'Opa: “Nu weet ik het wel.”',
      },
      { kind: 'shared', on: day(10), with: ['jits'], response: '“Klopt. Jammer genoeg.”' },
      { kind: 'shared', on: day(14), with: ['papa', 'wout'] },
      { kind: 'settled', on: day(14) },
    ],
  },
  {
    key: 'goal',
    kind: 'safetyGoal',
    on: day(5),
    by: 'sofie',
    words:
      'Jits heeft elke dag een plek waar het rustig is, en als het botst stopt een van beiden voor het lijfelijk wordt. Jits heeft altijd iemand die opneemt.',
    minors: ['jits'],
    answers: ['danger'],
    life: [
      { kind: 'shared', on: day(7), with: ['mama', 'opa', 'katrien'] },
      { kind: 'shared', on: day(10), with: ['jits'] },
      { kind: 'settled', on: day(14) },
    ],
  },
  {
    key: 'safePlace',
    kind: 'bottomLine',
    on: day(1),
    by: 'sofie',
    words: 'Op het einde van de begeleiding is Jits op een veilige plek.',
    minors: ['jits'],
    setBy: 'jeugdrechter',
    life: [
      { kind: 'shared', on: day(1), with: ['jits', 'mama', 'katrien'] },
      { kind: 'settled', on: day(1) },
    ],
  },
  {
    key: 'noViolence',
    kind: 'bottomLine',
    on: day(1),
    by: 'sofie',
    words: 'Niemand gebruikt geweld.',
    minors: ['jits'],
    setBy: 'jeugdrechter',
    life: [
      { kind: 'shared', on: day(1), with: ['jits', 'mama', 'katrien'] },
      { kind: 'settled', on: day(1) },
    ],
  },
  {
    key: 'confidant',
    kind: 'bottomLine',
    on: day(1),
    by: 'sofie',
    words: 'Er is een vertrouwenspersoon gevonden die Jits steunt.',
    minors: ['jits'],
    setBy: 'jeugdrechter',
    life: [
      { kind: 'shared', on: day(1), with: ['jits', 'mama', 'katrien'] },
      { kind: 'settled', on: day(1) },
    ],
  },
  {
    key: 'future',
    kind: 'bottomLine',
    on: day(1),
    by: 'sofie',
    words: 'Er is een duidelijk en positief beeld van de toekomst.',
    minors: ['jits'],
    setBy: 'jeugdrechter',
    life: [
      { kind: 'shared', on: day(1), with: ['jits', 'mama', 'katrien'] },
      { kind: 'settled', on: day(1) },
    ],
  },
];

export const case1Agreements: readonly DemoAgreement[] = [
  {
    on: day(14),
    by: 'thomas',
    ifWords: 'het botst tussen mama en Jits',
    thenWords: 'gaat mama tien minuten naar buiten, ook als ze gelijk heeft',
    who: ['mama'],
    call: ['katrien'],
    serves: ['noViolence', 'goal'],
  },
  {
    on: day(14),
    by: 'thomas',
    ifWords: 'Jits weg wil van huis',
    thenWords: 'staat de achterdeur bij Katrien open en stelt zij die avond geen vragen',
    who: ['katrien'],
    call: ['katrien', 'opa'],
    serves: ['safePlace', 'noViolence'],
    life: [
      {
        kind: 'revised',
        on: day(24),
        content: {
          thenWords:
            'staat de achterdeur bij Katrien open, stuurt Jits een duimpje naar mama, en stelt Katrien die avond geen vragen',
        },
      },
    ],
  },
  {
    on: day(14),
    by: 'thomas',
    ifWords: 'de donkere gedachten er zijn',
    thenWords: 'belt Jits naar Wout, en Wout neemt op',
    who: ['jits', 'wout'],
    whenWords: 'dag en nacht',
    call: ['wout', 'katrien'],
    serves: ['confidant', 'goal'],
  },
  {
    on: day(14),
    by: 'thomas',
    ifWords: 'Jits weer thuis slaapt',
    thenWords: 'slaapt opa de eerste nachten in de zetel',
    who: ['opa'],
    call: ['katrien'],
    serves: ['safePlace'],
    life: [
      {
        kind: 'ended',
        on: day(18),
        reason: 'Twee rustige nachten; mama en Jits vinden het niet meer nodig.',
      },
    ],
  },
  {
    on: day(24),
    by: 'thomas',
    ifWords: 'Jits ’s avonds weggaat',
    thenWords: 'is Jits thuis om tien uur op schooldagen en om middernacht op andere dagen',
    who: ['jits', 'mama'],
    call: ['katrien'],
    serves: ['goal'],
  },
  {
    on: day(40),
    by: 'sofie',
    ifWords: 'het de eerste zondag van de maand is',
    thenWords: 'eet iedereen soep bij Katrien en zegt elk een cijfer',
    who: ['katrien'],
    whenWords: 'elke eerste zondag van de maand, om zes uur',
    call: ['katrien'],
    serves: ['safePlace', 'future'],
  },
];

const everybody = ['jits', 'mama', 'papa', 'katrien', 'opa', 'wout', 'sofie', 'thomas'];

export const case1PlanVersions: DemoCase['planVersions'] = [
  {
    on: day(14),
    by: 'sofie',
    title: 'Voor de eerste nacht thuis',
    present: everybody,
    consents: [
      { person: 'jits', manner: 'saidYes', on: day(14) },
      { person: 'mama', manner: 'signed', on: day(14) },
      { person: 'katrien', manner: 'signed', on: day(14) },
      { person: 'opa', manner: 'saidYes', on: day(14) },
      { person: 'wout', manner: 'saidYes', on: day(14) },
    ],
  },
  {
    on: day(24),
    by: 'thomas',
    title: 'Met het uur van thuiskomen erin',
    present: ['jits', 'mama', 'katrien', 'thomas'],
    consents: [
      { person: 'jits', manner: 'saidYes', on: day(24), remark: '“Niet wat ik wou, wel wat kan.”' },
      { person: 'mama', manner: 'signed', on: day(24) },
      { person: 'katrien', manner: 'signed', on: day(26) },
    ],
  },
  {
    on: day(40),
    by: 'sofie',
    title: 'Verder zonder ons',
    present: everybody,
    consents: [
      { person: 'jits', manner: 'signed', on: day(40) },
      { person: 'mama', manner: 'signed', on: day(40) },
      { person: 'papa', manner: 'signed', on: day(40) },
      { person: 'katrien', manner: 'signed', on: day(40) },
      { person: 'opa', manner: 'signed', on: day(40) },
      { person: 'wout', manner: 'signed', on: day(41) },
    ],
  },
];
