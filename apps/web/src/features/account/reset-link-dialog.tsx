import type { OperationOutputs } from '@vangnet/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-queue.ts';

interface ResetLinkDialogProps {
  account: OperationOutputs['access']['listAccounts'][number];
  onClose: () => void;
}

/** A link with which a colleague chooses a new password, shown once, to be handed over in person. */
export function ResetLinkDialog({ account, onClose }: ResetLinkDialogProps) {
  const { t } = useTranslation('account');
  const [removeSecondFactors, setRemoveSecondFactors] = useState(false);
  const [made, setMade] = useState<OperationOutputs['access']['createResetLink'] | null>(null);
  const create = useCommand(client.access.createResetLink);

  async function make() {
    const result = await create.run({ workerId: account.workerId, removeSecondFactors });
    if (result.ok) setMade(result.output);
  }
  return (
    <Dialog
      title={t('accounts.linkNamed', { name: account.name })}
      isOpen
      onOpenChange={onClose}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('close')}</Button>
          {!made && (
            <Button variant="primary" isPending={create.isBusy} onPress={() => void make()}>
              {t('accounts.makeLink')}
            </Button>
          )}
        </>
      )}
    >
      <div className="account-stack">
        <RefusalMessage refusal={create.refusal} />
        {made ? (
          <MadeLink made={made} name={account.name} />
        ) : (
          <>
            <p>{t('accounts.linkExplain', { name: account.name })}</p>
            {account.hasSecondFactor && (
              <Checkbox
                isSelected={removeSecondFactors}
                onChange={setRemoveSecondFactors}
                description={t('accounts.removeFactorsHelp')}
              >
                {t('accounts.removeFactors')}
              </Checkbox>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}

function MadeLink({ made, name }: { made: OperationOutputs['access']['createResetLink']; name: string }) {
  const { t } = useTranslation('account');
  const { today } = useSignedIn();
  const { dateTime } = useFormat();

  async function copy() {
    try {
      await navigator.clipboard.writeText(made.link);
      showToast(t('accounts.copied'));
    } catch {
      // Some browsers keep the clipboard from pages over plain http.
      showToast(t('accounts.notCopied'), { tone: 'danger' });
    }
  }
  return (
    <>
      <p role="status">
        {t('accounts.linkMade', { name, until: dateTime(made.expiresAt, today) })}{' '}
        {made.mailed && t('accounts.mailed')}
      </p>
      <TextField
        label={t('accounts.linkLabel')}
        value={made.link}
        onChange={() => undefined}
        isReadOnly
        autoFocus
      />
      <div>
        <Button onPress={() => void copy()}>{t('accounts.copy')}</Button>
      </div>
    </>
  );
}
