import type { IdentityContext } from '../../operations/identity-operation.ts';
import type { Mail } from '../../platform/mail/mailer.ts';
import { hashOf, newToken } from './secrets.ts';

export interface PersonalLink {
  readonly link: string;
  readonly tokenHash: Buffer;
  readonly expiresAt: Date;
}

/** A link with a new token behind the `#`: browsers send that part to nobody, so no log on the way keeps it. */
export function makePersonalLink(
  { installation, now }: IdentityContext,
  page: '/reset-password' | '/invitation',
  validHours: number,
): PersonalLink {
  const token = newToken();
  const link = new URL(page, installation.publicUrl);
  link.hash = token;
  return {
    link: link.href,
    tokenHash: hashOf(token),
    expiresAt: new Date(now.getTime() + validHours * 3_600_000),
  };
}

/**
 * Sends a mail after the commit, where this server can; the answer does not wait for it. A mail server that refuses is
 * told to the terminal, without the address.
 *
 * @returns whether it will be tried.
 */
export function sendAfterCommit(context: IdentityContext, mail: Mail | undefined): boolean {
  const { mailer } = context.installation;
  if (!mailer || !mail) return false;
  context.afterCommit(() => mailer.post(mail));
  return true;
}
