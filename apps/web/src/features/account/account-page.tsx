import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asRefusal } from '../../api/refusal.ts';
import { useSignedIn } from '../../api/session.ts';
import { useFunctionName } from '../../case-parts/function-name.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useMyAccount } from './account-queries.ts';
import './account.css';
import { AuthenticatorCard } from './authenticator-card.tsx';
import { LanguageCard } from './language-card.tsx';
import { OnceShownCodesDialog } from './once-shown-codes-dialog.tsx';
import { PasskeysCard } from './passkeys-card.tsx';
import { PasswordCard } from './password-card.tsx';
import { RecoveryCodesCard } from './recovery-codes-card.tsx';
import { SessionsCard } from './sessions-card.tsx';

/** How somebody signs in, where they are signed in, and their language. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const { name, organisationName, functions } = useSignedIn();
  const functionName = useFunctionName();
  const { data: account, error, refetch } = useMyAccount();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const facts = [name, account?.username, organisationName, functions.map(functionName).join(' · ')];
  return (
    <div className="account-page">
      <PageHeader title={t('title')} lead={t('lead')} />
      <p className="account-who">{facts.filter(Boolean).join(' · ')}</p>
      {error && <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />}
      {!account && !error && <Skeleton lines={8} />}
      {account && (
        <>
          <PasskeysCard account={account} onCodes={setCodes} />
          <AuthenticatorCard account={account} onCodes={setCodes} />
          {(account.totp !== null || account.passkeys.length > 0) && (
            <RecoveryCodesCard left={account.recoveryCodesLeft} onCodes={setCodes} />
          )}
          <PasswordCard account={account} />
        </>
      )}
      <SessionsCard />
      <LanguageCard />
      {codes && <OnceShownCodesDialog codes={codes} onKept={() => setCodes(null)} />}
    </div>
  );
}
