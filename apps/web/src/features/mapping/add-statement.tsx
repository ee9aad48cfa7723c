import type { Confidentiality } from '@vangnet/domain/access/confidentiality.ts';
import { elementsOf, type Column, type Element, type Voice } from '@vangnet/domain/mapping/statement.ts';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { ConfidentialitySelect } from '../../case-parts/secrecy-field.tsx';
import { useVoiceOptions } from '../../case-parts/voice-options.ts';
import { VoicePicker } from '../../case-parts/voice-picker.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { usePlaceNames } from './statement-words.ts';
import { useUnsentStatements, type UnsentStatement } from './use-unsent-statements.ts';

/** The key that opens the field of a column, as the mockups have it: zorg, kracht, stap. */
const letters: Record<Column, string> = { worries: 'Z', goingWell: 'K', mustHappen: 'S' };

export interface AddStatementProps {
  caseId: string;
  column: Column;
}

/**
 * At the foot of a column: type, Enter, next. Who says it is chosen under the field, or with Alt and a number without
 * leaving the words; it stays chosen for the next one and stays unknown until somebody chooses.
 */
export function AddStatement({ caseId, column }: AddStatementProps) {
  const { t } = useTranslation('mapping');
  const unsent = useUnsentStatements(caseId, column);
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const isShown = isOpen || unsent.isRestored;

  function open() {
    setOpen(true);
    requestAnimationFrame(() => field.current?.focus());
  }
  useShortcut(letters[column].toLowerCase(), open);

  return (
    <div className="mapping-add">
      {unsent.unsent.map((statement) => (
        <UnsentWords
          key={statement.key}
          statement={statement}
          isOnItsWay={statement.isOnItsWay}
          isWaiting={unsent.isWaitingForConnection}
          onSend={() => void unsent.send(statement)}
          onDrop={() => unsent.drop(statement.key)}
        />
      ))}
      {unsent.unsent.some(({ isOnItsWay }) => !isOnItsWay) && <RefusalMessage refusal={unsent.refusal} />}
      {isShown ? (
        <AddFields
          caseId={caseId}
          column={column}
          unsent={unsent}
          field={field}
          onClose={() => setOpen(false)}
        />
      ) : (
        <Button variant="quiet" size="small" icon="plus" kbd={letters[column]} onPress={open}>
          {t(`add.${column}`)}
        </Button>
      )}
    </div>
  );
}

interface AddFieldsProps extends AddStatementProps {
  unsent: ReturnType<typeof useUnsentStatements>;
  field: { current: HTMLTextAreaElement | null };
  onClose: () => void;
}

function AddFields({ caseId, column, unsent, field, onClose }: AddFieldsProps) {
  const { t } = useTranslation('mapping');
  const { columnName, elementName } = usePlaceNames();
  const voices = useVoiceOptions(caseId);
  const [element, setElement] = useState<Element | null>(null);
  const [voice, setVoice] = useState<Voice>({ kind: 'unknown' });
  const [confidentiality, setConfidentiality] = useState<Confidentiality | null>(null);

  function add() {
    const secrecy = { confidentiality, aboutPersonIds: [] };
    unsent.add({ column, element, voice, incident: null, dueOn: null, secrecy });
    // For these words only: the next ones may be for everybody again.
    setConfidentiality(null);
    field.current?.focus();
  }

  function actOnKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      add();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.altKey && /^Digit[1-9]$/.test(event.code)) {
      // By place on the keyboard: an AZERTY row gives signs, not digits.
      const chosen = voices[Number(event.code.slice(-1)) - 1];
      if (!chosen) return;
      event.preventDefault();
      setVoice(chosen.voice);
    }
  }

  return (
    <div className="mapping-add-fields ui-field-stack">
      <TextArea
        label={t('add.words', { column: columnName(column) })}
        isLabelHidden
        placeholder={t(`add.placeholder.${column}`)}
        isProse
        rows={2}
        maxLength={2_000}
        value={unsent.words}
        onChange={unsent.setWords}
        onKeyDown={actOnKey}
        inputRef={field}
      />
      <VoicePicker
        caseId={caseId}
        label={t('add.voice')}
        description={t('add.voiceKeys')}
        value={voice}
        onChange={setVoice}
      />
      <Select
        label={t('add.element')}
        value={element}
        onChange={setElement}
        placeholder={elementName(null)}
        options={elementsOf(column).map((value) => ({ value, label: elementName(value) }))}
      />
      <ConfidentialitySelect value={confidentiality} standard="open" onChange={setConfidentiality} />
      <div className="mapping-add-buttons">
        <Button variant="quiet" size="small" onPress={onClose}>
          {t('add.close')}
        </Button>
        <Button size="small" kbd="Enter" onPress={add}>
          {t('add.submit')}
        </Button>
      </div>
    </div>
  );
}

interface UnsentWordsProps {
  statement: UnsentStatement;
  isOnItsWay: boolean;
  isWaiting: boolean;
  onSend: () => void;
  onDrop: () => void;
}

/** A statement on its way to the server, or one that did not get there and waits for a person. */
function UnsentWords({ statement, isOnItsWay, isWaiting, onSend, onDrop }: UnsentWordsProps) {
  const { t } = useTranslation('mapping');
  return (
    <div className="mapping-unsent">
      <p className="serif">{statement.content.words}</p>
      {isOnItsWay ? (
        <p className="soft" role="status">
          {t(isWaiting ? 'unsent.waiting' : 'unsent.sending')}
        </p>
      ) : (
        <div className="mapping-add-buttons">
          <span className="soft">{t('unsent.notSent')}</span>
          <Button size="small" onPress={onSend}>
            {t('unsent.send')}
          </Button>
          <Button size="small" variant="quiet" onPress={onDrop}>
            {t('unsent.drop')}
          </Button>
        </div>
      )}
    </div>
  );
}
