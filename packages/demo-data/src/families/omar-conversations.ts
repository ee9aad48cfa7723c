import type { DemoConversation } from '../demo-case.ts';

export const omarConversations: readonly DemoConversation[] = [
  {
    on: -29,
    by: 'sofie',
    kind: 'homeVisit',
    title: 'Eerste bezoek: ze zijn het er niet mee eens',
    startTime: '18:00',
    minutes: 95,
    present: ['mama', 'papa', 'sofie'],
    preparation:
      'Zeggen wat de school zag, zonder bijvoeglijke naamwoorden.\nVragen wat een goede opvoeding voor hen is.',
    prose: [
      'Papa heeft een map klaarliggen: rapporten, judodiploma, foto’s van het strand. {{bike|“Hij is met de fiets gevallen. Twee keer. Hij rijdt als een gek.”}}',
      'Ik zeg wat de school zag: rechte strepen, op twee benen, op dezelfde hoogte. {{straight|Een val met de fiets geeft geen rechte strepen op dezelfde hoogte.}} Daar zijn we het niet over eens, en dat schrijven we zo op.',
      'Over iets anders zijn we het wel eens. {{education|“Mijn kinderen moeten beter leren dan ik. Daar werk ik voor.”}}',
    ],
    statements: {
      bike: { column: 'worries', voice: 'papa' },
      straight: {
        column: 'worries',
        element: 'harm',
        voice: 'sofie',
        incident: {
          occasion: 'worst',
          happenedWhen: 'de week voor de melding',
          howOften: 'twee keer gezien',
          impactOnChild: 'Omar wilde die dag niet gaan zitten in de klas.',
        },
      },
      education: { column: 'goingWell', element: 'strength', voice: 'papa' },
    },
  },
  {
    on: -27,
    by: 'sofie',
    kind: 'talkWithChild',
    title: 'Omar, met een doos dino’s',
    startTime: '10:15',
    minutes: 45,
    present: ['omar', 'sofie'],
    prose: [
      'De dino’s wonen in een huis. De grote brult als de kleine zijn huiswerk niet kent. {{roar|“Dan moet de kleine in de hoek staan, heel lang, tot zijn poten pijn doen.”}}',
      'Ik vraag naar zijn eigen benen. {{bothStories|“Van de fiets. Of van de riem. Dat weet ik niet meer.”}} Dan wil hij een andere dino.',
      'Wie in dat huis is lief? {{salmaLaughs|“Salma lacht altijd als ik binnenkom. En ammo geeft mij thee met te veel suiker.”}}',
    ],
    statements: {
      roar: { column: 'worries', element: 'harm', voice: 'omar' },
      bothStories: { column: 'worries', element: 'harm', voice: 'omar' },
      salmaLaughs: { column: 'goingWell', element: 'strength', voice: 'omar' },
    },
  },
  {
    on: -20,
    by: 'thomas',
    kind: 'homeVisit',
    title: 'Thomas komt erbij',
    startTime: '17:15',
    minutes: 80,
    present: ['mama', 'papa', 'omar', 'salma', 'thomas'],
    prose: [
      'Papa laat me binnen en gaat dan koken. Mama praat. {{between|“Ik sta tussen hen in. Als ik zeg: rustig, wordt hij pas echt boos.”}} Ze wil niet dat ik dat hardop herhaal; ze zegt het een uur later zelf, aan tafel.',
      '{{homework|Papa controleert elke avond het huiswerk, ook na tien uur werken.}}',
    ],
    statements: {
      between: { column: 'worries', element: 'danger', voice: 'mama' },
      homework: { column: 'goingWell', element: 'strength', voice: 'mama' },
    },
  },
  {
    on: -13,
    by: 'sofie',
    kind: 'officeTalk',
    title: 'De gevaarsboodschap: gedeeld, niet gedragen',
    startTime: '19:00',
    minutes: 75,
    present: ['mama', 'papa', 'ammo', 'sofie', 'thomas'],
    prose: [
      'Papa leest de zin en legt het blad omgekeerd neer. {{notUs|“Dit gaat niet over ons gezin. Ik teken dit niet.”}} Hij hoeft niet te tekenen; we willen dat hij weet wat wij denken.',
      'Ammo Khalid, de oudste broer, draait het blad weer om. {{ourFather|“Onze vader had ook een riem. Jij hebt gezworen dat je het anders zou doen.”}} Lang stil.',
      'Papa zegt dat hij wel over het doel wil praten. Over hoe je een kind leert luisteren zonder hand. Dat is voor nu genoeg.',
    ],
    statements: {
      notUs: { column: 'worries', voice: 'papa' },
      ourFather: { column: 'goingWell', element: 'strength', voice: 'ammo' },
    },
  },
  {
    on: -6,
    by: 'thomas',
    kind: 'homeVisit',
    title: 'Huiswerk, met een klok',
    startTime: '18:30',
    minutes: 70,
    present: ['papa', 'omar', 'thomas'],
    prose: [
      'Twintig minuten werken, tien minuten judo op de mat. Papa vindt het kinderachtig en doet het toch. {{clock|“Hij was sneller klaar. Dat moet ik toegeven.”}}',
      'Bij de deur zegt papa zacht dat hij moe is. {{tiredPapa|“Als ik van de nacht kom, hoor ik alles dubbel zo luid.”}}',
    ],
    statements: {
      clock: { column: 'goingWell', element: 'strength', voice: 'papa' },
      tiredPapa: { column: 'worries', element: 'complicatingFactor', voice: 'papa' },
    },
  },
  {
    on: -1,
    by: 'thomas',
    kind: 'telephone',
    title: 'Judotrainer Peter',
    startTime: '11:00',
    minutes: 15,
    present: ['coach', 'thomas'],
    prose: [
      '{{mat|Omar lag vrijdag te lachen op de mat, voor het eerst in weken.}} Peter wil mee aan tafel als de ouders dat vragen.',
    ],
    statements: { mat: { column: 'goingWell', element: 'strength', voice: 'coach' } },
  },
  {
    on: 3,
    by: 'sofie',
    kind: 'networkMeeting',
    title: 'Netwerkberaad bij ammo Khalid',
    startTime: '19:30',
    minutes: 120,
    present: ['mama', 'papa', 'ammo', 'coach', 'sofie', 'thomas'],
    preparation:
      'Twee cijfers naast elkaar: dat van papa en dat van ons. Niemand moet gelijk krijgen.\nWat doet papa nu al, op een avond dat het goed loopt?\nWie is er op de avonden na een nacht werken?',
  },
];
