import { voice } from '@vangnet/domain/mapping/statement.ts';
import { z } from 'zod';

/** Whose words something is, with the name and the group that a screen needs to show it. */
export const shownVoice = z.object({
  voice,
  name: z.string().nullable(),
  group: z.enum(['minor', 'parent', 'networkMember', 'professional', 'worker', 'other', 'unknown']),
});
export type ShownVoice = z.infer<typeof shownVoice>;
