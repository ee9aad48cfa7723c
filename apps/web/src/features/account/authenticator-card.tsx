import type { OperationOutputs } from '@vangnet/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { type MyAccount, myAccountKey } from './account-queries.ts';
import { SetUpAuthenticator } from './set-up-authenticator.tsx';
import { exceptProof, useProof } from './use-proof.tsx';

interface AuthenticatorCardProps {
  account: MyAccount;
  onCodes: (codes: readonly string[] | null) => void;
}

/** The code of six figures from an app on the phone. */
export function AuthenticatorCard({ account: { totp }, onCodes }: AuthenticatorCardProps) {
  const { t } = useTranslation('account');
  const { today } = useSignedIn();
  const { dateTime } = useFormat();
  const proof = useProof();
  const [started, setStarted] = useState<OperationOutputs['access']['startTotp'] | null>(null);
  const [isRemoving, setRemoving] = useState(false);
  const start = useCommand(client.access.startTotp);
  const remove = useCommand(client.access.removeTotp, { invalidates: [myAccountKey] });

  async function setUp() {
    const result = await proof.withProof(() => start.run({}));
    if (result.ok) setStarted(result.output);
  }
  return (
    <Card title={t('app.title')}>
      <p className="soft">
        {totp ? t('app.isOn', { when: dateTime(totp.addedAt, today) }) : t('app.explain')}
      </p>
      <RefusalMessage refusal={exceptProof(start.refusal ?? remove.refusal)} />
      {totp ? (
        <Button isPending={remove.isBusy} onPress={() => setRemoving(true)}>
          {t('app.remove')}
        </Button>
      ) : (
        <Button isPending={start.isBusy} onPress={() => void setUp()}>
          {t('app.setUp')}
        </Button>
      )}
      {started && (
        <Dialog title={t('app.setUp')} isOpen onOpenChange={() => setStarted(null)}>
          <SetUpAuthenticator
            started={started}
            onDone={(codes) => {
              setStarted(null);
              onCodes(codes);
            }}
          />
        </Dialog>
      )}
      <ConfirmDialog
        isOpen={isRemoving}
        onOpenChange={setRemoving}
        title={t('app.removeTitle')}
        confirmLabel={t('app.remove')}
        onConfirm={() => void proof.withProof(() => remove.run({}))}
        isDanger
      >
        {t('app.removeExplain')}
      </ConfirmDialog>
      {proof.dialog}
    </Card>
  );
}
