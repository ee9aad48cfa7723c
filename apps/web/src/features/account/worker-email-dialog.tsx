import type { OperationOutputs } from '@vangnet/contract';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { accountsKey } from './account-queries.ts';

interface WorkerEmailDialogProps {
  account: OperationOutputs['access']['listAccounts'][number];
  onClose: () => void;
}

/** The address for mail, by which the organisation's own provider knows the worker too. */
export function WorkerEmailDialog({ account, onClose }: WorkerEmailDialogProps) {
  const { t } = useTranslation('account');
  const errorOf = useFieldError();
  const [email, setEmail] = useState(account.email ?? '');
  const save = useCommand(client.access.setWorkerEmail, { invalidates: [accountsKey] });

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const result = await save.run({ workerId: account.workerId, email: email.trim() || null });
    if (result.ok) onClose();
  }
  return (
    <Dialog
      size="narrow"
      title={t('accounts.emailNamed', { name: account.name })}
      isOpen
      onOpenChange={onClose}
    >
      <form className="ui-field-stack" onSubmit={(event) => void submit(event)}>
        {save.refusal?.code !== 'invalidInput' && <RefusalMessage refusal={save.refusal} />}
        <TextField
          label={t('accounts.emailLabel')}
          description={t('accounts.emailHelp')}
          type="email"
          value={email}
          onChange={setEmail}
          autoComplete="off"
          maxLength={254}
          autoFocus
          error={errorOf(save.refusal, 'email')}
        />
        <div>
          <Button type="submit" variant="primary" isPending={save.isBusy}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
