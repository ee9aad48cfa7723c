import type { DemoConversation } from '../demo-case.ts';

export const arinaConversations: readonly DemoConversation[] = [
  {
    on: -118,
    by: 'bram',
    kind: 'homeVisit',
    title: 'Bij mama, met de gordijnen dicht',
    startTime: '14:00',
    minutes: 60,
    present: ['mama', 'irina', 'bram'],
    prose: [
      'Irina deed open. Mama zit op het bed. {{bed|“Ik hoor haar wel. Ik kan alleen niet opstaan.”}}',
      'Irina vertelt over de maand ervoor. {{alone|Арина stond om tien uur ’s avonds in haar pyjama bij de bakker, alleen.}} Mama sluit haar ogen.',
      '{{callsBaba|Mama belde zelf haar moeder: kom haar halen, tot ik weer kan.}}',
    ],
    statements: {
      bed: { column: 'worries', element: 'complicatingFactor', voice: 'mama' },
      alone: {
        column: 'worries',
        element: 'harm',
        voice: 'irina',
        incident: {
          occasion: 'worst',
          happenedWhen: 'de maand voor de melding',
          howOften: 'twee keer buiten gevonden',
          impactOnChild: 'Ze loopt sindsdien iedereen achterna, ook naar het toilet.',
        },
      },
      callsBaba: { column: 'goingWell', element: 'existingSafety', voice: 'irina' },
    },
  },
  {
    on: -105,
    by: 'amina',
    kind: 'talkWithChild',
    title: 'Арина tekent haar huizen',
    startTime: '15:30',
    minutes: 45,
    present: ['arina', 'amina'],
    prose: [
      'Drie huizen: dat van mama is grijs, dat van baba ruikt naar dille. In het derde wonen ze samen. {{together|“Met één keuken en twee kookpotten.”}}',
      '{{crackers|“Bij mama at ik crackers uit de doos. Ik kon de doos zelf pakken.”}}',
    ],
    statements: {
      together: { column: 'mustHappen', element: 'wish', voice: 'arina' },
      crackers: {
        column: 'worries',
        element: 'harm',
        voice: 'arina',
        incident: { occasion: 'first', happenedWhen: 'toen ze nog in de kleuterklas zat' },
      },
    },
  },
  {
    on: -92,
    by: 'bram',
    kind: 'networkMeeting',
    title: 'Eerste netwerkberaad',
    startTime: '18:30',
    minutes: 120,
    present: ['mama', 'baba', 'irina', 'bram', 'amina'],
    prose: [
      'Baba Ljoeda heeft voor tien gekookt. {{noWords|“In onze familie zei men: flink zijn. Ik heb dat ook tegen haar gezegd. Dat was fout.”}}',
      'De eerste afspraken gaan over de zondagen: mama komt eten en brengt Арина naar bed.',
    ],
    statements: { noWords: { column: 'goingWell', element: 'strength', voice: 'baba' } },
  },
  {
    on: -64,
    by: 'amina',
    kind: 'planFollowUp',
    title: 'Hoe gaan de zondagen?',
    startTime: '17:00',
    minutes: 50,
    present: ['mama', 'baba', 'arina', 'amina'],
    prose: [
      'Zeven van de acht zondagen was mama er. {{missed|De ene keer belde ze af om vijf uur; Арина had haar jas al aan.}}',
      '{{hair|Mama vlecht elke zondag haar haar voor de school.}}',
    ],
    statements: {
      missed: {
        column: 'worries',
        element: 'harm',
        voice: 'baba',
        incident: {
          occasion: 'last',
          happenedWhen: 'de zesde zondag',
          impactOnChild: 'Ze sliep met haar jas aan.',
        },
      },
      hair: { column: 'goingWell', element: 'existingSafety', voice: 'arina' },
    },
  },
  {
    on: -33,
    by: 'bram',
    kind: 'networkMeeting',
    title: 'Tweede netwerkberaad: een nacht bij mama?',
    startTime: '18:30',
    minutes: 110,
    present: ['mama', 'baba', 'irina', 'paul', 'bram', 'amina'],
    prose: [
      'Mama neemt haar medicijnen en gaat elke week praten. Ze wil het proberen, één nacht. Baba is bang. {{baba|“Als ze weer niet opstaat, weet ik het pas de volgende dag.”}}',
      'Paul van boven zoekt mee. {{paulRings|“Ik breng zaterdag om negen uur brood. Als er niemand opendoet, bel ik.”}}',
    ],
    statements: {
      baba: { column: 'worries', element: 'danger', voice: 'baba' },
      paulRings: { column: 'goingWell', element: 'strength', voice: 'paul' },
    },
  },
  {
    on: -12,
    by: 'amina',
    kind: 'planFollowUp',
    title: 'Na drie nachten bij mama',
    startTime: '16:45',
    minutes: 55,
    present: ['mama', 'arina', 'amina'],
    prose: [
      'Drie zaterdagen, drie keer wakker voor het brood. {{porridge|“Mama had al pap gemaakt. Ik moest de doos niet pakken.”}}',
      'Mama schrijft op de kalender hoe ze opstaat, met een kleur. {{calendar|Twee rode dagen, en op beide belde ze zelf Irina.}}',
    ],
    statements: {
      porridge: { column: 'goingWell', element: 'existingSafety', voice: 'arina' },
      calendar: { column: 'goingWell', element: 'existingSafety', voice: 'mama' },
    },
  },
  {
    on: -3,
    by: 'amina',
    kind: 'telephone',
    title: 'Baba Ljoeda, over haar heup',
    startTime: '10:30',
    minutes: 20,
    present: ['baba', 'amina'],
    prose: [
      '{{hip|Baba moet binnen twee maanden aan haar heup geopereerd worden.}} Ze heeft het nog niet aan mama gezegd; ze doet dat zondag.',
    ],
    statements: { hip: { column: 'worries', element: 'complicatingFactor', voice: 'baba' } },
  },
  {
    on: 5,
    by: 'bram',
    kind: 'networkMeeting',
    title: 'Derde netwerkberaad: de weken van de operatie',
    startTime: '18:30',
    minutes: 120,
    present: ['mama', 'baba', 'irina', 'paul', 'bram', 'amina'],
    preparation:
      'Wie is er bij Арина als baba in het ziekenhuis ligt?\nHoe zeker is mama van een hele week?\nWat wil Арина zelf meenemen naar waar ze slaapt?',
  },
];
