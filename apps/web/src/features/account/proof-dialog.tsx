import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { askForPasskey, type PasskeyTrouble } from '../../api/passkey.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSecondsLeft } from '../../api/use-seconds-left.ts';
import { PasskeyMessage } from '../../case-parts/passkey-message.tsx';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { CodeField, isWholeCode } from '../../ui/code-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type MyAccount, useMyAccount } from './account-queries.ts';

interface ProofDialogProps {
  onProved: () => void;
  onCancel: () => void;
}

/** "Are you still you?": with whatever this account can show. */
export function ProofDialog({ onProved, onCancel }: ProofDialogProps) {
  const { t } = useTranslation('account');
  const { data: account } = useMyAccount();
  return (
    <Dialog size="narrow" title={t('proof.title')} isOpen onOpenChange={(isOpen) => !isOpen && onCancel()}>
      <div className="account-stack">
        <p>{t('proof.explain')}</p>
        {account ? <Ways account={account} onProved={onProved} /> : <Skeleton lines={2} />}
      </div>
    </Dialog>
  );
}

function Ways({ account, onProved }: { account: MyAccount; onProved: () => void }) {
  const { t } = useTranslation('account');
  const hasPasskeys = account.passkeys.length > 0;
  if (!account.hasPassword && !account.totp && !hasPasskeys) return <p>{t('proof.signInAgain')}</p>;
  return (
    <>
      {hasPasskeys && <PasskeyProof onProved={onProved} />}
      {account.hasPassword && <TypedProof kind="password" onProved={onProved} />}
      {!account.hasPassword && account.totp && <TypedProof kind="totp" onProved={onProved} />}
    </>
  );
}

function TypedProof({ kind, onProved }: { kind: 'password' | 'totp'; onProved: () => void }) {
  const { t } = useTranslation('account');
  const [value, setValue] = useState('');
  const prove = useCommand(client.access.proveIdentity);
  const isWaiting = useSecondsLeft(prove.refusal) > 0;

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    // The form of the page behind must not be sent too.
    event.stopPropagation();
    const proof = kind === 'password' ? { kind, password: value } : { kind, code: value };
    const result = await prove.run({ proof });
    if (result.ok) onProved();
  }
  return (
    <form className="ui-field-stack" onSubmit={(event) => void submit(event)}>
      <RefusalMessage refusal={prove.refusal} />
      {kind === 'password' ? (
        <PasswordField
          label={t('proof.password')}
          value={value}
          onChange={setValue}
          autoComplete="current-password"
          autoFocus
        />
      ) : (
        <CodeField label={t('proof.code')} value={value} onChange={setValue} />
      )}
      <div>
        <Button
          type="submit"
          variant="primary"
          isPending={prove.isBusy}
          isDisabled={isWaiting || (kind === 'totp' ? !isWholeCode(value) : !value)}
        >
          {t('proof.submit')}
        </Button>
      </div>
    </form>
  );
}

function PasskeyProof({ onProved }: { onProved: () => void }) {
  const { t } = useTranslation('account');
  const [trouble, setTrouble] = useState<PasskeyTrouble | null>(null);
  const start = useCommand(client.access.startPasskeyProof);
  const prove = useCommand(client.access.proveIdentity);

  async function ask() {
    setTrouble(null);
    const started = await start.run({});
    if (!started.ok) return;
    const given = await askForPasskey(started.output.options);
    if (!given.ok) return setTrouble(given.trouble);
    const result = await prove.run({ proof: { kind: 'passkey', answer: given.response } });
    if (result.ok) onProved();
  }
  return (
    <>
      <RefusalMessage refusal={start.refusal ?? prove.refusal} />
      <PasskeyMessage trouble={trouble} />
      <Button isWide isPending={start.isBusy || prove.isBusy} onPress={() => void ask()}>
        {t('proof.passkey')}
      </Button>
    </>
  );
}
