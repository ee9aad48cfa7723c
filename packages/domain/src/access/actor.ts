import { z } from 'zod';

/** What a worker does in the organisation (glossary; issue of rights). Dated, and in a unit where it has one. */
export const roles = [
  'consultant',
  'coConsultant',
  'familyWorker',
  'teamLead',
  'groupCoordinator',
  'regionalStaff',
  'regionHead',
  'administration',
  'researcher',
  'dataProtectionOfficer',
  'administrator',
] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** The tree of an organisation: a department has regions, a region has teams; providers stand beside it. */
export const unitKinds = ['department', 'region', 'team', 'provider'] as const;
export const unitKind = z.enum(unitKinds);
export type UnitKind = z.infer<typeof unitKind>;

/** A function as rights see it: held today. */
export interface ActingFunction {
  readonly id: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly unitKind: UnitKind | null;
}

/**
 * Somebody who is signed in, as rights see them. Who has several functions acts in one of them at a time, chosen when
 * signing in; `acting` is null for somebody who holds none today.
 */
export interface Actor {
  readonly organisationId: string;
  readonly workerId: string;
  readonly acting: ActingFunction | null;
}

export const languages = ['nl', 'en'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;
