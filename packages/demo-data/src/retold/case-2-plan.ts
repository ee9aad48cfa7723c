import type { DemoAgreement, DemoCase, DemoFramePiece } from '../demo-case.ts';
import { dayOfCase2 as day } from './case-2-days.ts';

export const case2Frame: readonly DemoFramePiece[] = [
  {
    key: 'danger',
    kind: 'dangerStatement',
    on: day(3),
    by: 'bram',
    words:
      'Als mama ’s nachts weg moet en Noor en Elio alleen laat, kan Elio ziek worden of stikken zonder dat iemand helpt, en draagt Noor een angst die niet van een kind mag zijn.',
    minors: ['noor', 'elio'],
    restsOn: ['alone', 'bottle'],
    life: [
      {
        kind: 'shared',
        on: day(8),
        with: ['mama', 'inge'],
        response: '“Als ik het zelf lees, is het minder erg.” (mama)',
      },
      { kind: 'shared', on: day(14), with: ['carine', 'fatma', 'rik'] },
      { kind: 'settled', on: day(14) },
    ],
  },
  {
    key: 'goal',
    kind: 'safetyGoal',
    on: day(9),
    by: 'bram',
    words:
      'Elke dag en elke nacht is er een volwassene bij Noor en Elio die wakker kan worden en weet wat te doen. Noor weet vooraf wie dat is, met naam.',
    minors: ['noor', 'elio'],
    answers: ['danger'],
    life: [
      {
        kind: 'shared',
        on: day(10),
        by: 'amina',
        with: ['noor', 'mama'],
        response: '“Met naam. Goed.” (Noor)',
      },
      { kind: 'shared', on: day(14), with: ['inge', 'carine', 'fatma', 'rik'] },
      { kind: 'settled', on: day(14) },
    ],
  },
  {
    key: 'always',
    kind: 'bottomLine',
    on: day(1),
    by: 'bram',
    words: 'Op elk moment van de dag is er bij beide kinderen een volwassene die voor hen kan zorgen.',
    minors: ['noor', 'elio'],
    setBy: 'jeugdrechter',
    life: [
      { kind: 'shared', on: day(1), with: ['mama', 'carine'] },
      { kind: 'settled', on: day(1) },
    ],
  },
  {
    key: 'threeAdults',
    kind: 'bottomLine',
    on: day(1),
    by: 'bram',
    words:
      'Er is een veiligheidsplan met minstens drie volwassenen uit mama’s netwerk. Het zegt wie wat doet, zodat altijd iemand op wie de kinderen kunnen rekenen hen opvangt als mama weg is.',
    minors: ['noor', 'elio'],
    setBy: 'jeugdrechter',
    life: [
      { kind: 'shared', on: day(1), with: ['mama', 'carine'] },
      { kind: 'settled', on: day(1) },
    ],
  },
  {
    key: 'story',
    kind: 'bottomLine',
    on: day(1),
    by: 'bram',
    words:
      'Er is een verhaal in woorden en beelden waarmee Noor nu, en Elio later, uitleg krijgt over wat er gebeurd is en wat er gebeurt zodat ze weer veilig zijn.',
    minors: ['noor', 'elio'],
    setBy: 'jeugdrechter',
    life: [
      { kind: 'shared', on: day(1), with: ['mama', 'carine'] },
      { kind: 'settled', on: day(1) },
    ],
  },
];

export const case2Agreements: readonly DemoAgreement[] = [
  {
    on: day(14),
    by: 'amina',
    ifWords: 'mama ’s avonds of ’s nachts weg moet',
    thenWords: 'slaapt de volwassene van die nacht bij Noor en Elio thuis',
    who: ['inge', 'fatma', 'rik'],
    whenWords: 'volgens de week op de koelkast',
    call: ['inge', 'rik'],
    serves: ['always', 'threeAdults', 'goal'],
    life: [
      {
        kind: 'revised',
        on: day(20),
        content: {
          thenWords:
            'slaapt de eerste naam van die nacht bij Noor en Elio thuis; kan die niet, dan de tweede',
        },
      },
    ],
  },
  {
    on: day(14),
    by: 'amina',
    ifWords: 'Carine Elio lang hoort huilen',
    thenWords: 'klopt zij aan en gaat ze kijken wie er is',
    who: ['carine'],
    call: ['inge'],
    serves: ['always'],
  },
  {
    on: day(14),
    by: 'amina',
    ifWords: 'Noor niet weet wie er die nacht is',
    thenWords: 'mag ze Inge bellen, en Inge zegt een naam',
    who: ['noor', 'inge'],
    call: ['inge'],
    serves: ['goal'],
  },
  {
    on: day(14),
    by: 'amina',
    ifWords: 'het de eerste nachten thuis zijn',
    thenWords: 'blijft Inge slapen, ook als mama er is',
    who: ['inge'],
    call: ['rik'],
    serves: ['always'],
    life: [
      {
        kind: 'ended',
        on: day(20),
        by: 'amina',
        reason: 'Mama en de kinderen slapen rustig; Inge komt nu volgens de week.',
      },
    ],
  },
  {
    on: day(28),
    by: 'amina',
    ifWords: 'Noor of later Elio vraagt wat er gebeurd is',
    thenWords: 'leest mama het verhaal voor, en als zij niet kan Inge',
    who: ['mama', 'inge'],
    call: ['inge'],
    serves: ['story'],
  },
  {
    on: day(37),
    by: 'amina',
    ifWords: 'niemand van de lijst opneemt',
    thenWords: 'blijft mama thuis',
    who: ['mama'],
    call: ['inge', 'fatma', 'rik'],
    serves: ['always'],
  },
];

export const case2PlanVersions: DemoCase['planVersions'] = [
  {
    on: day(14),
    by: 'bram',
    title: 'Voor de eerste nacht thuis',
    present: ['mama', 'inge', 'carine', 'fatma', 'rik', 'bram', 'amina'],
    consents: [
      { person: 'mama', manner: 'signed', on: day(14) },
      { person: 'inge', manner: 'signed', on: day(14) },
      { person: 'fatma', manner: 'saidYes', on: day(14) },
      { person: 'rik', manner: 'saidYes', on: day(14) },
      { person: 'carine', manner: 'saidYes', on: day(14) },
    ],
  },
  {
    on: day(20),
    by: 'amina',
    title: 'Met twee namen per nacht',
    present: ['mama', 'fatma', 'amina'],
    consents: [
      { person: 'mama', manner: 'signed', on: day(20) },
      { person: 'fatma', manner: 'signed', on: day(20) },
      { person: 'rik', manner: 'notYet', on: day(21), remark: 'Eerst met mijn vrouw bespreken.' },
      { person: 'rik', manner: 'saidYes', on: day(23) },
    ],
  },
  {
    on: day(40),
    by: 'bram',
    title: 'Verder zonder ons',
    present: ['mama', 'noor', 'inge', 'carine', 'fatma', 'rik', 'bram', 'amina'],
    consents: [
      { person: 'mama', manner: 'signed', on: day(40) },
      { person: 'noor', manner: 'saidYes', on: day(40), remark: '“Want Inge kijkt.”' },
      { person: 'inge', manner: 'signed', on: day(40) },
      { person: 'carine', manner: 'signed', on: day(40) },
      { person: 'fatma', manner: 'signed', on: day(40) },
      { person: 'rik', manner: 'signed', on: day(40) },
    ],
  },
];
