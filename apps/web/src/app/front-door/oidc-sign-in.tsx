import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';

interface OidcSignInProps {
  /** The organisation's own provider, as it calls itself. */
  name: string;
  /** `window`: beside the page, which stays as it is; `here`: the page goes and comes back. */
  place: 'here' | 'window';
  /** The token of an invitation that the provider's account is to be linked to. */
  invitation?: string;
}

/** The page in a window of its own that finishes: it tells the other windows and closes. */
export const SIGNED_IN_WINDOW = '/signed-in';

/** To the organisation's own provider and back. */
export function OidcSignIn({ name, place, invitation }: OidcSignInProps) {
  const { t } = useTranslation('front-door');
  const start = useCommand(client.access.startOidcSignIn);
  const [isBlocked, setBlocked] = useState(false);

  async function go() {
    // Opened at once, while the browser still sees that a person pressed; the address follows.
    const opened =
      place === 'window' ? window.open('', 'vangnet-sign-in', 'popup,width=520,height=720') : null;
    setBlocked(place === 'window' && opened === null);
    if (place === 'window' && opened === null) return;
    const returnTo = place === 'window' ? SIGNED_IN_WINDOW : placeToComeBackTo();
    const result = await start.run({ returnTo, ...(invitation !== undefined && { invitation }) });
    if (result.ok) (opened ?? window).location.assign(result.output.url);
    else opened?.close();
  }

  return (
    <>
      <RefusalMessage refusal={start.refusal} />
      {isBlocked && (
        <ErrorMessage title={t('oidc.blocked.title')}>
          <p>{t('oidc.blocked.todo')}</p>
          <p>
            <a href={SIGNED_IN_WINDOW} target="_blank" rel="noopener">
              {t('oidc.blocked.link')}
            </a>
          </p>
        </ErrorMessage>
      )}
      <Button isWide isPending={start.isBusy} onPress={() => void go()}>
        {t('oidc.submit', { name })}
      </Button>
    </>
  );
}

/** Where the person was going. Pages about signing in itself lead to the first screen. */
function placeToComeBackTo(): string {
  const { pathname, search } = window.location;
  const place = pathname + search;
  const isOrdinary = /^\/(?![/\\])[\w\-./?=&%]{0,499}$/.test(place);
  return isOrdinary && !['/sign-in', '/invitation', '/reset-password'].includes(pathname) ? place : '/';
}
