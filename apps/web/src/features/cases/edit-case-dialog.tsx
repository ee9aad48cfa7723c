import { caseFile, type CaseFile } from '@vangnet/contract/cases.contract.ts';
import { LIMITS } from '@vangnet/domain/wording/text.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useCommand } from '../../api/use-command.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { caseKey } from '../../case-parts/use-case.ts';
import { Button } from '../../ui/button.tsx';
import { ConflictView } from '../../ui/conflict-view.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ReasonFields, WorkFields } from './case-fields.tsx';
import { toCaseForm, type CaseForm } from './case-form.ts';
import { CaseSummary } from './case-summary.tsx';

interface EditCaseDialogProps {
  file: CaseFile;
  onClose: () => void;
}

/** Changes what is written about the case itself; two versions stand side by side when a colleague did so too. */
export function EditCaseDialog({ file, onClose }: EditCaseDialogProps) {
  const { t } = useTranslation('cases');
  const fieldError = useFieldError();
  const [seen, setSeen] = useState(file.version);
  const [theirs, setTheirs] = useState<CaseFile | null>(null);
  const [form, setForm, clear] = useDraft(`case/${file.id}/details`, toCaseForm(file));
  const revise = useCommand(client.cases.reviseCase, {
    invalidates: [caseKey(file.id), api.cases.getMyDay.key()],
  });

  async function save() {
    const result = await revise.run({ caseId: file.id, expectedVersion: seen, details: form });
    if (result.ok) {
      clear();
      onClose();
      return;
    }
    const current = caseFile.safeParse(result.refusal.current).data;
    if (current) {
      setTheirs(current);
      setSeen(current.version);
    }
  }

  const shared = {
    value: form,
    onChange: (change: Partial<CaseForm>) => setForm((typed) => ({ ...typed, ...change })),
    errorOf: (field: keyof CaseForm) => fieldError(revise.refusal, 'details', field),
  };
  const fields = (
    <div className="ui-field-stack">
      <ReasonFields {...shared} />
      <WorkFields {...shared} />
      <TextField
        label={t('fields.label')}
        value={form.label}
        onChange={(label) => shared.onChange({ label })}
        error={shared.errorOf('label')}
        maxLength={LIMITS.line}
      />
    </div>
  );
  return (
    <Dialog
      title={t('people.aboutEdit')}
      isOpen
      onOpenChange={onClose}
      size="wide"
      footer={() =>
        !theirs && (
          <Button variant="primary" isPending={revise.isBusy} onPress={() => void save()}>
            {t('people.save')}
          </Button>
        )
      }
    >
      {theirs ? (
        <ConflictView
          mine={<CaseSummary details={form} />}
          theirs={<CaseSummary details={theirs} />}
          onKeepMine={() => void save()}
          onKeepTheirs={() => {
            clear();
            onClose();
          }}
          mergeEditor={fields}
          onSaveMerged={() => void save()}
          isPending={revise.isBusy}
        />
      ) : (
        <>
          <RefusalMessage refusal={revise.refusal} />
          {fields}
        </>
      )}
    </Dialog>
  );
}
