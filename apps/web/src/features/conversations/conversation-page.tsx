import { useSuspenseQuery } from '@tanstack/react-query';
import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { caseLinks } from '../../case-parts/case-links.ts';
import { CasePageHeader } from '../../case-parts/case-page-header.tsx';
import { RemarksOnPiece } from '../../case-parts/person-remark.tsx';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useShare } from '../../case-parts/sharing/share-request.ts';
import { useCase } from '../../case-parts/use-case.ts';
import { voiceKey } from '../../case-parts/voice-options.ts';
import { Button } from '../../ui/button.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { SaveState } from '../../ui/save-state.tsx';
import { unmarkStatement } from './capture/mark-selection.ts';
import { useStatementMaking } from './capture/use-statement-making.ts';
import './conversation-page.css';
import { conversationOptions, type OpenConversation } from './conversation-options.ts';
import { ConversationLead } from './conversation-lead.tsx';
import { ConversationStrip } from './conversation-strip.tsx';
import { DetailsDialog, type DetailField } from './details-dialog.tsx';
import { HarmMatrix } from './harm/harm-matrix.tsx';
import { NotesSheet } from './notes-sheet.tsx';
import { showCard, showInProse } from './point-at.ts';
import { useProseEditor } from './prose/use-prose-editor.ts';
import { useProseSession } from './prose/use-prose-session.ts';
import { StatementList } from './statement-list.tsx';
import { useCardActions } from './use-card-actions.ts';
import { useConversationWords } from './use-conversation-words.ts';
import { useSessionStatus } from './use-session-status.ts';
import { useShownStatements } from './use-shown-statements.ts';

export interface ConversationPageProps {
  caseId: string;
  conversationId: string;
  /** A statement to point at: somebody came from its card to see where it was said. */
  statementId?: string | undefined;
  /** The dialog in which a statement is changed; it belongs to the columns, so `app` hands it in. */
  renderStatementEditor: (statement: Statement, onClose: () => void) => ReactNode;
}

/** One conversation: the words first, and beside them what was made of them. */
export function ConversationPage({ caseId, conversationId, ...rest }: ConversationPageProps) {
  const { data: opened } = useSuspenseQuery(conversationOptions(caseId, conversationId));
  return <OpenedConversation caseId={caseId} opened={opened} {...rest} />;
}

type OpenedConversationProps = Omit<ConversationPageProps, 'conversationId'> & { opened: OpenConversation };

function OpenedConversation({ caseId, opened, statementId, renderStatementEditor }: OpenedConversationProps) {
  const { t } = useTranslation('conversations');
  const { title } = useConversationWords();
  const share = useShare();
  const { file } = useCase(caseId);
  const mayWrite = file.allowedActions.includes('writeCase');
  const { conversation, statements } = opened;
  const { session, isRecovered } = useProseSession(caseId, opened);
  const editor = useProseEditor(session.document, {
    label: t('notes.field'),
    placeholder: t('notes.placeholder'),
    isEditable: mayWrite,
    onOpen: showCard,
  });
  const unmark = useCallback((id: string) => unmarkStatement(editor, id), [editor]);
  const making = useStatementMaking(
    { caseId, conversationId: conversation.id },
    { session, isRecovered },
    unmark,
  );
  const { ghosts, paragraphs } = useShownStatements(caseId, editor, statements, making.inMaking);
  const [edited, setEdited] = useState<Statement | null>(null);
  const [field, setField] = useState<DetailField | null>(null);
  const cards = useCardActions(caseId, conversation.id, editor, setEdited);
  const status = useSessionStatus(session);

  useEffect(() => {
    if (statementId) showInProse(statementId);
  }, [statementId]);

  return (
    <div className="conversations-page">
      <CasePageHeader
        caseId={caseId}
        title={title(conversation)}
        lead={
          <ConversationLead
            conversation={conversation}
            {...(mayWrite && { onChangeSecrecy: () => setField('secrecy') })}
          />
        }
        actions={
          <>
            <SaveState status={status} />
            {share && (
              <Button onPress={() => share({ kind: 'conversation', id: conversation.id })}>
                {t('share')}
              </Button>
            )}
            <LinkButton variant="primary" href={caseLinks.columns(caseId)}>
              {t('done')}
            </LinkButton>
          </>
        }
      />
      <ConversationStrip
        caseId={caseId}
        conversation={conversation}
        {...(mayWrite && { onEdit: setField })}
      />
      <RemarksOnPiece caseId={caseId} pieceId={conversation.id} />
      {mayWrite && <HelpText id="conversation">{t('notes.help')}</HelpText>}
      <RefusalMessage refusal={making.refusal ?? cards.refusal} />
      <div className="conversations-work">
        <div>
          <NotesSheet
            caseId={caseId}
            conversation={conversation}
            editor={editor}
            mayWrite={mayWrite}
            spokenVoiceIds={statements.map(({ voice }) => voiceKey(voice.voice))}
            onMake={making.make}
            onPrepare={() => setField('preparation')}
          />
          <HarmMatrix
            caseId={caseId}
            mayWrite={mayWrite}
            worries={statements.filter(({ column, withdrawn }) => column === 'worries' && !withdrawn)}
          />
        </div>
        <StatementList
          statements={statements}
          ghosts={ghosts}
          paragraphs={paragraphs}
          onShowInProse={showInProse}
          actions={mayWrite ? cards.actions : null}
        />
      </div>
      {field && (
        <DetailsDialog
          caseId={caseId}
          conversation={conversation}
          field={field}
          onClose={() => setField(null)}
        />
      )}
      {edited && renderStatementEditor(edited, () => setEdited(null))}
    </div>
  );
}
