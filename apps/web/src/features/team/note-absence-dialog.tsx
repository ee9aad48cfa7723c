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

interface NoteAbsenceDialogProps {
  /** Somebody of the team; oneself when left out. */
  worker?: { readonly id: string; readonly name: string };
  onClose: () => void;
}

/** Away from a day until a day; says what colleagues can then see. */
export function NoteAbsenceDialog({ worker, onClose }: NoteAbsenceDialogProps) {
  const { t } = useTranslation('team');
  const fieldError = useFieldError();
  const { today } = useSignedIn();
  const [from, setFrom] = useState<string | null>(today);
  const [until, setUntil] = useState<string | null>(null);
  const note = useCommand(client.organisation.noteAbsence, {
    invalidates: [api.organisation.listAbsences.key()],
  });

  async function save() {
    if (from === null || until === null) return;
    const result = await note.run({ workerId: worker?.id ?? null, from, until });
    if (result.ok) onClose();
  }

  return (
    <Dialog
      title={worker ? t('absence.noteOf', { name: worker.name }) : t('absence.note')}
      size="narrow"
      isOpen
      onOpenChange={onClose}
      footer={() => (
        <Button
          variant="primary"
          isDisabled={from === null || until === null}
          isPending={note.isBusy}
          onPress={() => void save()}
        >
          {t('absence.save')}
        </Button>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={note.refusal} />
        <p>{t('absence.explain')}</p>
        <div className="ui-field-row">
          <DateField
            label={t('absence.from')}
            value={from}
            onChange={setFrom}
            error={fieldError(note.refusal, 'from')}
          />
          <DateField
            label={t('absence.until')}
            value={until}
            min={from ?? undefined}
            onChange={setUntil}
            error={fieldError(note.refusal, 'until')}
            autoFocus
          />
        </div>
      </div>
    </Dialog>
  );
}
