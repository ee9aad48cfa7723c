import type { WorkerInOrganisation } from '@vangnet/contract/organisation.contract.ts';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface DeactivateDialogProps {
  worker: WorkerInOrganisation;
  onClose: () => void;
}

/** Somebody leaves: says beforehand how many families then have nobody, and who gives them to others. */
export function DeactivateDialog({ worker, onClose }: DeactivateDialogProps) {
  const { t } = useTranslation('organisation');
  const { name, openCases, alone } = worker;
  const deactivate = useCommand(client.organisation.deactivateWorker, {
    invalidates: [api.organisation.getOrganisation.key(), api.organisation.listWorkers.key()],
  });

  async function save() {
    const result = await deactivate.run({ workerId: worker.id });
    if (result.ok) onClose();
  }

  return (
    <Dialog
      title={t('deactivate.title', { name })}
      size="narrow"
      isOpen
      onOpenChange={onClose}
      footer={() => (
        <Button variant="danger" isPending={deactivate.isBusy} onPress={() => void save()}>
          {t('deactivate.save')}
        </Button>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={deactivate.refusal} />
        <p>{t('deactivate.explain', { name })}</p>
        {openCases > 0 && (
          <p>
            <strong>{t('deactivate.cases', { name, count: openCases })}</strong>{' '}
            {alone > 0 && <strong>{t('deactivate.alone', { count: alone })}</strong>} {t('deactivate.lead')}
          </p>
        )}
      </div>
    </Dialog>
  );
}
