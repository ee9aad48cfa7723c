import { useQuery } from '@tanstack/react-query';
import type { OperationOutputs } from '@vangnet/contract';
import type { Invitation } from '@vangnet/contract/access-accounts.contract.ts';
import { localDateOf } from '@vangnet/domain/time/local-date.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { useFunctionName } from '../../case-parts/function-name.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { InvitationLink } from './invitation-link.tsx';

/** Who was invited and did not come in yet; nothing at all when everybody did. */
export function InvitationsCard() {
  const { t } = useTranslation('organisation');
  const { data } = useQuery(api.access.listInvitations.queryOptions({ input: {} }));
  const [made, setMade] = useState<OperationOutputs['access']['renewInvitation'] | null>(null);
  const invalidates = [
    api.access.listInvitations.key(),
    api.organisation.getOrganisation.key(),
    api.organisation.listWorkers.key(),
  ];
  const renew = useCommand(client.access.renewInvitation, { invalidates });
  const withdraw = useCommand(client.access.withdrawInvitation, { invalidates });
  const waiting = (data ?? []).filter(({ state }) => state === 'open' || state === 'expired');
  if (waiting.length === 0 && !made) return null;

  async function again({ id }: Invitation) {
    const result = await renew.run({ invitationId: id });
    if (result.ok) setMade(result.output);
  }

  return (
    <Card title={t('invite.waiting')} aside={<span className="num">{waiting.length}</span>}>
      <RefusalMessage refusal={renew.refusal ?? withdraw.refusal} />
      <ul className="organisation-invitations">
        {waiting.map((invitation) => (
          <li key={invitation.id}>
            <InvitationWords invitation={invitation} />
            <div>
              <Button
                size="small"
                aria-label={t('invite.renewOf', { name: invitation.name })}
                isDisabled={renew.isBusy}
                onPress={() => void again(invitation)}
              >
                {t('invite.renew')}
              </Button>
              <Button
                size="small"
                variant="quiet"
                aria-label={t('invite.withdrawOf', { name: invitation.name })}
                isDisabled={withdraw.isBusy}
                onPress={() => void withdraw.run({ invitationId: invitation.id })}
              >
                {t('invite.withdraw')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {made && (
        <Dialog
          title={t('invite.madeTitle', { name: made.invitation.name })}
          isOpen
          onOpenChange={() => setMade(null)}
        >
          <InvitationLink link={made.link} name={made.invitation.name} />
        </Dialog>
      )}
    </Card>
  );
}

function InvitationWords({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('organisation');
  const { today } = useSignedIn();
  const { day } = useFormat();
  const functionName = useFunctionName();
  const lastDay = day(localDateOf(new Date(invitation.expiresAt)), today);
  return (
    <p>
      <strong>{invitation.name}</strong>{' '}
      <span className="soft">
        {functionName(invitation)} ·{' '}
        {t(invitation.state === 'open' ? 'invite.validUntil' : 'invite.expired', { day: lastDay })}
      </span>
    </p>
  );
}
