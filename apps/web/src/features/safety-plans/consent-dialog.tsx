import type { PlanVersion } from '@vangnet/contract/safety-plans.contract.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { consentManners } from '@vangnet/domain/safety-plans/agreement.ts';
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
import { VoicePicker } from '../../ui/person-picker.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { planKeys } from './plan-queries.ts';

interface ConsentForm {
  readonly personId: string | null;
  readonly manner: (typeof consentManners)[number];
  readonly on: string | null;
  readonly remark: string;
}

export interface ConsentDialogProps {
  caseId: string;
  version: PlanVersion;
  today: string;
  onClose: () => void;
}

/** Notes how somebody stands towards a version: signed, said yes, or not yet, in their own words. */
export function ConsentDialog({ caseId, version, today, onClose }: ConsentDialogProps) {
  const { t } = useTranslation('safety-plans');
  const fieldError = useFieldError();
  const { file } = useCase(caseId);
  const [form, setForm, clear] = useDraft<ConsentForm>(`plan-consent:${version.id}`, {
    personId: null,
    manner: 'signed',
    on: today,
    remark: '',
  });
  const record = useCommand(client.safetyPlans.recordPlanConsent, { invalidates: planKeys(caseId) });
  const set = (changes: Partial<ConsentForm>) => setForm((before) => ({ ...before, ...changes }));

  async function save() {
    const { personId, manner, on, remark } = form;
    if (personId === null) return;
    const result = await record.run({
      caseId,
      planVersionId: version.id,
      personId,
      manner,
      on: on ?? '',
      remark,
    });
    if (!result.ok) return;
    clear();
    onClose();
  }

  return (
    <Dialog
      title={t('consent.title', { number: version.number })}
      isOpen
      onOpenChange={onClose}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('close')}</Button>
          <Button
            variant="primary"
            isPending={record.isBusy}
            isDisabled={form.personId === null}
            onPress={() => void save()}
          >
            {t('consent.save')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={record.refusal} />
        <VoicePicker
          label={t('consent.who')}
          people={file.persons.map((person) => ({
            id: person.id,
            name: shownName(person),
            tone: personTone(person, file.persons),
          }))}
          value={form.personId}
          error={fieldError(record.refusal, 'personId')}
          onChange={(personId) => set({ personId })}
        />
        <Segmented
          label={t('consent.how')}
          value={form.manner}
          onChange={(manner) => set({ manner })}
          options={consentManners.map((manner) => ({ value: manner, label: t(`consent.manner.${manner}`) }))}
        />
        <DateField
          label={t('consent.on')}
          value={form.on}
          max={today}
          error={fieldError(record.refusal, 'on')}
          onChange={(on) => set({ on })}
        />
        <TextField
          label={t('consent.remark')}
          isProse
          value={form.remark}
          maxLength={200}
          error={fieldError(record.refusal, 'remark')}
          onChange={(remark) => set({ remark })}
        />
      </div>
    </Dialog>
  );
}
