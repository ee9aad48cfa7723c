import { casePerson, type CasePerson } from '@vangnet/contract/cases.contract.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useCommand } from '../../api/use-command.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { caseKey } from '../../case-parts/use-case.ts';
import { Button } from '../../ui/button.tsx';
import { ConflictView } from '../../ui/conflict-view.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { toPersonForm } from './case-form.ts';
import { PersonFields } from './person-fields.tsx';
import { PersonSummary } from './person-summary.tsx';

interface EditPersonDialogProps {
  caseId: string;
  person: CasePerson;
  onClose: () => void;
}

/** Changes what is written about somebody; when a colleague did the same meanwhile, both stand side by side. */
export function EditPersonDialog({ caseId, person, onClose }: EditPersonDialogProps) {
  const { t } = useTranslation('cases');
  const fieldError = useFieldError();
  // The version that this person saw when the dialog opened: a refresh behind it must not hide a conflict.
  const [seen, setSeen] = useState(person.version);
  const [theirs, setTheirs] = useState<CasePerson | null>(null);
  const [form, setForm, clear] = useDraft(`case/${caseId}/person/${person.id}`, toPersonForm(person));
  const revise = useCommand(client.cases.revisePerson, { invalidates: [caseKey(caseId)] });

  async function save(expectedVersion: number, event?: SyntheticEvent) {
    event?.preventDefault();
    const result = await revise.run({ caseId, personId: person.id, expectedVersion, details: form });
    if (result.ok) {
      clear();
      onClose();
      return;
    }
    const current = casePerson.safeParse(result.refusal.current).data;
    if (current) {
      setTheirs(current);
      setSeen(current.version);
    }
  }

  const fields = (
    <PersonFields
      personId={person.id}
      value={form}
      onChange={(change) => setForm((typed) => ({ ...typed, ...change }))}
      errorOf={(field) => fieldError(revise.refusal, 'details', field)}
    />
  );
  return (
    <Dialog
      title={t('people.editPerson', { name: shownName(person) })}
      isOpen
      onOpenChange={onClose}
      size={theirs ? 'wide' : 'normal'}
      footer={() =>
        !theirs && (
          <Button
            variant="primary"
            isDisabled={form.name.trim() === ''}
            isPending={revise.isBusy}
            onPress={() => void save(seen)}
          >
            {t('people.save')}
          </Button>
        )
      }
    >
      {theirs ? (
        <ConflictView
          mine={<PersonSummary person={form} />}
          theirs={<PersonSummary person={theirs} />}
          onKeepMine={() => void save(seen)}
          onKeepTheirs={() => {
            clear();
            onClose();
          }}
          mergeEditor={fields}
          onSaveMerged={() => void save(seen)}
          isPending={revise.isBusy}
        />
      ) : (
        <form onSubmit={(event) => void save(seen, event)}>
          <RefusalMessage refusal={revise.refusal} />
          {fields}
          <button type="submit" hidden />
        </form>
      )}
    </Dialog>
  );
}
