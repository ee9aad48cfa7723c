import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { frameKeys } from './frame-queries.ts';
import type { PieceDialogProps } from './share-piece-dialog.tsx';

/** The piece stands no longer: the day and why. It stays in the file with its whole life. */
export function EndPieceDialog({ caseId, piece, today, onClose }: PieceDialogProps) {
  const { t } = useTranslation('danger-and-goals');
  const fieldError = useFieldError();
  const [form, setForm, clear] = useDraft<{ endedOn: string | null; reason: string }>(
    `frame-piece-end:${piece.id}`,
    {
      endedOn: today,
      reason: '',
    },
  );
  const end = useCommand(client.dangerAndGoals.endFramePiece, { invalidates: frameKeys(caseId) });

  async function save() {
    const result = await end.run({
      caseId,
      pieceId: piece.id,
      endedOn: form.endedOn ?? '',
      reason: form.reason,
    });
    if (!result.ok) return;
    clear();
    onClose();
  }

  return (
    <Dialog
      title={t('end.title')}
      size="narrow"
      isOpen
      onOpenChange={onClose}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('close')}</Button>
          <Button variant="danger" isPending={end.isBusy} onPress={() => void save()}>
            {t('end.save')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <p className="serif danger-dialog-words">{piece.words}</p>
        <p>{t('end.explain')}</p>
        <RefusalMessage refusal={end.refusal} />
        <DateField
          label={t('end.on')}
          value={form.endedOn}
          max={today}
          error={fieldError(end.refusal, 'endedOn')}
          onChange={(endedOn) => setForm((before) => ({ ...before, endedOn }))}
        />
        <TextField
          label={t('end.reason')}
          description={t('end.reasonHelp')}
          value={form.reason}
          maxLength={200}
          error={fieldError(end.refusal, 'reason')}
          onChange={(reason) => setForm((before) => ({ ...before, reason }))}
        />
      </div>
    </Dialog>
  );
}
