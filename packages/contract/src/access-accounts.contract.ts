import { email, linkToken, newUsername } from '@vangnet/domain/access/account.ts';
import { role } from '@vangnet/domain/access/actor.ts';
import { newPassword } from '@vangnet/domain/access/password-rule.ts';
import { localDate } from '@vangnet/domain/time/local-date.ts';
import { LIMITS, requiredText } from '@vangnet/domain/wording/text.ts';
import { z } from 'zod';
import { command, commandFields, query } from './operation.ts';
import { signedInWorker } from './signed-in-worker.ts';

/** A link for one person and one use. Its token stands behind the `#`, so that no log on the way keeps it. */
const personalLink = z.object({
  /** Shown once: the server keeps a hash only. */
  link: z.url(),
  expiresAt: z.iso.datetime(),
  /** Whether it was sent by mail as well. */
  mailed: z.boolean(),
});

const invitation = z.object({
  id: z.uuid(),
  workerId: z.uuid(),
  name: z.string(),
  email: z.string().nullable(),
  role,
  unitName: z.string().nullable(),
  from: localDate,
  invitedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  state: z.enum(['open', 'expired', 'accepted', 'withdrawn']),
});
export type Invitation = z.infer<typeof invitation>;

const currentPassword = z.string().min(1).max(200);

export const accounts = {
  changePassword: command({
    method: 'POST',
    path: '/access/password',
    summary: 'Choose another password; every other session of this person ends',
    permission: 'signedIn',
    refusals: ['notPossibleNow', 'tooManyTries'],
  })
    .input(z.object({ ...commandFields, currentPassword, newPassword }))
    .output(z.object({ endedSessions: z.int() })),
  requestPasswordReset: command({
    method: 'POST',
    path: '/access/password-reset/request',
    summary:
      'Ask for a link by mail to choose a new password; the answer never tells whether an account exists',
    permission: 'nobodyInParticular',
    refusals: ['tooManyTries'],
  })
    .input(z.object({ ...commandFields, usernameOrEmail: requiredText(254) }))
    .output(z.object({})),
  resetPassword: command({
    method: 'POST',
    path: '/access/password-reset',
    summary:
      'Choose a new password with the token of a link (/reset-password#…); every session of this person ends',
    permission: 'nobodyInParticular',
    refusals: ['linkNoLongerValid', 'tooManyTries'],
  })
    .input(z.object({ ...commandFields, token: linkToken, newPassword }))
    .output(z.object({ username: z.string() })),
  listAccounts: query({
    method: 'GET',
    path: '/access/accounts',
    summary: 'The accounts of the organisation’s workers',
    permission: 'manageOrganisation',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(
      z.array(
        z.object({
          workerId: z.uuid(),
          name: z.string(),
          active: z.boolean(),
          email: z.string().nullable(),
          username: z.string().nullable(),
          oidcLinked: z.boolean(),
          hasSecondFactor: z.boolean(),
        }),
      ),
    ),
  setWorkerEmail: command({
    method: 'POST',
    path: '/access/accounts/{workerId}/email',
    summary:
      'Set the e-mail address by which a worker gets mail and is known at the organisation’s own provider',
    permission: 'manageOrganisation',
  })
    .input(z.object({ ...commandFields, workerId: z.uuid(), email: email.nullable() }))
    .output(z.object({ email: z.string().nullable() })),
  createResetLink: command({
    method: 'POST',
    path: '/access/accounts/{workerId}/reset-link',
    summary:
      'A link, valid one hour, with which a worker chooses a new password; to be handed over in person',
    permission: 'manageOrganisation',
    refusals: ['notPossibleNow'],
  })
    .input(
      z.object({
        ...commandFields,
        workerId: z.uuid(),
        /** For who lost every device: following the link removes passkeys, app and recovery codes as well. */
        removeSecondFactors: z.boolean().default(false),
      }),
    )
    .output(personalLink),
  endWorkerSessions: command({
    method: 'POST',
    path: '/access/accounts/{workerId}/end-sessions',
    summary: 'Sign a worker out everywhere, such as after a lost device',
    permission: 'manageOrganisation',
  })
    .input(z.object({ ...commandFields, workerId: z.uuid() }))
    .output(z.object({ ended: z.int() })),
  inviteWorker: command({
    method: 'POST',
    path: '/access/invitations',
    summary: 'Invite a new worker with a function; the link is valid seven days',
    permission: 'manageOrganisation',
  })
    .input(
      z.object({
        ...commandFields,
        name: requiredText(LIMITS.name),
        email: email.nullish().transform((value) => value ?? null),
        role,
        unitId: z.uuid().nullable(),
        /** First day of the function. */
        from: localDate,
      }),
    )
    .output(z.object({ invitation, link: personalLink })),
  listInvitations: query({
    method: 'GET',
    path: '/access/invitations',
    summary: 'Who was invited and how that stands, the latest first',
    permission: 'manageOrganisation',
    activity: 'notRecorded',
  })
    .input(z.object({}))
    .output(z.array(invitation)),
  renewInvitation: command({
    method: 'POST',
    path: '/access/invitations/{invitationId}/renew',
    summary: 'A new link for seven days; the old one stops working',
    permission: 'manageOrganisation',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, invitationId: z.uuid() }))
    .output(z.object({ invitation, link: personalLink })),
  withdrawInvitation: command({
    method: 'POST',
    path: '/access/invitations/{invitationId}/withdraw',
    summary: 'Withdraw an invitation that was not accepted; its worker becomes inactive',
    permission: 'manageOrganisation',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, invitationId: z.uuid() }))
    .output(invitation),
  getInvitation: command({
    method: 'POST',
    path: '/access/invitation',
    summary:
      'Whom a link (/invitation#…) invites, and to where; a POST, so that the token stands in no address',
    permission: 'nobodyInParticular',
    refusals: ['linkNoLongerValid', 'tooManyTries'],
  })
    .input(z.object({ ...commandFields, token: linkToken }))
    .output(z.object({ name: z.string(), organisationName: z.string() })),
  acceptInvitation: command({
    method: 'POST',
    path: '/access/invitation/accept',
    summary: 'Accept an invitation by choosing a user name and a password; signs in',
    permission: 'nobodyInParticular',
    refusals: ['linkNoLongerValid', 'tooManyTries'],
  })
    .input(z.object({ ...commandFields, token: linkToken, username: newUsername, password: newPassword }))
    .output(signedInWorker),
};
