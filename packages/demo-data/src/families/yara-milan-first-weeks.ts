import type { DemoConversation } from '../demo-case.ts';

/** The first two weeks: getting to know each other, until the danger statement was on the table. */
export const yaraMilanFirstWeeks: readonly DemoConversation[] = [
  {
    on: -45,
    by: 'sofie',
    kind: 'telephone',
    title: 'Eerste telefoon met mama',
    startTime: '10:20',
    minutes: 25,
    present: ['mama', 'sofie'],
    prose: [
      'Ik bel om te zeggen wie ik ben en waarom ik bel. Mama is eerst stil. Dan zegt ze dat ze het had zien aankomen, na die keer met de politie.',
      '{{firstTime|“De eerste keer dat Yara het hoorde, was op haar zevende verjaardag. Ze kwam naar beneden met haar kroon nog op.”}}',
      'We spreken af dat ik langskom als Karim er ook is. Mama vraagt of ze haar moeder mag zeggen dat ik gebeld heb. Graag zelfs.',
    ],
    statements: {
      firstTime: {
        column: 'worries',
        element: 'harm',
        voice: 'mama',
        incident: {
          occasion: 'first',
          happenedWhen: 'de avond van Yara’s zevende verjaardag',
          impactOnChild: 'Yara wilde het jaar erna geen feestje meer.',
        },
      },
    },
  },
  {
    on: -44,
    by: 'sofie',
    kind: 'homeVisit',
    title: 'Kennismaking thuis',
    startTime: '17:00',
    minutes: 80,
    present: ['mama', 'karim', 'milan', 'sofie'],
    preparation:
      'Zeggen waarom ik kom, in gewone woorden.\nVragen wat zij al geprobeerd hebben.\nWie staat er rond dit gezin?',
    prose: [
      'Een propere keuken, tekeningen op de koelkast. Karim biedt een stoel aan maar blijft zelf rechtstaan. Ik vertel wat er in het verslag van de politie staat en vraag hoe zij het zien.',
      '{{work|Karim zit sinds juni zonder werk; hij slaapt overdag.}} Dat zegt mama, en Karim knikt. Geld is het onderwerp waar het meestal mee begint.',
      'Milan brengt me een blokkentoren. Karim gaat op de grond zitten en bouwt verder. {{building|“Met Milan bouwen is het enige waar ik rustig van word.”}}',
      'Mama haalt Yara elke dag zelf van school, ook als het moeilijk was. {{teacher|Ze vertelt de leerkracht eerlijk hoe het weekend was}}, zei juf Joke al aan de telefoon.',
    ],
    statements: {
      work: { column: 'worries', element: 'complicatingFactor', voice: 'mama' },
      building: { column: 'goingWell', element: 'strength', voice: 'karim' },
      teacher: { column: 'goingWell', element: 'strength', voice: 'joke' },
    },
  },
  {
    on: -41,
    by: 'sofie',
    kind: 'talkWithChild',
    title: 'Drie huizen met Yara, op school',
    startTime: '13:30',
    minutes: 50,
    present: ['yara', 'sofie'],
    secrecy: { about: ['yara'] },
    preparation: 'Yara kiest waar we zitten. Vragen of ik haar tekening aan mama mag tonen.',
    prose: [
      'Yara kiest de zithoek van de bibliotheek. Ze tekent drie huizen en begint met het leuke: oma, zwemmen op donderdag, pannenkoeken met Milan.',
      'In het huis van de zorgen tekent ze een badkamerdeur. {{door|“Toen vloog de deur open en ik stond daarachter.”}} In maart was dat. Haar arm was gekneusd; mama is met haar naar de dokter geweest.',
      '{{bathroom|“Als het begint, neem ik Milan mee naar de badkamer en doe ik de deur op slot.”}} Dat doet ze al lang, zegt ze, alsof het gewoon is.',
      'In het droomhuis slaapt iedereen in zijn eigen bed. {{dream|“Dat ik mijn knuffel niet meer onder de wasmand moet leggen.”}} Daar ligt hij klaar, voor als ze snel weg moeten.',
      'Ik mag de tekening aan mama tonen. Aan Karim ook, maar alleen als oma erbij is.',
    ],
    statements: {
      door: {
        column: 'worries',
        element: 'harm',
        voice: 'yara',
        incident: {
          occasion: 'worst',
          happenedWhen: 'in maart, een zaterdagnacht',
          howOften: 'één keer',
          impactOnChild: 'Arm gekneusd. Ze slaapt sindsdien met het licht aan.',
        },
      },
      bathroom: { column: 'worries', element: 'harm', voice: 'yara' },
      dream: { column: 'mustHappen', element: 'wish', voice: 'yara' },
    },
  },
  {
    on: -40,
    by: 'sofie',
    kind: 'processTeam',
    title: 'Samen kijken in team',
    startTime: '09:00',
    minutes: 60,
    present: ['sofie', 'thomas', 'greet'],
    prose: [
      'Drie kolommen op het bord. We weten al veel over maart en weinig over gewone weekends. {{milanUnknown|Wat Milan merkt, weet nog niemand van ons.}}',
      'Greet vraagt wat er anders is in de weekends waarin het rustig blijft. Goede vraag voor oma en voor Dries. {{askDries|Dries bellen: wat ziet en hoort hij, en wat zou hij willen doen?}}',
    ],
    statements: {
      milanUnknown: { column: 'worries', voice: 'sofie' },
      askDries: { column: 'mustHappen', element: 'nextStep', voice: 'sofie', dueOn: -30 },
    },
  },
  {
    on: -39,
    by: 'thomas',
    kind: 'homeVisit',
    title: 'Thomas stelt zich voor',
    startTime: '16:30',
    minutes: 75,
    present: ['mama', 'karim', 'yara', 'milan', 'thomas', 'sofie'],
    prose: [
      'Ik vertel dat ik zes weken kom, en dat ik er in het begin vaak zal zijn. Sofie herhaalt de drie bodemeisen van de rechter. Mama schrijft ze over op een blad en hangt dat in de kast, aan de binnenkant.',
      'Karim vraagt wat er gebeurt als het niet lukt. Sofie zegt het eerlijk: dan gaan we terug naar de rechter en kijken we wie van de familie de kinderen kan opvangen. {{chance|“Ik wil niet dat ze ergens anders slapen. Dan moet ik iets doen.”}}',
    ],
    statements: { chance: { column: 'goingWell', element: 'strength', voice: 'karim' } },
  },
  {
    on: -34,
    by: 'thomas',
    kind: 'officeTalk',
    title: 'Karim alleen, over de drank',
    startTime: '11:00',
    minutes: 60,
    present: ['karim', 'thomas'],
    prose: [
      'Karim komt te voet, hij is op tijd. Hij wil het over thuis hebben zonder dat mama meeluistert, maar ik mag haar alles zeggen.',
      '{{beers|“Vrijdag begint het met twee pinten en zondag weet ik niet meer hoeveel het er waren.”}} Door de week drinkt hij niet.',
      '{{job|“Als ik werk had, zou ik ’s avonds gewoon moe zijn.”}} Hij heeft maandag een afspraak voor een opleiding tot heftruckchauffeur.',
    ],
    statements: {
      beers: { column: 'worries', element: 'complicatingFactor', voice: 'karim' },
      job: { column: 'mustHappen', element: 'wish', voice: 'karim' },
    },
  },
  {
    on: -33,
    by: 'sofie',
    kind: 'homeVisit',
    title: 'De gevaarsboodschap overlopen',
    startTime: '19:30',
    minutes: 90,
    present: ['mama', 'karim', 'sofie', 'thomas'],
    prose: [
      'De kinderen slapen. We lezen de zin hardop, twee keer. Mama huilt kort. {{fear|“Dat van maart staat er niet in, maar ik zie het er wel in.”}}',
      'Karim vindt “gedronken” hard klinken. Na een tijdje zegt hij dat er niets onwaars staat. We laten het staan.',
      'Voor dit weekend schrijven we de eerste afspraken op een blad. {{omaAsks|Mama belt morgen zelf naar oma om te vragen of ze komt slapen.}}',
    ],
    statements: {
      fear: { column: 'worries', element: 'danger', voice: 'mama' },
      omaAsks: { column: 'mustHappen', element: 'nextStep', voice: 'mama', dueOn: -32 },
    },
  },
];
