import type { Voice } from '@vangnet/domain/mapping/statement.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VoicePicker } from '../../../case-parts/voice-picker.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { captureChoices, type CaptureChoice } from './capture-choices.ts';

export interface OtherVoiceDialogProps {
  caseId: string;
  words: string;
  /** What was chosen in the toolbar already. */
  choice: CaptureChoice | null;
  onMake: (choice: CaptureChoice, voice: Voice) => void;
  onClose: () => void;
}

/** For a voice that is not in the row of the toolbar: somebody by name, or openly not known. */
export function OtherVoiceDialog({ caseId, words, choice, onMake, onClose }: OtherVoiceDialogProps) {
  const { t } = useTranslation('conversations');
  const [chosen, setChosen] = useState(choice);
  const [voice, setVoice] = useState<Voice | null>(null);
  return (
    <Dialog
      title={t('capture.who')}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={() => (
        <>
          <Button onPress={onClose}>{t('details.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!chosen || !voice}
            onPress={() => chosen && voice && onMake(chosen, voice)}
          >
            {t('capture.make')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <p className="serif">{words}</p>
        {choice === null && (
          <RadioGroup
            label={t('capture.what')}
            isHorizontal
            value={chosen}
            onChange={setChosen}
            options={captureChoices.map(({ id }) => ({ value: id, label: t(`capture.choices.${id}`) }))}
          />
        )}
        <VoicePicker caseId={caseId} label={t('capture.who')} value={voice} onChange={setVoice} />
      </div>
    </Dialog>
  );
}
