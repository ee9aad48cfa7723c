import type { DestructionEntry } from '@vangnet/contract/retention.contract.ts';
import { addYears } from '@vangnet/domain/time/add-years.ts';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useFileLabel } from './listed-file.tsx';

interface KeepDialogProps {
  year: number;
  entry: DestructionEntry;
  onClose: () => void;
}

/** Keeps a file that is due: why, and until when. */
export function KeepDialog({ year, entry, onClose }: KeepDialogProps) {
  const { t } = useTranslation('retention');
  const { today } = useSignedIn();
  const fieldError = useFieldError();
  const fileLabel = useFileLabel();
  const [form, setForm, clear] = useDraft<{ readonly reason: string; readonly until: string | null }>(
    `keep-file:${entry.caseId}`,
    { reason: entry.kept?.reason ?? '', until: entry.kept?.until ?? addYears(today, 1) },
  );
  const keep = useCommand(client.retention.keepFile, {
    invalidates: [api.retention.prepareDestructionList.key()],
  });

  async function save() {
    const keeping = { reason: form.reason, until: form.until ?? '' };
    const result = await keep.run({ year, caseId: entry.caseId, keeping });
    if (!result.ok) return;
    clear();
    onClose();
  }

  return (
    <Dialog
      title={t('keep.title', { file: fileLabel(entry) })}
      isOpen
      onOpenChange={onClose}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('cancel')}</Button>
          <Button variant="primary" isPending={keep.isBusy} onPress={() => void save()}>
            {t('keep.submit')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={keep.refusal} />
        <p>{t('keep.explain')}</p>
        <TextArea
          label={t('keep.reason')}
          autoFocus
          value={form.reason}
          error={fieldError(keep.refusal, 'keeping', 'reason')}
          onChange={(reason) => setForm((before) => ({ ...before, reason }))}
        />
        <DateField
          label={t('keep.until')}
          value={form.until}
          min={today}
          error={fieldError(keep.refusal, 'keeping', 'until')}
          onChange={(until) => setForm((before) => ({ ...before, until }))}
        />
      </div>
    </Dialog>
  );
}
