import type { Element } from '@vangnet/domain/mapping/statement.ts';
import type { Random } from './random.ts';

const givenNames = [
  ...[
    'Ada',
    'Bilal',
    'Cas',
    'Dina',
    'Elif',
    'Febe',
    'Gijs',
    'Hanne',
    'Ilias',
    'Jade',
    'Kobe',
    'Lotte',
    'Milan',
  ],
  ...['Noor', 'Oscar', 'Pippa', 'Rayan', 'Saar', 'Tuur', 'Uma', 'Viktor', 'Wout', 'Yara', 'Zoë'],
];
const familyNames = [
  ...[
    'Adriaens',
    'Bogaert',
    'Çelik',
    'Dewitte',
    'Engels',
    'Franck',
    'Goethals',
    'Haddad',
    'Ivens',
    'Jonckheere',
  ],
  ...['Kaya', 'Lemmens', 'Mahieu', 'Nguyen', 'Ooms', 'Pauwels', 'Ramaekers', 'Sarr', 'Timmermans', 'Verbeke'],
];
const subjects = ['Mama', 'Papa', 'Oma', 'De juf', 'De buurvrouw', 'Tante Els', 'De huisarts', 'De oudste'];

/** Sentences by what they would be in the three columns; the talk is made of them and of the fillers. */
const sentences: Readonly<Record<Element, readonly string[]>> = {
  harm: [
    'vertelt dat er vrijdagavond zo hard geroepen werd dat de kinderen onder het bed kropen.',
    'zag een blauwe plek op de arm toen de jas uitging.',
  ],
  danger: [
    'is bang dat de kinderen alleen thuis zijn wanneer de nachtdienst begint.',
    'denkt dat het weer misloopt zodra er gedronken wordt.',
  ],
  complicatingFactor: [
    'zegt dat de huur al drie maanden niet betaald is.',
    'vertelt dat het traject bij de psycholoog is stilgevallen.',
  ],
  existingSafety: [
    'heeft de kinderen zondag opgehaald voor de ruzie begon.',
    'sliep die nacht bij hen in de kamer en hield de deur dicht.',
  ],
  strength: ['staat elke ochtend op tijd aan de schoolpoort.', 'kookt op woensdag samen met de kinderen.'],
  wish: [
    'wil dat de kinderen opnieuw rustig kunnen slapen.',
    'hoopt dat er tegen de zomer niemand meer hoeft langs te komen.',
  ],
  nextStep: [
    'belt tegen vrijdag met de school om af te spreken wie er ophaalt.',
    'brengt volgende week de schriftjes van de kinderen mee.',
  ],
};
const fillers = [
  'Het gesprek begint wat stroef, maar na een kop koffie gaat het vlotter.',
  'We hernemen samen wat we vorige keer opschreven.',
  'Er valt een stilte; daarna komt het verhaal van vorige maand opnieuw ter sprake.',
  'De televisie gaat uit en we schuiven dichter bij elkaar.',
  'We spreken af dat we dit aan beide ouders voorlezen.',
];

export const personName = (random: Random): string =>
  `${random.pick(givenNames)} ${random.pick(familyNames)}`;
export const givenName = (random: Random): string => random.pick(givenNames);
export const familyName = (random: Random): string => random.pick(familyNames);
export const sentenceFor = (random: Random, element: Element): string =>
  `${random.pick(subjects)} ${random.pick(sentences[element])}`;
export const filler = (random: Random): string => random.pick(fillers);
