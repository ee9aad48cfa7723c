import { z } from 'zod';
import { countCharacters } from '../wording/text.ts';

/**
 * Rules for a new password (ASVS v5.0.0-6.2.1, 6.2.5, 6.2.9): long enough, anything may stand in it, nothing has to.
 * The longest is far above 64 and keeps hashing cheap.
 */
export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;

export const newPassword = z
  .string()
  .max(PASSWORD_LENGTH.max)
  .refine((value) => countCharacters(value.normalize('NFKC')) >= PASSWORD_LENGTH.min, {
    error: 'passwordTooShort',
    params: { min: PASSWORD_LENGTH.min },
  });
