import type { DemoConversation } from '../demo-case.ts';

/** The first two weeks: getting to know each other, until the danger statement was on the table. */
const gettingToKnow: readonly DemoConversation[] = [
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

/** From the first network meeting to the version of the plan that two of three signed. */
const withTheNetwork: readonly DemoConversation[] = [
  {
    on: -30,
    by: 'sofie',
    kind: 'telephone',
    title: 'Dries, de buur',
    startTime: '18:10',
    minutes: 20,
    present: ['dries', 'sofie'],
    prose: [
      'Mama heeft Dries gezegd dat ik zou bellen. Hij is blij dat het eindelijk geen geheim meer is. {{police|De buren belden twee keer de politie in september.}} Een van die keren was hij het zelf.',
      '{{driesDoor|“Mijn deur is altijd los voor Karim. Maar ik ga niet tussen hen staan.”}}',
    ],
    statements: {
      police: {
        column: 'worries',
        element: 'harm',
        voice: 'dries',
        incident: { howOften: 'twee keer in september' },
      },
      driesDoor: { column: 'goingWell', element: 'strength', voice: 'dries' },
    },
  },
  {
    on: -26,
    by: 'sofie',
    kind: 'networkMeeting',
    title: 'Eerste netwerkberaad, aan de keukentafel van oma',
    startTime: '18:00',
    minutes: 130,
    present: ['mama', 'karim', 'els', 'dries', 'sofie', 'thomas'],
    prose: [
      'Iedereen zegt eerst een cijfer en wat er in dat cijfer zit. Oma geeft een 4 en kijkt naar Karim: {{elsFour|“Vier, omdat ik er bij kan zijn. Zonder mij was het een twee.”}}',
      'Dries hoort de gevaarsboodschap voor het eerst. Hij wist van het roepen, niet van de badkamer.',
      'De groep zoekt zelf: oma slaapt elk weekend in, Dries is er op zondagavond, Karim gaat weg voor het uit de hand loopt. {{phone|Yara krijgt de oude telefoon van oma, met één nummer erin.}}',
    ],
    statements: {
      elsFour: { column: 'goingWell', element: 'strength', voice: 'els' },
      phone: { column: 'goingWell', element: 'existingSafety', voice: 'els' },
    },
  },
  {
    on: -20,
    by: 'sofie',
    kind: 'talkWithChild',
    title: 'Het doel nalezen met Yara',
    startTime: '15:45',
    minutes: 40,
    present: ['yara', 'sofie'],
    prose: [
      'Yara leest het doel zelf voor. Bij “iemand die nuchter is” vraagt ze wat dat is. {{sober|“Iemand die niet raar ruikt”, zegt ze dan. “Oma dus.”}}',
      'Ze wil dat erbij komt dat ze mag bellen zonder eerst iets te moeten uitleggen. Dat schrijven we in haar eigen woorden op.',
    ],
    statements: { sober: { column: 'goingWell', element: 'existingSafety', voice: 'yara' } },
  },
  {
    on: -13,
    by: 'thomas',
    kind: 'telephone',
    title: 'Oma Els, de dag na het roepen',
    startTime: '09:15',
    minutes: 30,
    present: ['els', 'thomas'],
    prose: [
      '{{sunday|Zondagavond was er roepen, geen geweld. Yara belde oma.}} Dries nam niet op. Oma stond er na acht minuten en is blijven slapen.',
      '{{called|Yara belde zelf naar oma, zoals afgesproken.}} Oma is er trots op en ook kwaad: om tien uur ’s avonds hoort een kind te slapen.',
    ],
    statements: {
      sunday: {
        column: 'worries',
        element: 'harm',
        voice: 'els',
        incident: {
          occasion: 'last',
          happenedWhen: 'zondagavond, toen oma vertrokken was',
          howOften: 'vroeger elk weekend, sinds oktober één keer',
          impactOnChild: 'Yara telde tot honderd in de badkamer en nam Milan mee.',
        },
      },
      called: { column: 'goingWell', element: 'existingSafety', voice: 'els' },
    },
  },
  {
    on: -12,
    by: 'sofie',
    kind: 'networkMeeting',
    title: 'Tweede netwerkberaad',
    startTime: '18:00',
    minutes: 120,
    present: ['mama', 'karim', 'els', 'dries', 'joke', 'sofie', 'thomas'],
    prose: [
      'We beginnen met wat werkte: vier weekends met oma in huis, vier keer rustig. {{weekends|Vier weekends na elkaar sliep oma er en bleef het rustig.}}',
      'Dan de zondag die misliep. Dries zat onder de douche en had zijn telefoon niet bij. Nu staat er een tweede nummer in de afspraak.',
      'Juf Joke is er voor het eerst bij. {{monday|“Als ze op maandag stil is, wil ik weten wat ik mag vragen.”}}',
      'Karim stelt zijn broer voor. {{bramIdea|“Bram is op woensdag vrij. Misschien wil hij na school met Yara en Milan gaan fietsen.”}} Bram weet nog niets. {{askBram|Nonkel Bram vragen of hij op woensdag kan.}}',
    ],
    statements: {
      weekends: { column: 'goingWell', element: 'existingSafety', voice: 'els' },
      monday: { column: 'mustHappen', element: 'wish', voice: 'joke' },
      bramIdea: { column: 'mustHappen', element: 'wish', voice: 'karim' },
      askBram: { column: 'mustHappen', element: 'nextStep', voice: 'karim', dueOn: 2 },
    },
  },
];

/** The last week, and what is planned. */
const now: readonly DemoConversation[] = [
  {
    on: -6,
    by: 'thomas',
    kind: 'planFollowUp',
    title: 'De afspraken overlopen met mama',
    startTime: '09:30',
    minutes: 45,
    present: ['mama', 'thomas'],
    prose: [
      'Dries kwam zondag eten en bleef tot de kinderen sliepen. Mama zette koffie voor hem in plaats van wijn. {{driesStayed|“Het was bijna gezellig.”}}',
      'De afspraak over het drinken is nog niet geprobeerd. {{tellOma|“Ik vind het moeilijk om mijn eigen moeder te bellen en te zeggen: ik heb zin in een glas.”}}',
    ],
    statements: {
      driesStayed: { column: 'goingWell', element: 'existingSafety', voice: 'mama' },
      tellOma: { column: 'worries', element: 'complicatingFactor', voice: 'mama' },
    },
  },
  {
    on: -4,
    by: 'sofie',
    kind: 'homeVisit',
    title: 'Huisbezoek bij mama en Karim',
    startTime: '16:15',
    minutes: 75,
    consultationMinutes: 25,
    present: ['mama', 'karim', 'yara', 'els', 'sofie', 'thomas'],
    preparation:
      'Hoe ging het zondag, toen oma vertrokken was?\nWat vindt Yara dat er anders moet?\nWie kan op zondagavond komen?',
    prose: [
      'Vooraf belde ik met juf Joke. {{asleep|Yara viel de voorbije twee maandagen in de klas in slaap.}} Mama weet dat de school dit met mij deelt.',
      'Mama heeft koffie gezet. Ik vraag naar die zondag, en ze vertelt het zelf. {{shouting|“Toen oma weg was, begonnen we te roepen, over geld. We hadden allebei gedronken.”}} Karim knikt en kijkt naar de tafel. {{outside|“Ik ben buiten gaan staan tot het over was. Vroeger deed ik dat niet.”}}',
      'Oma Els komt erbij. Ze vindt dat Karim zijn best doet: {{wednesday|“Hij belt mij elke woensdag zelf om te vragen of ik kom.”}} Maar gerust is ze niet. {{oneEye|“Zolang er drank in huis is, slaap ik met één oog open.”}} Mama ziet dat anders: {{glass|“Een glas bij het eten is geen probleem.”}}',
      'We zoeken wat nu al kan. {{garage|Karim brengt de drank vrijdag naar de garage van Dries, en Dries weet waarom.}} Mama wil het proberen.',
      'Yara toont haar tekening van de badkamer. {{hundred|“Als ze roepen, tel ik tot honderd. Milan zit dan op de wasmachine.”}} Wat zou helpen? {{sundayToo|“Dat oma op zondag ook blijft slapen.”}}',
      'En dan, heel zacht: {{phoneQuiet|“Zondag heb ik oma gebeld. Zij bleef aan de telefoon tot het stil was.”}}',
    ],
    statements: {
      asleep: { column: 'worries', element: 'harm', voice: 'joke' },
      shouting: {
        column: 'worries',
        element: 'harm',
        voice: 'mama',
        incident: { occasion: 'last', happenedWhen: 'zondagavond, toen oma weg was' },
      },
      outside: { column: 'goingWell', element: 'strength', voice: 'karim' },
      wednesday: { column: 'goingWell', element: 'existingSafety', voice: 'els' },
      oneEye: { column: 'worries', element: 'danger', voice: 'els' },
      glass: { column: 'worries', voice: 'mama' },
      garage: { column: 'mustHappen', element: 'nextStep', voice: 'karim', dueOn: -2 },
      hundred: {
        column: 'worries',
        element: 'harm',
        voice: 'yara',
        incident: { impactOnChild: 'Ze telt tot honderd en zorgt voor Milan.' },
      },
      sundayToo: { column: 'mustHappen', element: 'wish', voice: 'yara' },
      phoneQuiet: { column: 'goingWell', element: 'existingSafety', voice: 'yara' },
    },
  },
  {
    on: -2,
    by: 'thomas',
    kind: 'telephone',
    title: 'Dries, over de garage',
    startTime: '19:40',
    minutes: 10,
    present: ['dries', 'thomas'],
    prose: [
      'Karim kwam om zeven uur met twee bakken. {{crates|Ze staan nu achter slot, en Dries houdt de sleutel.}} Ze hebben er nog een halfuur bij gepraat, over voetbal.',
    ],
    statements: { crates: { column: 'goingWell', element: 'existingSafety', voice: 'dries' } },
  },
  {
    on: 1,
    by: 'thomas',
    kind: 'homeVisit',
    title: 'Huisbezoek voor het netwerkberaad',
    startTime: '16:15',
    minutes: 60,
    present: ['mama', 'karim', 'yara', 'milan', 'thomas'],
    preparation:
      'Hoe was het weekend zonder drank in huis?\nWat wil Yara dat er op het netwerkberaad gezegd wordt, en wie zegt het?\nHeeft Karim zijn broer gesproken?',
  },
  {
    on: 2,
    by: 'sofie',
    kind: 'networkMeeting',
    title: 'Derde netwerkberaad: hoe gaat het verder na de zes weken?',
    startTime: '18:00',
    minutes: 120,
    present: ['mama', 'karim', 'els', 'dries', 'joke', 'nonkelBram', 'sofie', 'thomas'],
    preparation:
      'Wat werkte, en wie deed wat daarvoor?\nWie is de derde volwassene die weet wat er speelt?\nWoensdagnamiddag: kan nonkel Bram?\nOma staat in vijf afspraken. Wie helpt als zij ziek is?',
  },
];

export const yaraMilanConversations: readonly DemoConversation[] = [
  ...gettingToKnow,
  ...withTheNetwork,
  ...now,
];
