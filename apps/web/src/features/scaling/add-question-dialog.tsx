import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { scalingKey } from './scaling-queries.ts';

export interface AddQuestionDialogProps {
  caseId: string;
  onClose: () => void;
}

const emptyForm = { words: '', lowest: '0', highest: '10', lowestMeans: '', highestMeans: '' };
const wholeNumber = /^-?\d{1,3}$/;

/** A scaling question of this case's own, with its own range. */
export function AddQuestionDialog({ caseId, onClose }: AddQuestionDialogProps) {
  const { t } = useTranslation('scaling');
  const errorOf = useFieldError();
  const [form, setForm, clear] = useDraft(`scaling-question/${caseId}`, emptyForm);
  const add = useCommand(client.scaling.addScalingQuestion, { invalidates: [scalingKey(caseId)] });
  const field = (name: keyof typeof emptyForm) => ({
    value: form[name],
    onChange: (value: string) => setForm((before) => ({ ...before, [name]: value })),
  });
  const endError = (name: 'lowest' | 'highest') =>
    wholeNumber.test(form[name].trim()) ? errorOf(add.refusal, 'details', name) : t('question.wholeNumber');
  const isReady = [form.lowest, form.highest].every((end) => wholeNumber.test(end.trim()));

  async function submit() {
    if (!isReady) return;
    const details = { ...form, lowest: Number(form.lowest), highest: Number(form.highest) };
    const result = await add.run({ caseId, details });
    if (!result.ok) return;
    clear();
    onClose();
  }

  return (
    <Dialog
      title={t('question.add')}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('question.cancel')}</Button>
          <Button
            variant="primary"
            isPending={add.isBusy}
            isDisabled={!isReady}
            onPress={() => void submit()}
          >
            {t('question.submit')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <TextField
          label={t('question.words')}
          description={t('question.wordsHelp')}
          maxLength={200}
          autoFocus
          error={errorOf(add.refusal, 'details', 'words')}
          {...field('words')}
        />
        <div className="ui-field-row">
          <TextField label={t('question.lowest')} error={endError('lowest')} {...field('lowest')} />
          <TextField label={t('question.lowestMeans')} maxLength={200} {...field('lowestMeans')} />
        </div>
        <div className="ui-field-row">
          <TextField label={t('question.highest')} error={endError('highest')} {...field('highest')} />
          <TextField label={t('question.highestMeans')} maxLength={200} {...field('highestMeans')} />
        </div>
        {add.refusal?.code !== 'invalidInput' && <RefusalMessage refusal={add.refusal} />}
      </div>
    </Dialog>
  );
}
