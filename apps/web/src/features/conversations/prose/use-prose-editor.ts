import type { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { useEditor } from '@tiptap/react';
import { PROSE_FIELD } from '@vangnet/domain/conversations/prose.ts';
import { useState } from 'react';
import type * as Y from 'yjs';
import { KeepStatements } from './keep-statements.ts';
import { StatementBadges, statementAtCaret } from './statement-badges.ts';
import { StatementMark } from './statement-mark.ts';

export interface ProseEditorOptions {
  /** Names the field for a screen reader. */
  readonly label: string;
  /** Shows while nothing is written. */
  readonly placeholder: string;
  readonly isEditable: boolean;
  /** Somebody wants to see the card of a statement. Must stay the same function. */
  readonly onOpen: (statementId: string) => void;
}

/** The editor over a shared document. Ctrl Enter in the words of a statement opens its card. */
export function useProseEditor(
  document: Y.Doc,
  { label, placeholder, isEditable, onOpen }: ProseEditorOptions,
): Editor {
  const [extensions] = useState(() => [
    Document,
    Paragraph,
    Text,
    StatementMark,
    KeepStatements,
    StatementBadges.configure({ onOpen }),
    Collaboration.configure({ document, field: PROSE_FIELD }),
  ]);
  return useEditor({
    extensions,
    editable: isEditable,
    // A conversation that has no words yet was opened to write them.
    autofocus: isEditable && document.getXmlFragment(PROSE_FIELD).length === 0,
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'conversations-prose',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'data-placeholder': placeholder,
      },
      handleKeyDown: (view, event) => {
        const isOpening = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        const statementId = isOpening ? statementAtCaret(view.state) : undefined;
        if (statementId === undefined) return false;
        onOpen(statementId);
        return true;
      },
    },
  });
}
