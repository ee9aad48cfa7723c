import type { PersonCorrection } from '@vangnet/contract/own-file.contract.ts';
import { correctionOutcomes, type CorrectionOutcome } from '@vangnet/domain/own-file/correction.ts';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useCommand } from '../../api/use-command.ts';
import { correctionsKey } from '../../case-parts/corrections.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface DecisionForm {
  readonly outcome: CorrectionOutcome | null;
  readonly reason: string;
}

interface DecisionDialogProps {
  caseId: string;
  remark: PersonCorrection;
  onClose: () => void;
}

/** What becomes of a request to correct. A refusal needs its reason; the words stay either way. */
export function DecisionDialog({ caseId, remark, onClose }: DecisionDialogProps) {
  const { t } = useTranslation('own-file');
  const fieldError = useFieldError();
  const [form, setForm, clear] = useDraft<DecisionForm>(`correction-decision:${remark.id}`, {
    outcome: remark.decision?.outcome ?? null,
    reason: remark.decision?.reason ?? '',
  });
  const decide = useCommand(client.ownFile.decideCorrection, { invalidates: [correctionsKey(caseId)] });

  async function save() {
    const { outcome, reason } = form;
    if (outcome === null) return;
    const result = await decide.run({ caseId, correctionId: remark.id, decision: { outcome, reason } });
    if (!result.ok) return;
    clear();
    onClose();
  }

  return (
    <Dialog
      title={t('decision.title')}
      isOpen
      onOpenChange={onClose}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('dialog.cancel')}</Button>
          <Button
            variant="primary"
            isPending={decide.isBusy}
            isDisabled={form.outcome === null}
            onPress={() => void save()}
          >
            {t('decision.save')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <RefusalMessage refusal={decide.refusal} />
        <p className="serif">{remark.words}</p>
        <RadioGroup
          label={t('decision.outcome')}
          value={form.outcome}
          onChange={(outcome) => setForm((before) => ({ ...before, outcome }))}
          options={correctionOutcomes.map((value) => ({ value, label: t(`decision.outcomes.${value}`) }))}
        />
        <TextArea
          label={t('decision.reason')}
          description={t('decision.reasonHelp', { name: remark.personName })}
          value={form.reason}
          error={fieldError(decide.refusal, 'decision', 'reason')}
          onChange={(reason) => setForm((before) => ({ ...before, reason }))}
        />
      </div>
    </Dialog>
  );
}
