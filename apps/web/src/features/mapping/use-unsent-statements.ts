import type { StatementContent } from '@vangnet/domain/mapping/statement.ts';
import { useEffect, useState } from 'react';
import { client } from '../../api/client.ts';
import { useDraft } from '../../api/draft.ts';
import { newId } from '../../api/new-id.ts';
import { useCommand } from '../../api/use-command.ts';
import { keysOfStatements } from './statements-of-case.ts';

/** A statement that was typed and that the server has not confirmed. */
export interface UnsentStatement {
  readonly key: string;
  readonly content: StatementContent;
}

interface AddDraft {
  readonly words: string;
  readonly unsent: readonly UnsentStatement[];
}

const nothingTyped: AddDraft = { words: '', unsent: [] };

/**
 * What is being added to one column: the words in the field and the statements on their way. Sending empties the field
 * at once, so that a team that thinks aloud never waits; a refused one stays in sight until somebody decides.
 */
export function useUnsentStatements(caseId: string, column: StatementContent['column']) {
  const [draft, setDraft, clear, { isRestored }] = useDraft(
    `add-statement/${caseId}/${column}`,
    nothingTyped,
  );
  const [onTheirWay, setOnTheirWay] = useState<ReadonlySet<string>>(new Set());
  const add = useCommand(client.mapping.addStatement, { invalidates: keysOfStatements(caseId) });

  const isEmpty = draft.words === '' && draft.unsent.length === 0;
  useEffect(() => {
    if (isEmpty && draft !== nothingTyped) clear();
  }, [isEmpty, draft, clear]);

  const drop = (key: string) =>
    setDraft((before) => ({ ...before, unsent: before.unsent.filter((each) => each.key !== key) }));

  async function send({ key, content }: UnsentStatement) {
    setOnTheirWay((keys) => new Set(keys).add(key));
    const result = await add.run({ caseId, content });
    setOnTheirWay((keys) => new Set([...keys].filter((each) => each !== key)));
    if (result.ok) drop(key);
  }

  return {
    words: draft.words,
    setWords: (words: string) => setDraft((before) => ({ ...before, words })),
    /** Words or unsent statements of an earlier visit are there again. */
    isRestored: isRestored && !isEmpty,
    unsent: draft.unsent.map((each) => ({ ...each, isOnItsWay: onTheirWay.has(each.key) })),
    isWaitingForConnection: add.state === 'waiting',
    refusal: add.refusal,
    send,
    drop,
    /** Empties the field and sends what was in it. */
    add: (content: Omit<StatementContent, 'words'>) => {
      const words = draft.words.trim();
      if (words === '') return;
      const statement = { key: newId(), content: { ...content, words } };
      setDraft((before) => ({ words: '', unsent: [...before.unsent, statement] }));
      void send(statement);
    },
  };
}
