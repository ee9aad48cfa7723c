import type { DemoCase } from '../demo-case.ts';

/** Opened today: a first name, one telephone call, and a lot that nobody knows yet. */
export const firstDay: DemoCase = {
  key: 'first-day',
  openedBy: 'sofie',
  openedOn: 0,
  details: { team: 'north' },
  persons: {
    lowie: { kind: 'minor', name: 'Lowie', relation: 'kleuter, familienaam nog niet gekend' },
  },
  workers: [{ worker: 'sofie', part: 'consultant' }],
  conversations: [
    {
      on: 0,
      by: 'sofie',
      kind: 'telephone',
      title: 'De zorgleerkracht belt',
      minutes: 15,
      directMinutes: 0,
      consultationMinutes: 15,
      present: ['sofie'],
      others: 'de zorgleerkracht van de kleuterschool',
      prose: [
        '{{lunch|Lowie had deze week drie keer niets te eten bij en vroeg aan andere kinderen een koek.}} Mama brengt hem anders altijd met de glimlach.',
        'De school heeft er nog niet met mama over gepraat. {{talkFirst|De zorgleerkracht spreekt mama morgenvroeg aan de poort aan en zegt dat ze ons gebeld heeft.}}',
      ],
      statements: {
        lunch: { column: 'worries', voice: 'other:de zorgleerkracht' },
        talkFirst: {
          column: 'mustHappen',
          element: 'nextStep',
          voice: 'other:de zorgleerkracht',
          dueOn: 1,
        },
      },
    },
  ],
};
