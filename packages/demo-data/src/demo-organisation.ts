import type { Role, UnitKind } from '@vangnet/domain/access/actor.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';

/**
 * The invented service of the demo: a department with a region and two teams, a provider beside it, and somebody in
 * every function that a screen shows. A unit stands after the one that it belongs to.
 */
export const demoOrganisation = {
  key: 'demo-organisation',
  name: 'Demodienst jeugdhulp',
  units: {
    service: { kind: 'department', name: 'Demodienst jeugdhulp', parent: null },
    west: { kind: 'region', name: 'Regio Leie-Dender', parent: 'service' },
    north: { kind: 'team', name: 'Team Leie', parent: 'west' },
    south: { kind: 'team', name: 'Team Dender', parent: 'west' },
    provider: { kind: 'provider', name: 'De Linde, contextbegeleiding', parent: null },
  },
  workers: {
    sofie: { name: 'Sofie Maes', functions: [{ role: 'consultant', unit: 'north' }] },
    bram: { name: 'Bram Willems', functions: [{ role: 'consultant', unit: 'south' }] },
    thomas: { name: 'Thomas Aerts', functions: [{ role: 'familyWorker', unit: 'provider' }] },
    amina: { name: 'Amina El Idrissi', functions: [{ role: 'familyWorker', unit: 'provider' }] },
    greet: {
      name: 'Greet Van den Bossche',
      functions: [
        { role: 'teamLead', unit: 'north' },
        { role: 'consultant', unit: 'north' },
      ],
    },
    joke: {
      name: 'Joke De Smet',
      functions: [
        { role: 'consultant', unit: 'north', from: '2022-09-01' },
        { role: 'coConsultant', unit: 'south', from: '2019-03-01', until: '2022-08-31' },
      ],
    },
    wim: { name: 'Wim Claes', functions: [{ role: 'teamLead', unit: 'south' }] },
    pieter: { name: 'Pieter Goossens', functions: [{ role: 'familyWorker', unit: 'provider' }] },
    els: { name: 'Els Wouters', functions: [{ role: 'regionHead', unit: 'west' }] },
    nora: { name: 'Nora Haddad', functions: [{ role: 'researcher', unit: null }] },
    dirk: { name: 'Dirk Lambrecht', functions: [{ role: 'dataProtectionOfficer', unit: null }] },
    luc: { name: 'Luc Peeters', functions: [{ role: 'administrator', unit: null }] },
  },
} as const satisfies {
  readonly key: string;
  readonly name: string;
  readonly units: Readonly<
    Record<string, { readonly kind: UnitKind; readonly name: string; readonly parent: string | null }>
  >;
  readonly workers: Readonly<
    Record<
      string,
      {
        readonly name: string;
        /** The one in which they act stands first. Without days: since before any of the files. */
        readonly functions: readonly {
          readonly role: Role;
          readonly unit: string | null;
          readonly from?: LocalDate;
          readonly until?: LocalDate;
        }[];
      }
    >
  >;
};

/** Who is away, in days counted from the day of loading: colleagues of the team stand in. */
export const demoAbsences: readonly {
  readonly worker: keyof typeof demoOrganisation.workers;
  readonly from: number;
  readonly until: number;
}[] = [{ worker: 'joke', from: -2, until: 19 }];

/** Signs in with a user name and this password in the demo, to show the ordinary door too: `sofie` and so on. */
export const DEMO_PASSWORD = 'vangnet-demo';
