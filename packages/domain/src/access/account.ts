import { z } from 'zod';
import { text } from '../wording/text.ts';

/** Ways in which somebody can have signed in. `demo` exists in demo mode only. */
export const signInWays = ['password', 'totp', 'recoveryCode', 'passkey', 'oidc', 'demo'] as const;
export const signInWay = z.enum(signInWays);
export type SignInWay = z.infer<typeof signInWay>;

/** What an account can be asked for besides its password. */
export const secondFactorKinds = ['totp', 'passkey', 'recoveryCode'] as const;
export const secondFactorKind = z.enum(secondFactorKinds);
export type SecondFactorKind = z.infer<typeof secondFactorKind>;

/** A new user name: kept in lower case, so that nobody has to remember how it was written. */
export const newUsername = text(64)
  .transform((value) => value.toLowerCase())
  .refine((value) => /^[a-z0-9][a-z0-9._@-]+$/.test(value), { error: 'usernameFormat' });

/** An e-mail address, in lower case. Whether it exists only a mail can tell. */
export const email = text(254)
  .transform((value) => value.toLowerCase())
  .refine((value) => /^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+\.[^\s@<>"(),:;\\]+$/.test(value), {
    error: 'emailFormat',
  });

/** The six digits of an authenticator app; people may type a space in the middle. */
export const totpCode = text(20)
  .transform((value) => value.replaceAll(/\s/g, ''))
  .refine((value) => /^\d{6}$/.test(value), { error: 'codeFormat' });

/** A recovery code as it is compared: letters and digits only, in capitals. */
export const recoveryCode = text(80)
  .transform((value) => value.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''))
  .refine((value) => value.length > 0, { error: 'required' });

/** What a link carries to prove who follows it: 256 random bits, base64url. */
export const linkToken = z.string().regex(/^[\w-]{43}$/, { error: 'invalid' });
