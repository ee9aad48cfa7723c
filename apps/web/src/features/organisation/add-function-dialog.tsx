import type { Unit, WorkerInOrganisation } from '@vangnet/contract/organisation.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FunctionFields, isCompleteForm, startForm, unitOfForm } from './function-fields.tsx';

interface AddFunctionDialogProps {
  worker: WorkerInOrganisation;
  units: readonly Unit[];
  onClose: () => void;
}

/** Gives a worker one function more. */
export function AddFunctionDialog({ worker, units, onClose }: AddFunctionDialogProps) {
  const { t } = useTranslation('organisation');
  const { today } = useSignedIn();
  const [form, setForm] = useState(() => startForm(worker.functions[0]?.unitId ?? null, today));
  const add = useCommand(client.organisation.addFunction, {
    invalidates: [api.organisation.getOrganisation.key(), api.organisation.listWorkers.key()],
  });

  async function save() {
    const { role, from } = form;
    if (!role || !from) return;
    const result = await add.run({ workerId: worker.id, role, unitId: unitOfForm(form, units), from });
    if (result.ok) onClose();
  }

  return (
    <Dialog
      title={t('functions.addTitle', { name: worker.name })}
      size="narrow"
      isOpen
      onOpenChange={onClose}
      footer={() => (
        <Button
          variant="primary"
          isDisabled={!isCompleteForm(form, units)}
          isPending={add.isBusy}
          onPress={() => void save()}
        >
          {t('save')}
        </Button>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={add.refusal} />
        <FunctionFields form={form} onChange={setForm} units={units} refusal={add.refusal} />
      </div>
    </Dialog>
  );
}
