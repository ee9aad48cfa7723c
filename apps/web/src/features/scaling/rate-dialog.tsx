import type { Rating, ScalingQuestion } from '@vangnet/contract/scaling.contract.ts';
import type { SecrecyChoice } from '@vangnet/domain/access/confidentiality.ts';
import { isWithinScale } from '@vangnet/domain/scaling/rating.ts';
import type { Voice as VoiceValue } from '@vangnet/domain/mapping/statement.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useSignedIn } from '../../api/session.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { SecrecyField } from '../../case-parts/secrecy-field.tsx';
import { VoicePicker } from '../../case-parts/voice-picker.tsx';
import { Voice } from '../../case-parts/voice.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { NumberAnswer } from './number-answer.tsx';
import { scalingKey } from './scaling-queries.ts';
import { readTypedNumber } from './typed-number.ts';

export interface RateDialogProps {
  caseId: string;
  question: ScalingQuestion;
  onClose: () => void;
}

interface RatingForm {
  readonly voice: VoiceValue | null;
  /** As typed, so that a half number stays as it is. */
  readonly value: string;
  readonly whatIsInIt: string;
  readonly oneStepHigher: string;
  readonly secrecy?: SecrecyChoice;
}

const byDefault: SecrecyChoice = { confidentiality: null, aboutPersonIds: [] };

/** Writes down numbers, one person after the other: the day stays, the rest starts empty again. */
export function RateDialog({ caseId, question, onClose }: RateDialogProps) {
  const { t } = useTranslation('scaling');
  const { today } = useSignedIn();
  const errorOf = useFieldError();
  const [form, setForm, clear] = useDraft<RatingForm>(`rating/${question.id}`, {
    voice: null,
    value: '',
    whatIsInIt: '',
    oneStepHigher: '',
  });
  const [ratedOn, setRatedOn] = useState<string | null>(today);
  const [given, setGiven] = useState<readonly Rating[]>([]);
  const rate = useCommand(client.scaling.rate, { invalidates: [scalingKey(caseId)] });
  const change = (part: Partial<RatingForm>) => setForm((before) => ({ ...before, ...part }));
  const value = readTypedNumber(form.value);
  const isReady =
    value !== undefined &&
    isWithinScale(value, question) &&
    ratedOn !== null &&
    form.voice !== null &&
    form.voice.kind !== 'unknown';

  /** @returns whether the number is in the file. */
  async function save(): Promise<boolean> {
    const { voice } = form;
    if (value === undefined || voice === null || ratedOn === null) return false;
    const content = { ...form, voice, ratedOn, value };
    const result = await rate.run({ caseId, questionId: question.id, content });
    if (!result.ok) return false;
    setGiven((before) => [...before, result.output]);
    clear();
    return true;
  }

  async function saveAndClose() {
    if (await save()) onClose();
  }

  return (
    <Dialog
      title={question.words ?? t('question.safety')}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={(close) => (
        <>
          <Button onPress={close}>{t(given.length > 0 ? 'rate.done' : 'rate.cancel')}</Button>
          <Button isDisabled={!isReady} isPending={rate.isBusy} onPress={() => void save()}>
            {t('rate.next')}
          </Button>
          <Button
            variant="primary"
            isDisabled={!isReady}
            isPending={rate.isBusy}
            onPress={() => void saveAndClose()}
          >
            {t('rate.save')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        {given.length > 0 && <GivenRatings given={given} />}
        <VoicePicker
          key={given.length}
          caseId={caseId}
          label={t('rate.voice')}
          isUnknownHidden
          value={form.voice}
          onChange={(voice) => change({ voice })}
          error={errorOf(rate.refusal, 'content', 'voice')}
        />
        <NumberAnswer
          question={question}
          value={form.value}
          onChange={(typed) => change({ value: typed })}
          error={errorOf(rate.refusal, 'content', 'value')}
        />
        <TextArea
          label={t('rate.whatIsInIt')}
          isProse
          rows={2}
          maxLength={2_000}
          value={form.whatIsInIt}
          onChange={(whatIsInIt) => change({ whatIsInIt })}
        />
        <TextArea
          label={t('rate.oneStepHigher')}
          isProse
          rows={2}
          maxLength={2_000}
          value={form.oneStepHigher}
          onChange={(oneStepHigher) => change({ oneStepHigher })}
        />
        <DateField
          label={t('rate.ratedOn')}
          max={today}
          value={ratedOn}
          onChange={setRatedOn}
          error={errorOf(rate.refusal, 'content', 'ratedOn')}
        />
        <SecrecyField
          key={`secrecy ${given.length}`}
          caseId={caseId}
          value={form.secrecy ?? byDefault}
          standard="open"
          onChange={(secrecy) => change({ secrecy })}
        />
        <RefusalMessage refusal={rate.refusal} />
      </div>
    </Dialog>
  );
}

/** What was written down since the dialog opened: the family sees that everybody is in it. */
function GivenRatings({ given }: { given: readonly Rating[] }) {
  const { t } = useTranslation('scaling');
  const { number } = useFormat();
  return (
    <ul className="scaling-given" role="status" aria-label={t('rate.given')}>
      {given.map((rating) => (
        <li key={rating.id}>
          <Voice voice={rating.voice} /> <b className="num">{number(rating.value)}</b>
        </li>
      ))}
    </ul>
  );
}
