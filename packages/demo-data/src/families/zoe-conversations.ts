import type { DemoConversation } from '../demo-case.ts';

export const zoeConversations: readonly DemoConversation[] = [
  {
    on: -23,
    by: 'sofie',
    kind: 'talkWithChild',
    title: 'Zoë vertelt, met Mila op de arm',
    startTime: '14:00',
    minutes: 70,
    present: ['zoe', 'mila', 'sarah', 'sofie'],
    preparation: 'Zoë kiest wie erbij zit.\nPraten met Zoë als dochter én als mama.',
    prose: [
      'Zoë heeft Sarah meegebracht. Ze wiegt Mila de hele tijd, ook als Mila slaapt. {{beds|“Eerst bij baba, dan bij Jonas zijn ouders, nu bij Sarah in de living.”}}',
      'Wat goed gaat, weet ze meteen: {{bath|“Het badje. Dan kijkt ze naar mij alsof ik alles kan.”}}',
      'De nachten zijn zwaar. {{night|“Eén nacht heb ik de kamer dichtgedaan en ben ik op de trap gaan zitten tot ze stopte met huilen.”}} Ze is daar zelf van geschrokken.',
    ],
    statements: {
      beds: { column: 'worries', element: 'complicatingFactor', voice: 'zoe' },
      bath: { column: 'goingWell', element: 'strength', voice: 'zoe' },
      night: {
        column: 'worries',
        element: 'harm',
        voice: 'zoe',
        incident: {
          occasion: 'worst',
          happenedWhen: 'toen Mila tien weken was',
          howOften: 'één keer',
          impactOnChild: 'Mila huilde lang alleen; ze was schor de dag erna.',
        },
      },
    },
  },
  {
    on: -20,
    by: 'sofie',
    kind: 'homeVisit',
    title: 'Bij baba',
    startTime: '18:30',
    minutes: 85,
    present: ['baba', 'elif', 'sofie'],
    prose: [
      'Baba zet thee en zwijgt lang. {{shame|“Ik heb dingen gezegd waar ik niet trots op ben. Ze is vertrokken met een vuilniszak vol kleren.”}}',
      'Tante Elif heeft de wieg van haar eigen jongste nog staan. {{cradle|“Ze moet maar bellen. Ik heb drie kinderen recht gehouden, een vierde kan erbij.”}}',
    ],
    statements: {
      shame: {
        column: 'worries',
        element: 'harm',
        voice: 'baba',
        incident: { occasion: 'first', happenedWhen: 'de week na de geboorte' },
      },
      cradle: { column: 'goingWell', element: 'strength', voice: 'elif' },
    },
  },
  {
    on: -15,
    by: 'thomas',
    kind: 'homeVisit',
    title: 'Een voormiddag met Zoë en Mila',
    startTime: '09:30',
    minutes: 120,
    present: ['zoe', 'mila', 'thomas'],
    prose: [
      'Ik blijf van de ene fles tot de volgende. Zoë praat tegen Mila bij alles wat ze doet. {{talks|Mila zoekt haar gezicht en wordt rustig van haar stem.}}',
      'De living van Sarah is vol. Er is geen plek om alleen te zijn. {{school|“Ik zou mijn laatste jaar willen afmaken, maar dan moet ze ergens kunnen zijn.”}}',
    ],
    statements: {
      talks: { column: 'goingWell', element: 'existingSafety', voice: 'thomas' },
      school: { column: 'mustHappen', element: 'wish', voice: 'zoe' },
    },
  },
  {
    on: -9,
    by: 'sofie',
    kind: 'networkMeeting',
    title: 'Netwerkberaad bij tante Elif',
    startTime: '19:00',
    minutes: 115,
    present: ['zoe', 'mila', 'baba', 'elif', 'sarah', 'sofie', 'thomas'],
    prose: [
      'Zoë koos haar stoel en begon zelf. Ze las de gevaarsboodschap voor van haar telefoon. Baba huilde.',
      '{{move|Zoë en Mila trekken voor een tijd bij tante Elif in; Zoë krijgt de kamer met de deur.}} Sarah komt twee avonden zodat Zoë kan slapen.',
      'Over Jonas zijn ze het niet eens. {{jonas|“Hij is haar papa. Of hij erbij hoort, beslis ik.”}}',
    ],
    statements: {
      move: { column: 'mustHappen', element: 'nextStep', voice: 'elif', dueOn: -5 },
      jonas: { column: 'worries', voice: 'zoe' },
    },
  },
  {
    on: -3,
    by: 'thomas',
    kind: 'homeVisit',
    title: 'De eerste week bij tante Elif',
    startTime: '10:00',
    minutes: 75,
    present: ['zoe', 'mila', 'elif', 'thomas'],
    prose: [
      '{{slept|“Vier nachten na elkaar meer dan vijf uur. Ik wist niet meer hoe dat voelde.”}} Elif neemt Mila om zes uur, als ze zelf opstaat.',
      'Eén keer was Zoë op. Ze klopte bij Elif op de deur. {{knocked|“Ik dacht: dit keer ga ik niet op de trap zitten.”}}',
    ],
    statements: {
      slept: { column: 'goingWell', element: 'existingSafety', voice: 'zoe' },
      knocked: { column: 'goingWell', element: 'existingSafety', voice: 'zoe' },
    },
  },
  {
    on: 4,
    by: 'sofie',
    kind: 'officeTalk',
    title: 'Jonas, voor het eerst',
    startTime: '16:00',
    minutes: 60,
    present: ['jonas', 'sofie'],
    preparation: 'Zoë weet het en vindt het goed.\nWat weet Jonas al?\nWat zou hij voor Mila willen doen?',
  },
];
