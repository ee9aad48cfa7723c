import type { Agreement } from '@vangnet/contract/safety-plans.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useSaveStatus } from '../../case-parts/save-status.ts';
import { useCase } from '../../case-parts/use-case.ts';
import { useVoiceOptions, voiceKey } from '../../case-parts/voice-options.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import { Button } from '../../ui/button.tsx';
import { ConflictView } from '../../ui/conflict-view.tsx';
import { SaveState } from '../../ui/save-state.tsx';
import { AgreementFields } from './agreement-fields.tsx';
import {
  emptyAgreement,
  isEmptyAgreement,
  toAgreementContent,
  toAgreementForm,
  type AgreementForm,
} from './agreement-form.ts';
import { AgreementSentence, type AgreementWords } from './agreement-sentence.tsx';
import { planKeys, type PlanPiece } from './plan-queries.ts';

export interface AgreementEditorProps {
  caseId: string;
  /** The agreement to change; without it a new one is written. */
  agreement?: Agreement;
  frame: readonly PlanPiece[];
  /** What a new agreement serves to begin with. */
  servesIds?: readonly string[];
  onClose: () => void;
}

/** Writes or changes an agreement in the list itself. What is typed stays on the device until it is saved. */
export function AgreementEditor({ caseId, agreement, frame, servesIds = [], onClose }: AgreementEditorProps) {
  const { t } = useTranslation('safety-plans');
  const [form, setForm, clear] = useDraft<AgreementForm>(
    `agreement:${agreement?.id ?? `${caseId}:new`}`,
    agreement ? toAgreementForm(agreement) : emptyAgreement(servesIds),
  );
  const [round, setRound] = useState(0);
  const write = useCommand(client.safetyPlans.writeAgreement, { invalidates: planKeys(caseId) });
  const revise = useCommand(client.safetyPlans.reviseAgreement, { invalidates: planKeys(caseId) });
  const command = agreement ? revise : write;
  const status = useSaveStatus(command);
  const toWords = useFormWords(caseId);
  const theirs =
    agreement && revise.refusal?.code === 'conflict' ? (revise.refusal.current as Agreement) : null;

  function finish() {
    clear();
    onClose();
  }
  async function save(expectedVersion = form.version) {
    const content = toAgreementContent(form);
    const result =
      agreement && expectedVersion !== null
        ? await revise.run({ caseId, agreementId: agreement.id, expectedVersion, content })
        : await write.run({ caseId, content });
    if (!result.ok) return;
    if (agreement) finish();
    else {
      // The next agreement follows at once: empty fields, with the cursor in the first.
      clear();
      setRound((before) => before + 1);
    }
  }

  const fields = (
    <AgreementFields
      key={round}
      caseId={caseId}
      form={form}
      onChange={setForm}
      frame={frame}
      refusal={command.refusal}
    />
  );
  if (theirs) {
    return (
      <ConflictView
        mine={<AgreementSentence words={toWords(form)} />}
        theirs={<AgreementSentence words={toWords(toAgreementForm(theirs))} />}
        onKeepMine={() => void save(theirs.version)}
        onKeepTheirs={finish}
        mergeEditor={fields}
        onSaveMerged={() => void save(theirs.version)}
        isPending={command.isBusy}
      />
    );
  }
  return (
    <form
      className="plan-editor"
      aria-label={t(agreement ? 'editor.revise' : 'editor.write')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <RefusalMessage refusal={command.refusal} />
      {fields}
      <div className="plan-editor-foot">
        <Button
          type="submit"
          variant="primary"
          isPending={command.isBusy}
          isDisabled={!form.thenWords.trim()}
        >
          {t(agreement ? 'editor.save' : 'editor.add')}
        </Button>
        <Button onPress={onClose}>{t('close')}</Button>
        {!isEmptyAgreement(form) && !agreement && (
          <Button variant="quiet" onPress={clear}>
            {t('editor.clear')}
          </Button>
        )}
        <SaveState status={status} />
      </div>
    </form>
  );
}

/** The fields as words, so that one's own version stands beside the other one in the same sentence. */
function useFormWords(caseId: string): (form: AgreementForm) => AgreementWords {
  const { file } = useCase(caseId);
  const options = useVoiceOptions(caseId);
  return (form) => ({
    ifWords: form.ifWords || null,
    thenWords: form.thenWords,
    who: form.who.flatMap((voice) =>
      voice.kind === 'other' ? [voice.name] : (options.find(({ id }) => id === voiceKey(voice))?.name ?? []),
    ),
    whenWords: form.whenWords || null,
    byDate: form.byDate,
    call: form.callPersonIds.flatMap((personId) => {
      const person = file.persons.find(({ id }) => id === personId);
      return person ? [{ name: shownName(person), telephone: person.telephone }] : [];
    }),
  });
}
