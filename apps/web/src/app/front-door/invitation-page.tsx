import { useQuery } from '@tanstack/react-query';
import { PASSWORD_LENGTH } from '@vangnet/domain/access/password-rule.ts';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useLinkToken } from '../../api/link-token.ts';
import { newId } from '../../api/new-id.ts';
import { asRefusal } from '../../api/refusal.ts';
import { useBeginSession } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DoorPage } from './door-page.tsx';
import { useSignInWays } from './door.tsx';
import { LinkWithoutToken } from './link-without-token.tsx';
import { OidcSignIn } from './oidc-sign-in.tsx';

/** Where the link of an invitation leads: choose a user name and a password, and be inside. */
export function InvitationPage() {
  const { t } = useTranslation('front-door');
  const token = useLinkToken();
  const { data, error, isPending } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => client.access.getInvitation({ token: token ?? '', commandId: newId() }),
    enabled: token !== null,
    staleTime: Infinity,
  });
  const organisation = data?.organisationName ?? '';
  return (
    <DoorPage
      title={data ? t('invitation.welcome', { name: data.name }) : t('invitation.title')}
      lead={data ? t('invitation.lead', { organisation }) : t('invitation.explain')}
    >
      {token === null ? (
        <LinkWithoutToken />
      ) : (
        <Card title={data && t('invitation.account')} className="front-door-narrow">
          {error && <RefusalMessage refusal={asRefusal(error)} />}
          {isPending && <Skeleton lines={3} />}
          {data && <AcceptForm token={token} />}
        </Card>
      )}
    </DoorPage>
  );
}

function AcceptForm({ token }: { token: string }) {
  const { t } = useTranslation('front-door');
  const errorOf = useFieldError();
  const begin = useBeginSession();
  const oidc = useSignInWays()?.oidc;
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const accept = useCommand(client.access.acceptInvitation);

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const result = await accept.run({ token, username, password });
    if (!result.ok) return;
    begin(result.output);
    window.location.assign('/');
  }
  return (
    <form className="ui-field-stack" onSubmit={(event) => void submit(event)}>
      {accept.refusal?.code !== 'invalidInput' && <RefusalMessage refusal={accept.refusal} />}
      <TextField
        label={t('account.username')}
        description={t('invitation.usernameHelp')}
        value={username}
        onChange={setUsername}
        autoComplete="username"
        maxLength={64}
        autoFocus
        error={errorOf(accept.refusal, 'username')}
      />
      <PasswordField
        label={t('account.password')}
        description={t('newPassword.help', { min: PASSWORD_LENGTH.min })}
        value={password}
        onChange={setPassword}
        autoComplete="new-password"
        error={errorOf(accept.refusal, 'password')}
      />
      <div>
        <Button
          type="submit"
          variant="primary"
          isPending={accept.isBusy}
          isDisabled={!username.trim() || !password}
        >
          {t('invitation.submit')}
        </Button>
      </div>
      {oidc && (
        <div className="front-door-other">
          <p className="soft">{t('invitation.otherWay')}</p>
          <OidcSignIn name={oidc.name} place="here" invitation={token} />
        </div>
      )}
    </form>
  );
}
