import type { Share } from '@vangnet/contract/sharing.contract.ts';
import { LIMITS } from '@vangnet/domain/wording/text.ts';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { sharingKeys } from '../../case-parts/sharing/sharing-queries.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface RevokeShareDialogProps {
  caseId: string;
  share: Share;
  name: string;
  onClose: () => void;
}

/** Ends a share at once, with the reason. */
export function RevokeShareDialog({ caseId, share, name, onClose }: RevokeShareDialogProps) {
  const { t } = useTranslation('sharing');
  const fieldError = useFieldError();
  const [reason, setReason, clear] = useDraft(`share-end:${share.id}`, '');
  const revoke = useCommand(client.sharing.revokeShare, { invalidates: sharingKeys(caseId) });

  async function save() {
    const result = await revoke.run({ caseId, shareId: share.id, reason });
    if (!result.ok) return;
    clear();
    onClose();
  }

  return (
    <Dialog
      title={t('revoke.title', { name })}
      isOpen
      onOpenChange={onClose}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('close')}</Button>
          <Button variant="danger" isPending={revoke.isBusy} onPress={() => void save()}>
            {t('revoke.end')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={revoke.refusal} />
        <p>{t('revoke.explain', { name })}</p>
        <TextField
          label={t('revoke.reason')}
          value={reason}
          maxLength={LIMITS.line}
          error={fieldError(revoke.refusal, 'reason')}
          onChange={setReason}
          autoFocus
          isRequired
        />
      </div>
    </Dialog>
  );
}
