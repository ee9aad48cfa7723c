import type { CaseFile } from '@vangnet/contract/cases.contract.ts';
import { copyAnswers, type CopyAnswer } from '@vangnet/domain/cases/case-closure.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { caseKey } from '../../case-parts/use-case.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import './closing-dialog.css';

interface ClosingForm {
  readonly closedOn: string | null;
  readonly reason: string;
  /** What each person said about a copy; null or nothing for who was not told yet. */
  readonly told: Readonly<Record<string, CopyAnswer | null>>;
}

interface ClosingDialogProps {
  file: CaseFile;
  onClose: () => void;
}

/** Closes a file, or changes what is written about its closing. Who was told can be filled in later. */
export function ClosingDialog({ file, onClose }: ClosingDialogProps) {
  const { t } = useTranslation('closing');
  const fieldError = useFieldError();
  const { today } = useSignedIn();
  const { closure, id: caseId } = file;
  const [form, setForm, clear] = useDraft<ClosingForm>(`closing:${caseId}:${closure?.version ?? 0}`, {
    closedOn: closure?.closedOn ?? today,
    reason: closure?.reason ?? '',
    told: Object.fromEntries(closure?.informed.map(({ personId, copy }) => [personId, copy]) ?? []),
  });
  const invalidates = [caseKey(caseId), api.cases.getMyDay.key()];
  const close = useCommand(client.cases.closeCase, { invalidates });
  const revise = useCommand(client.cases.reviseClosure, { invalidates });
  const refusal = close.refusal ?? revise.refusal;

  async function save() {
    const content = {
      closedOn: form.closedOn ?? '',
      reason: form.reason,
      informed: Object.entries(form.told).flatMap(([personId, copy]) =>
        copy === null ? [] : [{ personId, copy, on: dayTold(closure, personId) ?? form.closedOn ?? today }],
      ),
    };
    const result = closure
      ? await revise.run({ caseId, expectedVersion: closure.version, content })
      : await close.run({ caseId, content });
    if (!result.ok) return;
    clear();
    onClose();
  }

  const familySide = file.persons.filter(({ kind }) => kind === 'minor' || kind === 'parent');
  return (
    <Dialog
      title={t(closure ? 'dialog.titleRevise' : 'dialog.title')}
      isOpen
      onOpenChange={onClose}
      footer={(cancel) => (
        <>
          <Button onPress={cancel}>{t('dialog.cancel')}</Button>
          <Button
            variant="primary"
            isPending={close.isBusy || revise.isBusy}
            isDisabled={form.closedOn === null}
            onPress={() => void save()}
          >
            {t(closure ? 'dialog.save' : 'dialog.submit')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={refusal} />
        <p>{t('dialog.explain')}</p>
        <DateField
          label={t('dialog.closedOn')}
          value={form.closedOn}
          min={file.openedOn}
          max={today}
          error={fieldError(refusal, 'content', 'closedOn')}
          onChange={(closedOn) => setForm((before) => ({ ...before, closedOn }))}
        />
        <TextField
          label={t('dialog.reason')}
          isProse
          maxLength={200}
          value={form.reason}
          error={fieldError(refusal, 'content', 'reason')}
          onChange={(reason) => setForm((before) => ({ ...before, reason }))}
        />
        {familySide.length > 0 && (
          <fieldset className="closing-told">
            <legend>{t('dialog.told')}</legend>
            <p className="soft">{t('dialog.toldHelp')}</p>
            {familySide.map((person) => (
              <Select<CopyAnswer>
                key={person.id}
                label={shownName(person)}
                value={form.told[person.id] ?? null}
                placeholder={t('dialog.notTold')}
                onChange={(told) =>
                  setForm((before) => ({
                    ...before,
                    told: { ...before.told, [person.id]: told },
                  }))
                }
                options={copyAnswers.map((value) => ({
                  value,
                  label: t(`dialog.copy.${value}`),
                }))}
              />
            ))}
          </fieldset>
        )}
      </div>
    </Dialog>
  );
}

/** Who was told before keeps the day on which they were. */
function dayTold(closure: CaseFile['closure'], personId: string): string | undefined {
  return closure?.informed.find((notice) => notice.personId === personId)?.on;
}
