import type { DemoConversation } from '../demo-case.ts';

export const dhondtConversations: readonly DemoConversation[] = [
  {
    on: -56,
    by: 'bram',
    kind: 'homeVisit',
    title: 'Kennismaken met elf mensen',
    startTime: '17:00',
    minutes: 110,
    present: ['britt', 'kiara', 'seppe', 'luna', 'finn', 'lotte', 'lars', 'jade', 'mama', 'bram'],
    prose: [
      'De voordeur staat open. Binnen tel ik tot acht en dan klopt het niet meer: Jarno is op zolder. Mama schudt mijn hand met Jade op haar heup.',
      '{{stove|De tweeling had vorige maand het fornuis aan om pudding te maken; Seppe deed het gas dicht.}} Mama was de was aan het ophangen, twee verdiepingen hoger.',
      'Britt schept eten op voor negen zonder één keer te vragen wie wat lust. {{brittKnows|“Als ik het niet doe, doet niemand het.”}}',
      'Er wordt ook veel gelachen. {{table|Iedereen eet samen, elke avond, met de televisie uit.}}',
    ],
    statements: {
      stove: {
        column: 'worries',
        element: 'harm',
        voice: 'mama',
        incident: {
          occasion: 'worst',
          happenedWhen: 'de maand voor de melding',
          howOften: 'één keer',
          impactOnChild: 'Lars heeft een litteken op zijn pols.',
        },
      },
      brittKnows: { column: 'worries', element: 'harm', voice: 'britt' },
      table: { column: 'goingWell', element: 'strength', voice: 'bram' },
    },
  },
  {
    on: -47,
    by: 'amina',
    kind: 'talkWithChild',
    title: 'Britt, op de trap van de school',
    startTime: '12:15',
    minutes: 40,
    present: ['britt', 'amina'],
    prose: [
      '{{tiredB|“Ik sta op om vijf uur. Dan is de badkamer vrij en kan ik Jade haar fles geven.”}} Ze zegt het zonder klagen.',
      'Wat zou je doen met een vrije namiddag? Ze denkt lang na. {{swim|“Zwemmen. Zonder iemand aan mijn been.”}}',
    ],
    statements: {
      tiredB: { column: 'worries', element: 'harm', voice: 'britt' },
      swim: { column: 'mustHappen', element: 'wish', voice: 'britt' },
    },
  },
  {
    on: -39,
    by: 'amina',
    kind: 'talkWithChild',
    title: 'Luna, Finn en de tweeling tekenen het huis',
    startTime: '14:30',
    minutes: 60,
    present: ['luna', 'finn', 'lotte', 'lars', 'amina'],
    prose: [
      'Eén groot blad op de vloer. Finn tekent het fornuis met een kruis erdoor. {{cross|“Daar mag niemand aan. Alleen Britt.”}}',
      '{{bedsL|“Ik slaap met mijn hoofd bij Lotte haar voeten. Dat is warm.”}} Lars vindt dat iets goeds.',
    ],
    statements: {
      cross: { column: 'goingWell', element: 'strength', voice: 'finn' },
      bedsL: { column: 'goingWell', element: 'strength', voice: 'lars' },
    },
  },
  {
    on: -30,
    by: 'bram',
    kind: 'homeVisit',
    title: 'Papa is thuis',
    startTime: '20:30',
    minutes: 90,
    present: ['mama', 'papa', 'bram', 'amina'],
    prose: [
      'Papa rijdt vijf dagen op zes. Hij wist niet van het fornuis. {{didNotKnow|“Ze vertelt mij alleen wat ik kan oplossen vanuit een camion. Dat is niet veel.”}}',
      'Over Britt zijn ze het niet eens. {{normal|“Bij ons thuis was ik de oudste. Ik ben daar groot van geworden.”}} Mama kijkt weg. {{notNormal|“Ze is vijftien, Kurt. Ik had dat niet gewild.”}}',
    ],
    statements: {
      didNotKnow: { column: 'worries', element: 'complicatingFactor', voice: 'papa' },
      normal: { column: 'goingWell', voice: 'papa' },
      notNormal: { column: 'worries', element: 'harm', voice: 'mama' },
    },
  },
  {
    on: -16,
    by: 'bram',
    kind: 'networkMeeting',
    title: 'Netwerkberaad in het parochiezaaltje',
    startTime: '19:00',
    minutes: 140,
    present: ['britt', 'jarno', 'mama', 'papa', 'meme', 'peter', 'martine', 'bram', 'amina'],
    others: 'twee tantes',
    prose: [
      'Achttien stoelen, zestien mensen. Meme Lieve neemt het woord en geeft het niet meer af. {{memeMorning|“Elke morgen om zeven uur sta ik daar. Ik ben toch wakker.”}}',
      'Peter Danny kijkt naar het fornuis. {{gas|Peter Danny zet een gaskraan met een slot, hoog.}} Jarno zegt dat hij kan helpen; dat is de eerste zin die ik van hem hoor.',
      '{{swimFree|Britt gaat op woensdag zwemmen; Kiara en Martine koken die dag.}}',
    ],
    statements: {
      memeMorning: { column: 'goingWell', element: 'strength', voice: 'meme' },
      gas: { column: 'mustHappen', element: 'nextStep', voice: 'peter', dueOn: -9 },
      swimFree: { column: 'mustHappen', element: 'nextStep', voice: 'martine', dueOn: -11 },
    },
  },
  {
    on: -7,
    by: 'amina',
    kind: 'planFollowUp',
    title: 'De eerste week met meme in de keuken',
    startTime: '07:00',
    minutes: 75,
    present: ['mama', 'meme', 'britt', 'jade', 'amina'],
    prose: [
      'Zeven uur, zes kommen op een rij. {{lateSleep|“Ik werd wakker om halfzeven. Dat is uitslapen.”}} Britt smeert één boterham: de hare.',
      'Het slot op het gas hangt er. {{keys|Twee sleutels: een bij mama, een bij meme.}}',
    ],
    statements: {
      lateSleep: { column: 'goingWell', element: 'existingSafety', voice: 'britt' },
      keys: { column: 'goingWell', element: 'existingSafety', voice: 'mama' },
    },
  },
  {
    on: 1,
    by: 'amina',
    kind: 'talkWithChild',
    title: 'Jarno, bij peter Danny in het atelier',
    startTime: '16:00',
    minutes: 45,
    present: ['jarno', 'peter', 'amina'],
    preparation:
      'Jarno praat als zijn handen bezig zijn.\nWat weet hij over de nachten op zolder?\nWil hij zelf een cijfer geven?',
  },
];
