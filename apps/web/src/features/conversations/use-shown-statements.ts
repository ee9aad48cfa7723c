import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { markedWordsOf } from '@vangnet/domain/conversations/prose.ts';
import type { Voice } from '@vangnet/domain/mapping/statement.ts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useVoiceOptions, voiceKey } from '../../case-parts/voice-options.ts';
import { useBadgeVoice } from '../../case-parts/voice.tsx';
import { initialOf, type Voice as BadgeVoice } from '../../ui/voice-badge.tsx';
import { choiceOf } from './capture/capture-choices.ts';
import type { StatementInMaking } from './capture/use-statement-making.ts';
import { readProse } from './prose/read-prose.ts';
import { showStatements, type ShownStatement } from './prose/statement-badges.ts';
import type { GhostCard } from './statement-list.tsx';

/** Draws the statements in the prose, and tells the list beside it where each of them stands. */
export function useShownStatements(
  caseId: string,
  editor: Editor,
  statements: readonly Statement[],
  inMaking: readonly StatementInMaking[],
): { readonly ghosts: readonly GhostCard[]; readonly paragraphs: Readonly<Record<string, number>> } {
  const { t } = useTranslation('conversations');
  const toBadge = useBadgeVoice();
  const options = useVoiceOptions(caseId);
  const marked = useEditorState({
    editor,
    selector: ({ editor: { state } }) => Object.fromEntries(markedWordsOf(readProse(state.doc))),
  });

  const badgeOf = (voice: Voice): BadgeVoice | null => {
    if (voice.kind === 'other') return { name: voice.name, tone: 'other' };
    return options.find(({ id }) => id === voiceKey(voice)) ?? null;
  };
  const show = (
    statement: Pick<Statement, 'id' | 'column' | 'element'>,
    voice: BadgeVoice | null,
  ): ShownStatement => {
    const choice = choiceOf(statement);
    return {
      id: statement.id,
      column: statement.column,
      letter: t(`capture.keys.${choice}`),
      voice: voice && { initial: initialOf(voice.name), tone: voice.tone },
      label: t('notes.badge', {
        choice: t(`capture.choices.${choice}`),
        voice: voice?.name ?? t('cards.unknownVoice'),
      }),
    };
  };
  const made = statements.filter(({ withdrawn }) => !withdrawn);
  const coming = inMaking.filter(({ id }) => !made.some((statement) => statement.id === id));
  const shown = [
    ...made.map((statement) =>
      show(statement, statement.voice.voice.kind === 'unknown' ? null : toBadge(statement.voice)),
    ),
    ...coming.map((statement) => show(statement, badgeOf(statement.voice))),
  ];
  // By content: a list that says the same must not draw the text again at every key.
  const words = JSON.stringify(shown);
  useEffect(() => {
    const drawn = JSON.parse(words) as ShownStatement[];
    showStatements(editor.view, { statements: new Map(drawn.map((each) => [each.id, each])) });
  }, [editor, words]);

  return {
    paragraphs: Object.fromEntries(Object.entries(marked).map(([id, { paragraph }]) => [id, paragraph])),
    ghosts: coming.map(({ id, column, voice }) => ({
      id,
      column,
      words: marked[id]?.words ?? '',
      voice: badgeOf(voice),
    })),
  };
}
