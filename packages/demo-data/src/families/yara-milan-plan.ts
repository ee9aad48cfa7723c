import type { DemoAgreement, DemoCase, DemoFramePiece } from '../demo-case.ts';

export const yaraMilanFrame: readonly DemoFramePiece[] = [
  {
    key: 'danger',
    kind: 'dangerStatement',
    on: -40,
    by: 'sofie',
    words:
      'Als mama en Karim gedronken hebben en ruzie maken, kan Yara of Milan gewond raken en durven ze thuis niet te slapen.',
    minors: ['yara', 'milan'],
    restsOn: ['door', 'bathroom', 'firstTime'],
    life: [
      {
        kind: 'revised',
        on: -35,
        words:
          'Als mama en Karim gedronken hebben en ruzie maken, kan Yara of Milan ertussen komen en zwaar gewond raken, en durven ze thuis niet meer te slapen.',
      },
      {
        kind: 'shared',
        on: -33,
        with: ['mama', 'karim'],
        response: '“Er staat niets onwaars. Het is wel hard.”',
      },
      {
        kind: 'shared',
        on: -26,
        with: ['els', 'dries'],
        response: 'Dries wist van het roepen, niet van de badkamer.',
      },
      { kind: 'settled', on: -25 },
    ],
  },
  {
    key: 'milanDanger',
    kind: 'dangerStatement',
    on: -11,
    by: 'thomas',
    words:
      'Als Karim overdag slaapt en mama werkt, is er niemand die op Milan let en kan hij zich pijn doen aan het fornuis of de straat op lopen.',
    minors: ['milan'],
    restsOn: ['work'],
  },
  {
    key: 'goal',
    kind: 'safetyGoal',
    on: -30,
    by: 'sofie',
    words:
      'Yara en Milan slapen elk weekend zonder schrik: iemand die nuchter is neemt het over als er ruzie komt.',
    answers: ['danger'],
    life: [
      { kind: 'shared', on: -26, with: ['mama', 'karim', 'els', 'dries'] },
      {
        kind: 'revised',
        on: -21,
        words:
          'Yara en Milan slapen elk weekend zonder schrik, ook als er ruzie komt: iemand die nuchter is neemt het over voor het roepen begint.',
      },
      {
        kind: 'shared',
        on: -20,
        with: ['yara', 'mama', 'els'],
        response: '“Voor het roepen. Niet erna.” (Yara)',
      },
      { kind: 'settled', on: -12 },
    ],
  },
  {
    key: 'noViolence',
    kind: 'bottomLine',
    on: -39,
    by: 'sofie',
    words: 'Geen geweld in het bijzijn van de kinderen.',
    setBy: 'jeugdrechter',
    answers: ['danger'],
    life: [
      { kind: 'shared', on: -39, with: ['mama', 'karim'] },
      { kind: 'settled', on: -39 },
    ],
  },
  {
    key: 'threeAdults',
    kind: 'bottomLine',
    on: -39,
    by: 'sofie',
    words: 'Minstens drie volwassenen weten wat er speelt.',
    setBy: 'jeugdrechter',
    life: [
      { kind: 'shared', on: -39, with: ['mama', 'karim'], response: '“Oma weet het. Wie nog?” (mama)' },
      { kind: 'settled', on: -39 },
    ],
  },
  {
    key: 'soberAdult',
    kind: 'bottomLine',
    on: -39,
    by: 'sofie',
    words: 'In het weekend is er altijd een nuchtere volwassene bij Yara en Milan.',
    setBy: 'jeugdrechter',
    answers: ['danger'],
    life: [
      { kind: 'shared', on: -39, with: ['mama', 'karim'] },
      { kind: 'settled', on: -39 },
    ],
  },
];

