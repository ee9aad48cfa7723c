import type { DemoCase } from '../demo-case.ts';

/** A young family of a consultant who is away: what a colleague who stands in must find. */
export const lotteFinn: DemoCase = {
  key: 'lotte-finn',
  openedBy: 'joke',
  openedOn: -48,
  details: {
    reason:
      'We zijn betrokken omdat papa in september dronken met Lotte (6) en Finn (3) in de auto zat en tegen een paaltje reed. Mama werkt in de late shift en is er ’s avonds vaak niet.',
    service: 'OCJ',
    mandate: 'mandatedService',
    plan: 'planA',
    team: 'north',
    guidanceStart: -41,
    guidanceEnd: 142,
  },
  persons: {
    lotte: { kind: 'minor', name: 'Lotte', bornOn: '2020-05-17', relation: 'eerste leerjaar' },
    finn: { kind: 'minor', name: 'Finn', bornOn: '2023-02-08', relation: 'broertje, instapklas' },
    mama: {
      kind: 'parent',
      name: 'Sara',
      calledAs: 'mama',
      relation: 'moeder',
      telephone: '0400 00 12 11',
    },
    papa: {
      kind: 'parent',
      name: 'Wouter',
      calledAs: 'papa',
      relation: 'vader',
      telephone: '0400 00 12 12',
    },
    oma: {
      kind: 'networkMember',
      name: 'Rita',
      calledAs: 'oma Rita',
      relation: 'moeder van papa, woont om de hoek',
      telephone: '0400 00 12 13',
      callInCrisis: true,
    },
    buur: {
      kind: 'networkMember',
      name: 'Hilde',
      relation: 'buurvrouw',
      telephone: '0400 00 12 14',
    },
    school: {
      kind: 'professional',
      name: 'Meester Jonas',
      relation: 'leerkracht van Lotte',
      telephone: '0400 00 12 15',
    },
  },
  workers: [{ worker: 'joke', part: 'consultant' }],
  conversations: [
    {
      on: -9,
      by: 'joke',
      kind: 'homeVisit',
      startTime: '17:30',
      minutes: 75,
      present: ['mama', 'papa', 'oma', 'joke'],
      prose: [
        'Mama vertelt wat er vorige zaterdag gebeurde. {{keys|“Hij had zijn jas al aan en de sleutels in zijn hand, en Finn stond in zijn pyjama in de gang.”}} Oma kwam binnen en nam de kinderen mee.',
        'Papa zegt eerst niets. Dan: {{call|“Ik heb ma zelf gebeld. Dat telt toch ook?”}}',
      ],
      statements: {
        keys: {
          column: 'worries',
          element: 'harm',
          voice: 'mama',
          incident: {
            occasion: 'last',
            happenedWhen: 'zaterdag rond negen uur ’s avonds',
            impactOnChild: 'Finn huilde tot hij bij oma in bed lag.',
          },
        },
        call: { column: 'goingWell', element: 'existingSafety', voice: 'papa' },
      },
    },
  ],
  agreements: [
    {
      on: -9,
      by: 'joke',
      ifWords: 'papa gedronken heeft en mama werkt',
      thenWords: 'belt papa oma Rita, en slapen Lotte en Finn bij haar',
      who: ['papa', 'oma'],
      whenWords: 'elke avond dat mama de late heeft',
      call: ['oma'],
    },
    {
      on: -9,
      by: 'joke',
      thenWords: 'de autosleutels liggen bij Hilde, en papa haalt ze er als hij nuchter is',
      who: ['papa', 'buur'],
      call: ['buur'],
    },
  ],
};
