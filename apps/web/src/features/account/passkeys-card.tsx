import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { canUsePasskeys } from '../../api/passkey.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Tag } from '../../ui/tag.tsx';
import { type MyAccount, myAccountKey } from './account-queries.ts';
import { AddPasskey } from './add-passkey.tsx';
import { RenamePasskeyDialog } from './rename-passkey-dialog.tsx';
import { exceptProof, useProof } from './use-proof.tsx';

type Passkey = MyAccount['passkeys'][number];

interface PasskeysCardProps {
  account: MyAccount;
  onCodes: (codes: readonly string[] | null) => void;
}

/** Sign in with a finger, a face or a key: quickest for the person, hardest to steal. */
export function PasskeysCard({ account: { passkeys }, onCodes }: PasskeysCardProps) {
  const { t } = useTranslation('account');
  const [isAdding, setAdding] = useState(false);
  return (
    <Card title={t('passkeys.title')}>
      <p className="soft">{canUsePasskeys() ? t('passkeys.explain') : t('passkeys.notHere')}</p>
      {passkeys.length > 0 && (
        <ul className="account-list">
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      {canUsePasskeys() && (
        <Button icon="plus" onPress={() => setAdding(true)}>
          {t('passkeys.add')}
        </Button>
      )}
      {isAdding && (
        <Dialog title={t('passkeys.add')} isOpen onOpenChange={setAdding}>
          <div className="account-stack">
            <p>{t('passkeys.addExplain')}</p>
            <AddPasskey
              onDone={(codes) => {
                setAdding(false);
                onCodes(codes);
              }}
            />
          </div>
        </Dialog>
      )}
    </Card>
  );
}

function PasskeyRow({ passkey }: { passkey: Passkey }) {
  const { t } = useTranslation('account');
  const { today } = useSignedIn();
  const { dateTime } = useFormat();
  const proof = useProof();
  const [opened, setOpened] = useState<'rename' | 'remove' | null>(null);
  const remove = useCommand(client.access.removePasskey, { invalidates: [myAccountKey] });
  const close = () => setOpened(null);
  const { id, name, addedAt, lastUsedAt, synced } = passkey;
  return (
    <li>
      <div className="account-item">
        <strong>{name}</strong>
        {synced && <Tag>{t('passkeys.synced')}</Tag>}
        <span>
          {t('passkeys.added', { when: dateTime(addedAt, today) })}
          {' · '}
          {lastUsedAt === null
            ? t('passkeys.neverUsed')
            : t('passkeys.lastUsed', { when: dateTime(lastUsedAt, today) })}
        </span>
        <RefusalMessage refusal={exceptProof(remove.refusal)} />
      </div>
      <div className="account-row">
        <Button
          size="small"
          aria-label={t('passkeys.renameNamed', { name })}
          onPress={() => setOpened('rename')}
        >
          {t('passkeys.rename')}
        </Button>
        <Button
          size="small"
          aria-label={t('passkeys.removeNamed', { name })}
          onPress={() => setOpened('remove')}
        >
          {t('passkeys.remove')}
        </Button>
      </div>
      {opened === 'rename' && <RenamePasskeyDialog passkey={passkey} onClose={close} />}
      <ConfirmDialog
        isOpen={opened === 'remove'}
        onOpenChange={close}
        title={t('passkeys.removeTitle', { name })}
        confirmLabel={t('passkeys.remove')}
        onConfirm={() => void proof.withProof(() => remove.run({ passkeyId: id }))}
        isDanger
      >
        {t('passkeys.removeExplain')}
      </ConfirmDialog>
      {proof.dialog}
    </li>
  );
}
