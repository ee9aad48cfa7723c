import type { DemoCase } from '../demo-case.ts';

/** Taken over from the paper of long ago: closed since years, and its youngest became 35 last month. */
export const longClosed: DemoCase = {
  key: 'long-closed',
  openedBy: 'sofie',
  openedOn: -7_300,
  details: {
    workingTitle: 'De broers van de Meersen',
    reason: 'De broers bleven alleen thuis als hun moeder in het ziekenhuis lag.',
    service: 'OCJ',
    team: 'north',
  },
  persons: {
    kobe: { kind: 'minor', name: 'Kobe', born: -13_900 },
    jef: { kind: 'minor', name: 'Jef', born: -12_815 },
    mama: { kind: 'parent', name: 'Rita', calledAs: 'mama' },
  },
  workers: [{ worker: 'sofie', part: 'consultant' }],
  statements: [
    {
      on: -7_290,
      by: 'sofie',
      column: 'goingWell',
      element: 'existingSafety',
      voice: 'mama',
      words: 'De buurvrouw kookte elke avond mee, en bleef tot ze sliepen.',
    },
  ],
  closing: {
    on: -6_900,
    by: 'sofie',
    reason: 'Mama is genezen, en de buurvrouw bleef komen.',
    informed: [{ person: 'mama', on: -6_905, copy: 'notWanted' }],
  },
};

/** Closed a few weeks ago, with the family told; one child has no birth date, so that nobody can count for it. */
export const justClosed: DemoCase = {
  key: 'just-closed',
  openedBy: 'sofie',
  openedOn: -420,
  details: {
    reason: 'Papa en Fien (15) kregen zo’n ruzie dat ze bij haar tante ging slapen en niet meer terug wou.',
    service: 'OCJ',
    mandate: 'mandatedService',
    plan: 'planA',
    team: 'north',
  },
  persons: {
    fien: { kind: 'minor', name: 'Fien', born: -5_700 },
    stef: { kind: 'minor', name: 'Stef', relation: 'halfbroer, woont bij zijn moeder' },
    papa: { kind: 'parent', name: 'Johan', calledAs: 'papa' },
    tante: { kind: 'networkMember', name: 'Griet', calledAs: 'tante Griet', callInCrisis: true },
  },
  workers: [{ worker: 'sofie', part: 'consultant' }],
  statements: [
    {
      key: 'slammed',
      on: -400,
      by: 'sofie',
      column: 'worries',
      element: 'harm',
      voice: 'fien',
      words: '“Hij gooide mijn telefoon tegen de muur en ik dacht: nu ben ik.”',
    },
    {
      on: -90,
      by: 'sofie',
      column: 'goingWell',
      element: 'existingSafety',
      voice: 'tante',
      words: 'Als het te warm wordt, belt papa mij. Dat deed hij drie keer, en drie keer kwam het goed.',
    },
  ],
  ratings: [
    { on: -400, by: 'sofie', voice: 'fien', value: 3 },
    {
      on: -30,
      by: 'sofie',
      voice: 'fien',
      value: 8,
      whatIsInIt: '“We roepen nog. Maar hij gaat dan buiten.”',
    },
  ],
  corrections: [
    {
      on: -28,
      by: 'sofie',
      person: 'fien',
      kind: 'addition',
      about: 'slammed',
      words: 'Hij heeft sorry gezegd en een nieuwe gekocht. Dat moet er ook bij staan.',
    },
  ],
  closing: {
    on: -21,
    by: 'sofie',
    reason: 'Fien woont weer thuis; tante Griet blijft de rem.',
    informed: [
      { person: 'fien', on: -28, copy: 'wanted' },
      { person: 'papa', on: -28, copy: 'noAnswerYet' },
    ],
  },
};
