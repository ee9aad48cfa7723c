import type { PersonKind } from '@vangnet/domain/cases/case-file.ts';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useCommand } from '../../api/use-command.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { caseKey } from '../../case-parts/use-case.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { emptyPerson } from './case-form.ts';
import { PersonFields } from './person-fields.tsx';

interface AddPersonDialogProps {
  caseId: string;
  kind: PersonKind;
  onClose: () => void;
}

/** Adds somebody; several one after the other without closing. What was typed stays on the device until it is saved. */
export function AddPersonDialog({ caseId, kind, onClose }: AddPersonDialogProps) {
  const { t } = useTranslation('cases');
  const fieldError = useFieldError();
  const [form, setForm, clear] = useDraft(`case/${caseId}/add-person/${kind}`, emptyPerson(kind));
  const add = useCommand(client.cases.addPerson, { invalidates: [caseKey(caseId)] });
  const isReady = form.name.trim() !== '' && !add.isBusy;

  async function save(after: 'close' | 'next', event?: SyntheticEvent) {
    event?.preventDefault();
    if (!isReady) return;
    const result = await add.run({ caseId, details: form });
    if (!result.ok) return;
    clear();
    showToast(t('people.saved', { name: result.output.name }));
    if (after === 'close') onClose();
  }

  return (
    <Dialog
      title={t('people.addTitle')}
      isOpen
      onOpenChange={onClose}
      footer={() => (
        <>
          <Button isDisabled={!isReady} onPress={() => void save('next')}>
            {t('people.saveAndNext')}
          </Button>
          <Button
            variant="primary"
            isDisabled={!isReady}
            isPending={add.isBusy}
            onPress={() => void save('close')}
          >
            {t('people.save')}
          </Button>
        </>
      )}
    >
      <form onSubmit={(event) => void save('next', event)}>
        <RefusalMessage refusal={add.refusal} />
        <PersonFields
          value={form}
          onChange={(change) => setForm((typed) => ({ ...typed, ...change }))}
          errorOf={(field) => fieldError(add.refusal, 'details', field)}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
