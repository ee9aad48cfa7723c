import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client } from '../../../api/client.ts';
import { deleteDraft, readDraft, writeDraft } from '../../../api/draft-store.ts';
import { newId } from '../../../api/new-id.ts';
import { asRefusal } from '../../../api/refusal.ts';
import { useSignedIn } from '../../../api/session.ts';
import { conversationOptions, type OpenConversation } from '../conversation-options.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { joinWindows } from './join-windows.ts';
import { ProseSession } from './prose-session.ts';

/** The browser refuses to carry more than this beyond the end of a page. */
const KEEPALIVE_BYTES = 40_000;

/**
 * The prose of a conversation in this window, for as long as the page shows it. What was typed here and never reached
 * the server comes back with it.
 *
 * @returns the session, and whether the words that this device kept are in it yet.
 */
export function useProseSession(
  caseId: string,
  opened: OpenConversation,
): { readonly session: ProseSession; readonly isRecovered: boolean } {
  const queries = useQueryClient();
  const { workerId, draftKey } = useSignedIn();
  const conversationId = opened.conversation.id;
  const draftName = `conversation/${conversationId}/prose`;
  const [isRecovered, setRecovered] = useState(false);
  const [session] = useState(() => {
    const owner = { workerId, draftKey };
    return new ProseSession(fromBase64(opened.prose), {
      save: async ({ update, stateVector, isLeaving }) => {
        const saved = await client.conversations.saveProse(
          {
            commandId: newId(),
            caseId,
            conversationId,
            update: toBase64(update),
            stateVector: toBase64(stateVector),
          },
          { context: { keepalive: isLeaving && update.length < KEEPALIVE_BYTES } },
        );
        const { queryKey } = conversationOptions(caseId, conversationId);
        queries.setQueryData(queryKey, (known) => known && { ...known, statements: saved.statements });
        return { missing: saved.missing === null ? null : fromBase64(saved.missing), savedAt: saved.savedAt };
      },
      keep: (update) => writeDraft(owner, draftName, toBase64(update)),
      forget: () => deleteDraft(owner, draftName),
      asRefusal,
    });
  });

  useEffect(() => {
    let isGone = false;
    void readDraft({ workerId, draftKey }, draftName).then((kept) => {
      if (isGone) return;
      if (typeof kept === 'string') session.recover(fromBase64(kept));
      setRecovered(true);
    });
    return () => {
      isGone = true;
    };
  }, [session, workerId, draftKey, draftName]);

  useEffect(() => session.receive(fromBase64(opened.prose)), [session, opened.prose]);
  useEffect(() => joinWindows(session.document, conversationId), [session, conversationId]);
  useEffect(() => {
    const leave = () => void session.flush({ isLeaving: true });
    const save = () => void session.flush();
    const hide = () => {
      if (document.visibilityState === 'hidden') leave();
    };
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', leave);
    window.addEventListener('blur', save);
    window.addEventListener('online', save);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('blur', save);
      window.removeEventListener('online', save);
      leave();
    };
  }, [session]);

  return { session, isRecovered };
}
