import type { Role } from '@vangnet/domain/access/actor.ts';

/** The invented service of the demo: two teams, five workers with a caseload, and an administrator. */
export const demoOrganisation = {
  key: 'demo-organisation',
  name: 'Demodienst jeugdhulp',
  teams: { north: 'Team Leie', south: 'Team Dender' },
  workers: {
    sofie: { name: 'Sofie Maes', functions: [{ role: 'consultant', team: 'north' }] },
    bram: { name: 'Bram Willems', functions: [{ role: 'consultant', team: 'south' }] },
    thomas: { name: 'Thomas Aerts', functions: [{ role: 'familyWorker', team: 'north' }] },
    amina: { name: 'Amina El Idrissi', functions: [{ role: 'familyWorker', team: 'south' }] },
    greet: {
      name: 'Greet Van den Bossche',
      functions: [
        { role: 'teamLead', team: 'north' },
        { role: 'consultant', team: 'north' },
      ],
    },
    luc: { name: 'Luc Peeters', functions: [{ role: 'administrator', team: null }] },
  },
} as const satisfies {
  readonly key: string;
  readonly name: string;
  readonly teams: Readonly<Record<string, string>>;
  readonly workers: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly functions: readonly { readonly role: Role; readonly team: string | null }[];
      }
    >
  >;
};

/** Signs in with a user name and this password in the demo, to show the ordinary door too: `sofie` and so on. */
export const DEMO_PASSWORD = 'vangnet-demo';
