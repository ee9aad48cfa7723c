import { voiceKey, type Voice } from '@vangnet/domain/mapping/statement.ts';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { VoicePicker as PersonChips } from '../ui/person-picker.tsx';
import { TextField } from '../ui/text-field.tsx';
import './voice-picker.css';
import { useVoiceOptions } from './voice-options.ts';

export interface VoicePickerProps {
  caseId: string;
  /** `null` while nobody chose. */
  value: Voice | null;
  onChange: (voice: Voice) => void;
  label: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  /** Leaves out "nobody knows", where a voice is a person by nature: a rating. */
  isUnknownHidden?: boolean;
}

const OTHER = 'other';
const UNKNOWN = 'unknown';

/** Who says it: a person of the file, a worker, somebody else by name, or openly unknown. 1-9 choose by key. */
export function VoicePicker({
  caseId,
  value,
  onChange,
  label,
  description,
  error,
  isUnknownHidden,
}: VoicePickerProps) {
  const { t } = useTranslation('cases');
  const options = useVoiceOptions(caseId);
  const [isOther, setOther] = useState(value?.kind === 'other');
  const [otherName, setOtherName] = useState(value?.kind === 'other' ? value.name : '');
  const [shown, setShown] = useState(value);
  if (value !== shown) {
    setShown(value);
    // A name that is wiped to be typed anew is "unknown" for a moment; the field stays.
    if (!(isOther && value?.kind === 'unknown')) setOther(value?.kind === 'other');
    if (value === null) setOtherName('');
  }

  // A worker who chose a voice and left the case since is still that voice.
  const key = value && voiceKey(value);
  const chosen = isOther ? OTHER : key;

  function choose(id: string) {
    if (id === OTHER) {
      setOther(true);
      if (otherName.trim()) onChange({ kind: 'other', name: otherName.trim() });
      return;
    }
    setOther(false);
    const option = options.find((candidate) => candidate.id === id);
    onChange(option ? option.voice : { kind: 'unknown' });
  }

  function chooseByNumber(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const option = options[Number(event.key) - 1];
    if (!option) return;
    event.preventDefault();
    choose(option.id);
  }

  return (
    <div className="case-voice-picker" onKeyDown={chooseByNumber}>
      <PersonChips
        label={label}
        description={description}
        error={error}
        value={chosen}
        onChange={choose}
        people={[
          ...options.map((option, index) => (index < 9 ? { ...option, kbd: String(index + 1) } : option)),
          { id: OTHER, name: t('voice.other'), tone: 'other' },
          ...(isUnknownHidden ? [] : [{ id: UNKNOWN, name: t('voice.unknown'), tone: 'other' as const }]),
        ]}
      />
      {isOther && (
        <TextField
          label={t('voice.otherName')}
          value={otherName}
          maxLength={120}
          autoFocus
          onChange={(name) => {
            setOtherName(name);
            onChange(name.trim() ? { kind: 'other', name: name.trim() } : { kind: 'unknown' });
          }}
        />
      )}
    </div>
  );
}

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  );
}
