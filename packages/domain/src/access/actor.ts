import { z } from 'zod';

/** What a worker does in the organisation. A person may have several functions, each in a team. */
export const roles = ['consultant', 'familyWorker', 'teamLead', 'administrator'] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** Somebody who is signed in, as rights see them. */
export interface Actor {
  readonly organisationId: string;
  readonly workerId: string;
  readonly functions: readonly { readonly role: Role; readonly teamId: string | null }[];
}

export const languages = ['nl', 'en'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;
