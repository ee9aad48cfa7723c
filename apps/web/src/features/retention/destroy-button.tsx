import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { showToast } from '../../ui/toast-queue.ts';

/** Destroys the confirmed files of a list whose day has come; asks once more, because nothing brings them back. */
export function DestroyButton({ year, count }: { year: number; count: number }) {
  const { t } = useTranslation('retention');
  const [isAsking, setAsking] = useState(false);
  const destroy = useCommand(client.retention.destroyApproved, {
    invalidates: [api.retention.prepareDestructionList.key(), api.retention.listDestructionProofs.key()],
  });

  async function run() {
    const result = await destroy.run({ year });
    if (!result.ok) return;
    setAsking(false);
    showToast(t('destroy.done', { count: result.output.destroyed }));
  }

  return (
    <>
      <Button variant="danger" onPress={() => setAsking(true)}>
        {t('destroy.button', { count })}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={t('destroy.title', { count })}
        confirmLabel={t('destroy.button', { count })}
        onConfirm={run}
        isDanger
      >
        <RefusalMessage refusal={destroy.refusal} />
        <p>{t('destroy.explain')}</p>
      </ConfirmDialog>
    </>
  );
}
