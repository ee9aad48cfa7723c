import type { Editor } from '@tiptap/core';
import { LIMITS, countCharacters } from '@vangnet/domain/wording/text.ts';
import { confidentialities, type Confidentiality } from '@vangnet/domain/access/confidentiality.ts';
import type { Voice } from '@vangnet/domain/mapping/statement.ts';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VoiceOption } from '../../../case-parts/voice-options.ts';
import { Kbd } from '../../../ui/kbd.tsx';
import { Select } from '../../../ui/select.tsx';
import { VoiceInitial } from '../../../ui/voice-badge.tsx';
import { captureChoices, type CaptureChoice } from './capture-choices.ts';
import './capture-toolbar.css';
import { nothingPressed, pressCaptureKey, type CaptureKeys } from './press-capture-key.ts';
import type { Selected } from './use-capture.ts';
import { useToolbarPlace } from './use-toolbar-place.ts';

export interface CaptureToolbarProps {
  editor: Editor;
  selected: Selected;
  /** Who can speak, in the order of the number keys; the toolbar shows the first eight. */
  voices: readonly VoiceOption[];
  /** The one that Enter takes; null when nobody was named: then it stays openly unknown. */
  suggested: VoiceOption | null;
  /** What a statement of this conversation is while nobody chooses. */
  standard: Confidentiality;
  onMake: (choice: CaptureChoice, voice: Voice, confidentiality: Confidentiality | null) => void;
  /** A voice that is not in the row. */
  onAskVoice: (choice: CaptureChoice | null, confidentiality: Confidentiality | null) => void;
  onDismiss: () => void;
}

const VOICES_SHOWN = 8;

