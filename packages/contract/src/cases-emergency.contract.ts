import { EMERGENCY_REASON_MIN, isFullName } from '@vangnet/domain/access/emergency.ts';
import { localDate } from '@vangnet/domain/time/local-date.ts';
import { countCharacters, LIMITS, requiredText } from '@vangnet/domain/wording/text.ts';
import { z } from 'zod';
import { caseField, command, commandFields, query } from './operation.ts';

/** Opening a file in an emergency: finding which one it is, and opening it. */
export const emergency = {
  findForEmergency: query({
    // Sent, not asked for by address: a name belongs in no address.
    method: 'POST',
    path: '/emergency/case-search',
    summary:
      'Find which file to open in an emergency, by the full name of somebody in it; every search is recorded',
    permission: 'findInEmergency',
    activity: 'eachRecorded',
    refusals: ['tooManyTries'],
  })
    .input(
      z.object({
        name: requiredText(LIMITS.name).refine(isFullName, { error: 'fullName' }),
        bornOn: localDate.nullish(),
      }),
    )
    .output(
      z.object({
        /** At most five; the least by which a colleague knows that this is the family. */
        cases: z.array(
          z.object({
            caseId: z.uuid(),
            minors: z.array(z.object({ firstName: z.string(), birthYear: z.int().nullable() })),
            teamName: z.string().nullable(),
            leadName: z.string().nullable(),
            /** The asker can see this file already. */
            isOpenToMe: z.boolean(),
          }),
        ),
      }),
    ),
  openInEmergency: command({
    method: 'POST',
    path: '/cases/{caseId}/emergency-openings',
    summary:
      'Open a file for three hours for a stated reason; the team lead and the data protection officer hear of it',
    permission: 'openInEmergency',
  })
    .input(
      z.object({
        ...commandFields,
        ...caseField,
        reason: requiredText(LIMITS.words).refine((words) => countCharacters(words) >= EMERGENCY_REASON_MIN, {
          error: 'reasonTooShort',
          params: { min: EMERGENCY_REASON_MIN },
        }),
      }),
    )
    .output(z.object({ caseId: z.uuid(), endsAt: z.string() })),
};
