import type { FramePiece } from '@vangnet/contract/danger-and-goals.contract.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { useCase } from '../../case-parts/use-case.ts';
import { personTone } from '../../case-parts/voice-tone.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PersonPicker } from '../../ui/person-picker.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { frameKeys } from './frame-queries.ts';

export interface PieceDialogProps {
  caseId: string;
  piece: FramePiece;
  today: string;
  onClose: () => void;
}

/** With whom it was shared, on which day, and what they said of it. */
export function SharePieceDialog({ caseId, piece, today, onClose }: PieceDialogProps) {
  const { t } = useTranslation('danger-and-goals');
  const fieldError = useFieldError();
  const { file } = useCase(caseId);
  const [form, setForm, clear] = useDraft<{ personIds: string[]; sharedOn: string | null; response: string }>(
    `frame-piece-share:${piece.id}`,
    { personIds: [], sharedOn: today, response: '' },
  );
  const share = useCommand(client.dangerAndGoals.shareFramePiece, { invalidates: frameKeys(caseId) });

  async function save() {
    const { personIds, sharedOn, response } = form;
    const result = await share.run({
      caseId,
      pieceId: piece.id,
      share: { personIds, sharedOn: sharedOn ?? '', response },
    });
    if (!result.ok) return;
    clear();
    onClose();
  }

  return (
    <Dialog
      title={t('share.title')}
      isOpen
      onOpenChange={onClose}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('close')}</Button>
          <Button
            variant="primary"
            isPending={share.isBusy}
            isDisabled={form.personIds.length === 0}
            onPress={() => void save()}
          >
            {t('share.save')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <p className="serif danger-dialog-words">{piece.words}</p>
        <RefusalMessage refusal={share.refusal} />
        <PersonPicker
          label={t('share.withWhom')}
          error={fieldError(share.refusal, 'share', 'personIds')}
          people={file.persons.map((person) => ({
            id: person.id,
            name: shownName(person),
            tone: personTone(person, file.persons),
          }))}
          value={form.personIds}
          onChange={(personIds) => setForm((before) => ({ ...before, personIds }))}
        />
        <DateField
          label={t('share.on')}
          value={form.sharedOn}
          max={today}
          error={fieldError(share.refusal, 'share', 'sharedOn')}
          onChange={(sharedOn) => setForm((before) => ({ ...before, sharedOn }))}
        />
        <TextArea
          label={t('share.response')}
          description={t('share.responseHelp')}
          value={form.response}
          isProse
          error={fieldError(share.refusal, 'share', 'response')}
          onChange={(response) => setForm((before) => ({ ...before, response }))}
        />
      </div>
    </Dialog>
  );
}