/** Over selected words: what is it, and who says it. By key, by tap, or with Tab into it; Escape types on. */
export function CaptureToolbar({
  editor,
  selected,
  voices,
  suggested,
  standard,
  onMake,
  onAskVoice,
  onDismiss,
}: CaptureToolbarProps) {
  const { t } = useTranslation('conversations');
  const { t: ofSecrecy } = useTranslation('secrecy');
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const [keys, setKeys] = useState<CaptureKeys<CaptureChoice>>(nothingPressed);
  const [tappedVoice, setTappedVoice] = useState<Voice | null>(null);
  const place = useToolbarPlace(editor, selected.to, bar);
  const shown = voices.slice(0, VOICES_SHOWN);
  const letters = useLetters();

  function choose(choice: CaptureChoice) {
    if (tappedVoice) onMake(choice, tappedVoice, keys.confidentiality);
    else setKeys({ ...keys, typed: '', choice });
  }

  function speak(voice: Voice) {
    if (keys.choice) onMake(keys.choice, voice, keys.confidentiality);
    else setTappedVoice(voice);
  }

  function makeByKey(choice: CaptureChoice, voice: number | 'suggested') {
    const { confidentiality } = keys;
    if (voice === 'suggested') onMake(choice, suggested?.voice ?? { kind: 'unknown' }, confidentiality);
    else if (shown[voice]) onMake(choice, shown[voice].voice, confidentiality);
    else onAskVoice(choice, confidentiality);
  }

  const press = useRef<(event: KeyboardEvent) => void>(() => undefined);
  useEffect(() => {
    press.current = (event) => {
      const step = pressCaptureKey(keys, event, {
        letters,
        secrecyLetter: t('capture.secrecyKey').toLocaleLowerCase(),
        voiceCount: shown.length + 1,
      });
      if (step.kind === 'pass') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (step.kind === 'choose') setKeys(step.keys);
      else if (step.kind === 'make') makeByKey(step.choice, step.voice);
      else {
        if (step.kind === 'type')
          editor.view.dispatch(editor.state.tr.insertText(step.text).scrollIntoView());
        onDismiss();
      }
    };
  });
  useEffect(() => {
    // Before the editor sees the key, and only while the focus is in the words themselves.
    const field = editor.view.dom;
    const listen = (event: KeyboardEvent) => press.current(event);
    field.addEventListener('keydown', listen, true);
    return () => field.removeEventListener('keydown', listen, true);
  }, [editor]);
  useLayoutEffect(() => {
    bar.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  if (countCharacters(selected.words) > LIMITS.words) {
    return (
      <div ref={bar} className="conversations-bar" style={place} role="status">
        <p>{t('capture.tooLong', { max: LIMITS.words })}</p>
      </div>
    );
  }
  return (
    <div
      ref={bar}
      className="conversations-bar"
      style={place}
      role="toolbar"
      aria-label={t('capture.label')}
      // A tap must not take the focus, and with it the selection, out of the words.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        editor.view.focus();
        onDismiss();
      }}
    >
      <div className="conversations-bar-row" role="group" aria-labelledby={`${id}-what`}>
        <span className="conversations-bar-label" id={`${id}-what`}>
          {t('capture.what')}
        </span>
        {captureChoices.map((choice) => (
          <button
            key={choice.id}
            type="button"
            className={`conversations-key conversations-${choice.column}`}
            aria-pressed={keys.choice === choice.id}
            onClick={() => choose(choice.id)}
          >
            <Kbd>{t(`capture.keys.${choice.id}`)}</Kbd>
            {t(`capture.choices.${choice.id}`)}
          </button>
        ))}
      </div>
      <div className="conversations-bar-row" role="group" aria-labelledby={`${id}-who`}>
        <span className="conversations-bar-label" id={`${id}-who`}>
          {t('capture.who')}
        </span>
        {shown.map((option, index) => (
          <button
            key={option.id}
            type="button"
            className="conversations-key"
            aria-pressed={tappedVoice === option.voice}
            data-suggested={option.id === suggested?.id || undefined}
            onClick={() => speak(option.voice)}
          >
            <Kbd>{String(index + 1)}</Kbd>
            <VoiceInitial name={option.name} tone={option.tone} />
            {option.name}
          </button>
        ))}
        <button
          type="button"
          className="conversations-key"
          onClick={() => onAskVoice(keys.choice, keys.confidentiality)}
        >
          <Kbd>{String(shown.length + 1)}</Kbd>
          {t('capture.other')}
        </button>
      </div>
      <div className="conversations-bar-row">
        <span className="conversations-bar-label" aria-hidden="true">
          {t('capture.secrecy')}
        </span>
        <Kbd>{t('capture.secrecyKey')}</Kbd>
        {/* A list of the browser opens only where its press arrives. */}
        <span className="conversations-bar-secrecy" onMouseDown={(event) => event.stopPropagation()}>
          <Select
            label={t('capture.secrecy')}
            isLabelHidden
            value={keys.confidentiality}
            onChange={(confidentiality) => setKeys({ ...keys, confidentiality })}
            placeholder={ofSecrecy('byDefault', { value: ofSecrecy(`values.${standard}`) })}
            options={confidentialities.map((value) => ({ value, label: ofSecrecy(`values.${value}`) }))}
          />
        </span>
      </div>
      <p className="conversations-bar-foot">
        <span>
          <Kbd>Enter</Kbd> {suggested?.name ?? t('capture.unknownVoice')}
        </span>
        <span>
          <Kbd>Esc</Kbd> {t('capture.typeOn')}
        </span>
      </p>
      <p className="visually-hidden" role="status">
        {keys.choice
          ? t('capture.chosen', { choice: t(`capture.choices.${keys.choice}`) })
          : t('capture.open')}{' '}
        {keys.confidentiality && ofSecrecy(`values.${keys.confidentiality}`)}
      </p>
    </div>
  );
}

/** The key of each choice, in the language of the interface. */
function useLetters(): Readonly<Record<string, CaptureChoice>> {
  const { t } = useTranslation('conversations');
  return Object.fromEntries(
    captureChoices.map(({ id }) => [t(`capture.keys.${id}`).toLocaleLowerCase(), id]),
  );
}
