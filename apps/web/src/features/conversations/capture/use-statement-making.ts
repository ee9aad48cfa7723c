import { useQueryClient } from '@tanstack/react-query';
import type { SecrecyChoice } from '@vangnet/domain/access/confidentiality.ts';
import type { Column, Element, Voice } from '@vangnet/domain/mapping/statement.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../../../api/client.ts';
import { deleteDraft, readDraft, writeDraft } from '../../../api/draft-store.ts';
import type { Refusal } from '../../../api/refusal.ts';
import { runCommand } from '../../../api/run-command.ts';
import { useSignedIn } from '../../../api/session.ts';
import { conversationOptions, keysOfStatements } from '../conversation-options.ts';
import type { ProseSession } from '../prose/prose-session.ts';

/** A statement that stands in the prose and is on its way to the server. */
export interface StatementInMaking {
  /** Of its mark and of the command that makes it. */
  readonly id: string;
  readonly column: Column;
  readonly element: Element | null;
  readonly voice: Voice;
  /** Left out: as confidential as the conversation. */
  readonly secrecy?: SecrecyChoice;
}

interface StatementMaking {
  readonly inMaking: readonly StatementInMaking[];
  readonly make: (statement: StatementInMaking) => void;
  readonly refusal: Refusal | null;
}

/**
 * Makes statements of marked words: first the prose with its mark is saved, then the statement is made of it. Both are
 * kept on the device until they are done, so that a statement that was made without a connection is one afterwards.
 *
 * @param unmark takes the mark away again when the server refuses the statement.
 */
export function useStatementMaking(
  place: { readonly caseId: string; readonly conversationId: string },
  { session, isRecovered }: { readonly session: ProseSession; readonly isRecovered: boolean },
  unmark: (statementId: string) => void,
): StatementMaking {
  const queries = useQueryClient();
  const { workerId, draftKey } = useSignedIn();
  const { caseId, conversationId } = place;
  const draftName = `conversation/${conversationId}/statements`;
  const [inMaking, setInMaking] = useState<readonly StatementInMaking[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const begun = useRef(new Set<string>());
  const takeAway = useRef(unmark);
  useEffect(() => {
    takeAway.current = unmark;
  });

  const make = useCallback(
    (statement: StatementInMaking) => {
      if (begun.current.has(statement.id)) return;
      begun.current.add(statement.id);
      setRefusal(null);
      setInMaking((known) => [...known, statement]);
      void perform();

      async function perform() {
        await session.saved();
        const { id: commandId, ...content } = statement;
        const input = { commandId, caseId, conversationId, ...content };
        const result = await runCommand(
          () => client.conversations.makeStatement(input),
          () => undefined,
        );
        const { queryKey } = conversationOptions(caseId, conversationId);
        if (result.ok) {
          const { statements } = result.output;
          queries.setQueryData(queryKey, (known) => known && { ...known, statements });
          for (const key of keysOfStatements(caseId)) void queries.invalidateQueries({ queryKey: key });
        } else if (result.refusal.code === 'notPossibleNow' || result.refusal.code === 'commandIdReused') {
          // Undone before it was made, or made before: the file says which.
          await queries.invalidateQueries({ queryKey });
        } else {
          takeAway.current(commandId);
          setRefusal(result.refusal);
        }
        setInMaking((known) => known.filter(({ id }) => id !== commandId));
      }
    },
    [session, queries, caseId, conversationId],
  );

  useEffect(() => {
    if (!isRecovered) return;
    let isGone = false;
    void readDraft({ workerId, draftKey }, draftName).then((kept) => {
      if (!isGone && Array.isArray(kept)) (kept as StatementInMaking[]).forEach(make);
    });
    return () => {
      isGone = true;
    };
  }, [isRecovered, make, workerId, draftKey, draftName]);

  const wasBusy = useRef(false);
  useEffect(() => {
    const owner = { workerId, draftKey };
    if (inMaking.length > 0) void writeDraft(owner, draftName, inMaking);
    else if (wasBusy.current) void deleteDraft(owner, draftName);
    wasBusy.current = inMaking.length > 0;
  }, [inMaking, workerId, draftKey, draftName]);

  return { inMaking, make, refusal };
}
