import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { makePasskey, type PasskeyTrouble } from '../../api/passkey.ts';
import { useCommand } from '../../api/use-command.ts';
import { PasskeyMessage } from '../../case-parts/passkey-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { myAccountKey } from './account-queries.ts';
import { exceptProof, useProof } from './use-proof.tsx';

interface AddPasskeyProps {
  /** With the codes to keep, where the account had none yet. */
  onDone: (recoveryCodes: readonly string[] | null) => void;
}

/** A name first, so that the list says which device it is; then the device asks its own question. */
export function AddPasskey({ onDone }: AddPasskeyProps) {
  const { t } = useTranslation('account');
  const errorOf = useFieldError();
  const proof = useProof();
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState<PasskeyTrouble | null>(null);
  const [isBusy, setBusy] = useState(false);
  const start = useCommand(client.access.startPasskey);
  const add = useCommand(client.access.addPasskey, { invalidates: [myAccountKey] });

  async function make() {
    setTrouble(null);
    const started = await proof.withProof(() => start.run({}));
    if (!started.ok) return;
    const made = await makePasskey(started.output.options);
    if (!made.ok) return setTrouble(made.trouble);
    const result = await proof.withProof(() => add.run({ name, answer: made.response }));
    if (result.ok) onDone(result.output.recoveryCodes);
  }
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setBusy(true);
    void make().finally(() => setBusy(false));
  }
  return (
    <form className="ui-field-stack" onSubmit={submit}>
      <RefusalMessage refusal={exceptProof(start.refusal) ?? exceptProof(add.refusal)} />
      <PasskeyMessage trouble={trouble} />
      <TextField
        label={t('passkeys.name')}
        description={t('passkeys.nameHelp')}
        value={name}
        onChange={setName}
        maxLength={120}
        autoComplete="off"
        autoFocus
        error={errorOf(add.refusal, 'name')}
      />
      <div>
        <Button type="submit" variant="primary" isPending={isBusy} isDisabled={!name.trim()}>
          {t('passkeys.make')}
        </Button>
      </div>
      {proof.dialog}
    </form>
  );
}
