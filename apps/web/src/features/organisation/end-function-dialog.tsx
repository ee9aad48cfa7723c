import type { WorkerInOrganisation } from '@vangnet/contract/organisation.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { DatedFunction } from './tree.ts';

interface EndFunctionDialogProps {
  worker: WorkerInOrganisation;
  ending: DatedFunction;
  /** The function as it stands in the row. */
  words: string;
  onClose: () => void;
}

/** The last day of a function. Parts in cases are another thing, and it says so. */
export function EndFunctionDialog({ worker, ending, words, onClose }: EndFunctionDialogProps) {
  const { t } = useTranslation('organisation');
  const fieldError = useFieldError();
  const { today } = useSignedIn();
  const [until, setUntil] = useState<string | null>(ending.from > today ? ending.from : today);
  const end = useCommand(client.organisation.endFunction, {
    invalidates: [api.organisation.getOrganisation.key(), api.organisation.listWorkers.key()],
  });

  async function save() {
    if (!until) return;
    const result = await end.run({ functionId: ending.id, until });
    if (result.ok) onClose();
  }

  return (
    <Dialog
      title={t('functions.endTitle', { name: worker.name })}
      size="narrow"
      isOpen
      onOpenChange={onClose}
      footer={() => (
        <Button variant="danger" isDisabled={!until} isPending={end.isBusy} onPress={() => void save()}>
          {t('functions.end')}
        </Button>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={end.refusal} />
        <p>{words}</p>
        <DateField
          label={t('functions.until')}
          value={until}
          min={ending.from}
          onChange={setUntil}
          error={fieldError(end.refusal, 'until')}
        />
        {worker.openCases > 0 && (
          <p className="soft">{t('functions.casesStay', { name: worker.name, count: worker.openCases })}</p>
        )}
      </div>
    </Dialog>
  );
}
