import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Column } from '@vangnet/domain/mapping/statement.ts';
import type { VoiceTone } from '../../../ui/voice-badge.tsx';
import { placesOfStatements } from './read-prose.ts';

/** Where a statement stands in the page, to scroll to. */
export const badgeId = (statementId: string): string => `statement-in-prose-${statementId}`;

/** How a statement shows in the text: a line in the colour of its column, and behind it a badge. */
export interface ShownStatement {
  readonly id: string;
  readonly column: Column;
  /** The key that makes such a statement: Z for a worry. */
  readonly letter: string;
  /** The initial of the voice, and its colour; null while nobody said whose words these are. */
  readonly voice: { readonly initial: string; readonly tone: VoiceTone } | null;
  /** For a screen reader: "Zorg, mama. Naar de uitspraak". */
  readonly label: string;
}

interface Shown {
  readonly statements: ReadonlyMap<string, ShownStatement>;
  /** While a statement is being made of the selection, it stays visible wherever the focus is. */
  readonly isChoosing: boolean;
}

interface Drawn extends Shown {
  readonly decorations: DecorationSet;
}

const key = new PluginKey<Drawn>('statementBadges');

/** Tells the text which statements there are; marks of others (withdrawn, not made yet) show as plain words. */
export function showStatements(view: EditorView, shown: Partial<Shown>): void {
  view.dispatch(view.state.tr.setMeta(key, shown).setMeta('addToHistory', false));
}

export interface StatementBadgesOptions {
  readonly onOpen: (statementId: string) => void;
}

/** Draws the statements in the prose. Nothing of it is in the document: it is only how the marks look. */
export const StatementBadges = Extension.create<StatementBadgesOptions>({
  name: 'statementBadges',
  addOptions: () => ({ onOpen: () => undefined }),
  addProseMirrorPlugins() {
    const { onOpen } = this.options;
    return [
      new Plugin<Drawn>({
        key,
        state: {
          init: () => ({ statements: new Map(), isChoosing: false, decorations: DecorationSet.empty }),
          apply: (transaction, before, _old, state) => {
            const told = transaction.getMeta(key) as Partial<Shown> | undefined;
            if (!told && !transaction.docChanged) return before;
            const { statements, isChoosing } = { ...before, ...told };
            return {
              statements,
              isChoosing,
              decorations: DecorationSet.create(state.doc, draw(state.doc, statements, onOpen)),
            };
          },
        },
        props: {
          decorations: (state) => {
            const shown = key.getState(state);
            if (!shown) return null;
            const { from, to, empty } = state.selection;
            if (!shown.isChoosing || empty) return shown.decorations;
            return shown.decorations.add(state.doc, [
              Decoration.inline(from, to, { class: 'conversations-selected' }),
            ]);
          },
        },
      }),
    ];
  },
});

/** The statement in which the caret stands, the innermost one; for the key that opens its card. */
export function statementAtCaret(state: EditorState): string | undefined {
  const shown = key.getState(state);
  const { head } = state.selection;
  const around = [...placesOfStatements(state.doc)].filter(
    ([id, { from, to }]) => shown?.statements.has(id) && from <= head && head <= to,
  );
  return around.sort(([, a], [, b]) => a.to - a.from - (b.to - b.from))[0]?.[0];
}

function draw(
  document: Node,
  statements: Shown['statements'],
  onOpen: StatementBadgesOptions['onOpen'],
): Decoration[] {
  return [...placesOfStatements(document)].flatMap(([id, { from, to }]) => {
    const statement = statements.get(id);
    if (!statement) return [];
    return [
      Decoration.inline(from, to, { class: `conversations-mark conversations-${statement.column}` }),
      Decoration.widget(to, () => badge(statement, onOpen), {
        side: -1,
        key: [id, statement.column, statement.letter, statement.label, statement.voice?.tone].join(' '),
        ignoreSelection: true,
        stopEvent: () => true,
      }),
    ];
  });
}

function badge(statement: ShownStatement, onOpen: StatementBadgesOptions['onOpen']): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  // The keyboard has its own way (Ctrl Enter in the words); a stop at every badge would be in the way of writing.
  button.tabIndex = -1;
  button.id = badgeId(statement.id);
  button.contentEditable = 'false';
  button.className = `conversations-badge conversations-${statement.column}`;
  button.setAttribute('aria-label', statement.label);
  button.addEventListener('click', () => onOpen(statement.id));
  // Drawn by the style sheet: the name says it in words, and the letters are no part of the text.
  button.dataset['letter'] = statement.letter;
  if (statement.voice) {
    const initial = document.createElement('i');
    initial.className = `ui-voice-${statement.voice.tone}`;
    initial.dataset['initial'] = statement.voice.initial;
    button.append(initial);
  }
  return button;
}
