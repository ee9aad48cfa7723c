import type { Presence } from '@vangnet/domain/conversations/conversation.ts';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useCommand } from '../../api/use-command.ts';
import { nobodyPresent, PresenceField } from '../../case-parts/presence-field.tsx';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { planKeys } from './plan-queries.ts';

export interface SaveVersionDialogProps {
  caseId: string;
  /** The number that this version will get. */
  number: number;
  today: string;
  onClose: () => void;
}

/** Keeps the plan as it stands now, with the day and who was there. */
export function SaveVersionDialog({ caseId, number, today, onClose }: SaveVersionDialogProps) {
  const { t } = useTranslation('safety-plans');
  const fieldError = useFieldError();
  const [form, setForm, clear] = useDraft<{ heldOn: string | null; title: string; presence: Presence }>(
    `plan-version:${caseId}`,
    { heldOn: today, title: '', presence: nobodyPresent },
  );
  const save = useCommand(client.safetyPlans.savePlanVersion, { invalidates: planKeys(caseId) });

  async function submit() {
    const result = await save.run({
      caseId,
      heldOn: form.heldOn ?? '',
      title: form.title,
      presence: form.presence,
    });
    if (!result.ok) return;
    clear();
    onClose();
  }

  return (
    <Dialog
      title={t('version.save', { number })}
      isOpen
      onOpenChange={onClose}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('close')}</Button>
          <Button variant="primary" isPending={save.isBusy} onPress={() => void submit()}>
            {t('version.keep')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <p>{t('version.explain')}</p>
        <RefusalMessage refusal={save.refusal} />
        <div className="ui-field-row">
          <DateField
            label={t('version.heldOn')}
            value={form.heldOn}
            max={today}
            error={fieldError(save.refusal, 'heldOn')}
            onChange={(heldOn) => setForm((before) => ({ ...before, heldOn }))}
          />
          <TextField
            label={t('version.title')}
            placeholder={t('version.titleExample')}
            value={form.title}
            maxLength={200}
            error={fieldError(save.refusal, 'title')}
            onChange={(title) => setForm((before) => ({ ...before, title }))}
          />
        </div>
        <PresenceField
          caseId={caseId}
          value={form.presence}
          onChange={(presence) => setForm((before) => ({ ...before, presence }))}
        />
      </div>
    </Dialog>
  );
}
