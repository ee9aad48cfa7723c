import { correctionKinds, type CorrectionKind } from '@vangnet/domain/own-file/correction.ts';
import type { PieceKind } from '@vangnet/domain/sharing/piece.ts';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { correctionsKey } from '../../case-parts/corrections.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextArea } from '../../ui/text-area.tsx';

export interface RemarkedPiece {
  readonly kind: PieceKind;
  readonly id: string;
  readonly name: string;
}

interface CorrectionForm {
  readonly kind: CorrectionKind;
  readonly words: string;
  readonly receivedOn: string | null;
}

interface CorrectionDialogProps {
  caseId: string;
  personId: string;
  name: string;
  /** Null: about the whole file. */
  piece: RemarkedPiece | null;
  onClose: () => void;
}

/** Writes down what somebody asks to correct, or wants added, in their own words. */
export function CorrectionDialog({ caseId, personId, name, piece, onClose }: CorrectionDialogProps) {
  const { t } = useTranslation('own-file');
  const { today } = useSignedIn();
  const fieldError = useFieldError();
  const [form, setForm, clear] = useDraft<CorrectionForm>(`correction:${personId}:${piece?.id ?? 'file'}`, {
    kind: 'addition',
    words: '',
    receivedOn: today,
  });
  const record = useCommand(client.ownFile.recordCorrection, { invalidates: [correctionsKey(caseId)] });
  const set = (changes: Partial<CorrectionForm>) => setForm((before) => ({ ...before, ...changes }));

  async function save() {
    const content = {
      kind: form.kind,
      words: form.words,
      receivedOn: form.receivedOn ?? '',
      piece: piece && { kind: piece.kind, id: piece.id },
    };
    const result = await record.run({ caseId, personId, content });
    if (!result.ok) return;
    clear();
    onClose();
  }

  return (
    <Dialog
      title={t('dialog.title', { name })}
      isOpen
      onOpenChange={onClose}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('dialog.cancel')}</Button>
          <Button variant="primary" isPending={record.isBusy} onPress={() => void save()}>
            {t('dialog.save')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={record.refusal} />
        <p>
          <span className="soft">{t('dialog.about')}</span> {piece?.name ?? t('dialog.wholeFile')}
        </p>
        <Segmented
          label={t('dialog.kind', { name })}
          value={form.kind}
          onChange={(kind) => set({ kind })}
          options={correctionKinds.map((value) => ({ value, label: t(`dialog.kinds.${value}`) }))}
        />
        <p className="soft">{t('dialog.kindHelp')}</p>
        <TextArea
          label={t('dialog.words')}
          isProse
          autoFocus
          rows={4}
          value={form.words}
          error={fieldError(record.refusal, 'content', 'words')}
          onChange={(words) => set({ words })}
        />
        <DateField
          label={t('dialog.receivedOn')}
          value={form.receivedOn}
          max={today}
          error={fieldError(record.refusal, 'content', 'receivedOn')}
          onChange={(receivedOn) => set({ receivedOn })}
        />
      </div>
    </Dialog>
  );
}
