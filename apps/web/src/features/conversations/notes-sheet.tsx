import type { Editor } from '@tiptap/core';
import { EditorContent } from '@tiptap/react';
import type { ConversationSummary } from '@vangnet/contract/conversations.contract.ts';
import type { Confidentiality } from '@vangnet/domain/access/confidentiality.ts';
import type { Voice } from '@vangnet/domain/mapping/statement.ts';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/new-id.ts';
import { useVoiceOptions, voiceKey, type VoiceOption } from '../../case-parts/voice-options.ts';
import { Button } from '../../ui/button.tsx';
import { captureChoices, type CaptureChoice } from './capture/capture-choices.ts';
import { CaptureToolbar } from './capture/capture-toolbar.tsx';
import { markStretch } from './capture/mark-selection.ts';
import { OtherVoiceDialog } from './capture/other-voice-dialog.tsx';
import { suggestVoice } from './capture/suggest-voice.ts';
import { useCapture, type Selected } from './capture/use-capture.ts';
import type { StatementInMaking } from './capture/use-statement-making.ts';
import './prose/prose.css';

export interface NotesSheetProps {
  caseId: string;
  conversation: ConversationSummary;
  editor: Editor;
  mayWrite: boolean;
  /** Whose words are statements of this conversation already. */
  spokenVoiceIds: readonly string[];
  onMake: (statement: StatementInMaking) => void;
  onPrepare: () => void;
}

/** The sheet of paper: what was prepared, the words, and the toolbar over selected ones. */
export function NotesSheet({
  caseId,
  conversation,
  editor,
  mayWrite,
  spokenVoiceIds,
  onMake,
  onPrepare,
}: NotesSheetProps) {
  const { t } = useTranslation('conversations');
  const area = useRef<HTMLDivElement>(null);
  const { selected, dismiss } = useCapture(editor, area);
  const [lastVoiceId, setLastVoiceId] = useState<string | null>(null);
  const [asking, setAsking] = useState<{
    readonly selected: Selected;
    readonly choice: CaptureChoice | null;
    readonly confidentiality: Confidentiality | null;
  } | null>(null);
  const options = useVoiceOptions(caseId);
  const suggested = selected && suggestFor(editor, selected, options, lastVoiceId);
  const spoken = new Set([...spokenVoiceIds, ...(suggested ? [suggested.id] : [])]);

  function make(
    words: Selected,
    choice: CaptureChoice,
    voice: Voice,
    confidentiality: Confidentiality | null,
  ) {
    const id = newId();
    const made = captureChoices.find((each) => each.id === choice);
    if (!made) return;
    markStretch(editor, words, id);
    setLastVoiceId(voiceKey(voice));
    const { aboutPersonIds } = conversation.secrecy;
    onMake({
      id,
      column: made.column,
      element: made.element,
      voice,
      ...(confidentiality && { secrecy: { confidentiality, aboutPersonIds } }),
    });
  }

  return (
    <section className="ui-card conversations-sheet" aria-label={t('notes.label')} ref={area}>
      <Preparation preparation={conversation.preparation} onPrepare={mayWrite ? onPrepare : null} />
      <EditorContent editor={editor} />
      {mayWrite && selected && (
        <CaptureToolbar
          key={`${selected.from}-${selected.to}`}
          editor={editor}
          selected={selected}
          voices={voicesInRow(options, conversation, spoken)}
          suggested={suggested}
          standard={conversation.secrecy.confidentiality}
          onMake={(...made) => make(selected, ...made)}
          onAskVoice={(choice, confidentiality) => setAsking({ selected, choice, confidentiality })}
          onDismiss={dismiss}
        />
      )}
      {asking && (
        <OtherVoiceDialog
          caseId={caseId}
          words={asking.selected.words}
          choice={asking.choice}
          onMake={(choice, voice) => {
            setAsking(null);
            make(asking.selected, choice, voice, asking.confidentiality);
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}

/**
 * Who stands in the row of the toolbar: who was there, and who spoke in this conversation without being there (the
 * teacher on the telephone). While nobody is filled in, everybody of the file. The others are one press further.
 */
function voicesInRow(
  options: readonly VoiceOption[],
  { presence }: ConversationSummary,
  spoken: ReadonlySet<string>,
): readonly VoiceOption[] {
  const isPresent = ({ voice }: VoiceOption): boolean =>
    voice.kind === 'casePerson' && presence.personIds.includes(voice.personId);
  const present = options.filter(isPresent);
  const others = options.filter((option) => !isPresent(option));
  return present.length === 0 ? options : [...present, ...others.filter(({ id }) => spoken.has(id))];
}

function suggestFor(
  editor: Editor,
  selected: Selected,
  voices: readonly VoiceOption[],
  lastVoiceId: string | null,
): VoiceOption | null {
  const start = editor.state.doc.resolve(Math.min(selected.from, editor.state.doc.content.size));
  const before = start.parent.textBetween(0, start.parentOffset);
  const id = suggestVoice(before, voices, lastVoiceId);
  return voices.find((voice) => voice.id === id) ?? null;
}

function Preparation({
  preparation,
  onPrepare,
}: {
  preparation: string | null;
  onPrepare: (() => void) | null;
}): ReactNode {
  const { t } = useTranslation('conversations');
  const lines = (preparation ?? '').split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) {
    return (
      onPrepare && (
        <p className="conversations-prepare">
          <Button size="small" variant="quiet" onPress={onPrepare}>
            {t('notes.prepare')}
          </Button>
        </p>
      )
    );
  }
  return (
    <details className="conversations-prepared">
      <summary>{t('notes.prepared', { count: lines.length })}</summary>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      {onPrepare && (
        <Button size="small" variant="quiet" onPress={onPrepare}>
          {t('notes.changePreparation')}
        </Button>
      )}
    </details>
  );
}