export const yaraMilanAgreements: readonly DemoAgreement[] = [
  {
    on: -33,
    by: 'thomas',
    ifWords: 'het weekend is',
    thenWords: 'slaapt oma Els bij Yara en Milan thuis',
    who: ['els'],
    whenWords: 'elke zaterdag',
    call: [],
    serves: ['soberAdult'],
    life: [
      {
        kind: 'revised',
        on: -26,
        content: { whenWords: 'van vrijdag 18 uur tot zondag 17 uur', call: ['dries'] },
      },
    ],
  },
  {
    on: -33,
    by: 'thomas',
    ifWords: 'mama en Karim merken dat het gaat botsen',
    thenWords: 'gaan Yara en Milan bij oma slapen',
    who: ['mama'],
    call: ['els'],
    serves: ['noViolence'],
    life: [
      {
        kind: 'ended',
        on: -13,
        reason: 'De kinderen moeten niet weg van huis; oma komt naar hen. Zo wil Yara het ook.',
      },
    ],
  },
  {
    on: -26,
    by: 'thomas',
    ifWords: 'oma zondag naar huis gaat',
    thenWords: 'komt Dries mee eten en blijft hij tot Yara en Milan in bed liggen',
    who: ['dries'],
    whenWords: 'elke zondag vanaf 17 uur',
    call: ['els'],
    serves: ['soberAdult'],
  },
  {
    on: -12,
    by: 'thomas',
    ifWords: 'mama of Karim in het weekend wil drinken',
    thenWords: 'zegt mama dat vooraf aan oma Els en drinkt de ander niets',
    who: ['mama'],
    call: ['els'],
    serves: ['noViolence', 'soberAdult'],
  },
  {
    on: -26,
    by: 'thomas',
    ifWords: 'het roepen begint',
    thenWords: 'gaat Karim meteen naar Dries en blijft hij daar een uur',
    who: ['karim'],
    call: ['dries'],
    serves: ['noViolence'],
    life: [{ kind: 'revised', on: -12, content: { call: ['dries', 'els'] } }],
  },
  {
    on: -26,
    by: 'thomas',
    ifWords: 'Yara belt',
    thenWords: 'is oma Els er binnen tien minuten en stelt ze eerst geen vragen',
    who: ['els'],
    call: ['dries'],
    serves: ['noViolence', 'goal'],
  },
  {
    on: -12,
    by: 'sofie',
    ifWords: 'Yara op maandag moe of stil is in de klas',
    thenWords: 'vraagt juf Joke hoe het weekend was en belt ze mama nog voor de middag',
    who: ['joke'],
    whenWords: 'elke maandag',
    call: ['mama'],
    serves: ['goal'],
  },
  {
    on: -2,
    by: 'thomas',
    ifWords: 'het vrijdagavond is',
    thenWords: 'brengt Karim wat er nog aan drank in huis is naar de garage van Dries',
    who: ['karim', 'dries'],
    whenWords: 'elke vrijdag voor 19 uur',
    call: ['els'],
    serves: ['soberAdult'],
  },
];

export const yaraMilanPlanVersions: DemoCase['planVersions'] = [
  {
    on: -33,
    by: 'sofie',
    title: 'Voor het eerste weekend',
    present: ['mama', 'karim', 'sofie', 'thomas'],
    consents: [
      { person: 'mama', manner: 'saidYes', on: -33 },
      { person: 'karim', manner: 'saidYes', on: -33 },
      { person: 'els', manner: 'saidYes', on: -32 },
    ],
  },
  {
    on: -26,
    by: 'sofie',
    title: 'Netwerkberaad bij oma',
    present: ['mama', 'karim', 'els', 'dries', 'sofie', 'thomas'],
    consents: [
      { person: 'mama', manner: 'signed', on: -26 },
      { person: 'karim', manner: 'signed', on: -26 },
      { person: 'els', manner: 'signed', on: -26 },
      { person: 'dries', manner: 'signed', on: -25 },
    ],
  },
  {
    on: -12,
    by: 'sofie',
    title: 'Tweede netwerkberaad',
    present: ['mama', 'karim', 'els', 'dries', 'joke', 'sofie', 'thomas'],
    consents: [
      { person: 'dries', manner: 'saidYes', on: -12 },
      { person: 'joke', manner: 'saidYes', on: -12 },
      { person: 'mama', manner: 'signed', on: -10 },
      { person: 'els', manner: 'signed', on: -9 },
      { person: 'karim', manner: 'notYet', on: -9, remark: 'Ik teken als Bram er woensdag bij is.' },
    ],
  },
];
