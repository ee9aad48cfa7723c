import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { myAccountKey } from './account-queries.ts';

interface RenamePasskeyDialogProps {
  passkey: { readonly id: string; readonly name: string };
  onClose: () => void;
}

export function RenamePasskeyDialog({ passkey, onClose }: RenamePasskeyDialogProps) {
  const { t } = useTranslation('account');
  const [name, setName] = useState(passkey.name);
  const rename = useCommand(client.access.renamePasskey, { invalidates: [myAccountKey] });

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const result = await rename.run({ passkeyId: passkey.id, name });
    if (result.ok) onClose();
  }
  return (
    <Dialog
      size="narrow"
      title={t('passkeys.renameNamed', { name: passkey.name })}
      isOpen
      onOpenChange={onClose}
    >
      <form className="ui-field-stack" onSubmit={(event) => void submit(event)}>
        <RefusalMessage refusal={rename.refusal} />
        <TextField label={t('passkeys.name')} value={name} onChange={setName} maxLength={120} autoFocus />
        <div>
          <Button type="submit" variant="primary" isPending={rename.isBusy} isDisabled={!name.trim()}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
