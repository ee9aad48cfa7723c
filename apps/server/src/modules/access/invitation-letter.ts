import type { Invitation } from '@vangnet/contract/access-accounts.contract.ts';
import { AppError } from '../../operations/app-error.ts';
import type { IdentityContext } from '../../operations/identity-operation.ts';
import type { KnownWorker } from './access.store.ts';
import { listInvitationsOf } from './invitations.store.ts';
import { writeMail } from './mails.ts';
import { makePersonalLink, sendAfterCommit, type PersonalLink } from './personal-link.ts';

/** A week: somebody who begins on Monday may be invited before the weekend. */
const VALID_HOURS = 7 * 24;

export const makeInvitationLink = (context: IdentityContext): PersonalLink =>
  makePersonalLink(context, '/invitation', VALID_HOURS);

/** One invitation as the administrator sees it. @throws AppError `notFound` */
export async function getInvitationOf(
  { tx, now }: IdentityContext,
  organisationId: string,
  id: string,
): Promise<Invitation> {
  const [invitation] = await listInvitationsOf(tx, organisationId, now, id);
  if (!invitation) throw new AppError('notFound');
  return invitation;
}

/** Answers the administrator with the link, and mails it where that can be; in the language of who invites. */
export async function handOver(
  context: IdentityContext,
  by: KnownWorker,
  id: string,
  { link, expiresAt }: PersonalLink,
) {
  const invitation = await getInvitationOf(context, by.organisationId, id);
  const { email: to, name } = invitation;
  const mail =
    to === null
      ? undefined
      : writeMail('invitation', { to, language: by.language, name, organisation: by.organisationName, link });
  const mailed = sendAfterCommit(context, mail);
  return { invitation, link: { link, expiresAt: expiresAt.toISOString(), mailed } };
}
