import { kindsWithoutFamily } from '@vangnet/domain/conversations/conversation.ts';
import type { DemoConversation } from './demo-case.ts';
import type { DemoEvent, Play } from './play.ts';

/** `{{key|words}}` in the prose of a script: the words become the statement of that key. */
const MARKED = /\{\{([^|}]+)\|([^}]+)\}\}/g;

export function conversationEvents(play: Play): readonly DemoEvent[] {
  return (play.script.conversations ?? []).map((conversation, index) => ({
    on: conversation.on,
    happen: () => playConversation(play, conversation, `conversation-${index}`),
  }));
}

async function playConversation(play: Play, conversation: DemoConversation, key: string): Promise<void> {
  const { caseId } = play;
  const minutes = conversation.minutes ?? null;
  const withoutFamily = kindsWithoutFamily.includes(conversation.kind);
  const { id: conversationId } = await play.call(
    'conversations',
    'recordConversation',
    {
      caseId,
      details: {
        title: conversation.title ?? null,
        kind: conversation.kind,
        heldOn: play.day(conversation.on),
        startTime: conversation.startTime ?? null,
        durationMinutes: minutes,
        directContactMinutes: conversation.directMinutes ?? (withoutFamily ? null : minutes),
        consultationMinutes: conversation.consultationMinutes ?? (withoutFamily ? minutes : null),
        presence: play.presence(conversation.present, conversation.others),
        preparation: conversation.preparation ?? null,
        ...play.secrecyOf(conversation),
      },
      text: (conversation.prose ?? []).map((paragraph) => paragraph.replaceAll(MARKED, '$2')).join('\n\n'),
    },
    play.as(conversation.by, conversation.on, key),
  );
  for (const { statementKey, quote } of findMarked(conversation)) {
    const statement = conversation.statements?.[statementKey];
    if (!statement) throw new Error(`${play.script.key}: no statement ${statementKey}`);
    const made = await play.call(
      'conversations',
      'makeStatement',
      { caseId, conversationId, quote, ...play.contentOf(statement) },
      play.as(conversation.by, conversation.on, `${key}/${statementKey}`),
    );
    play.statements.keep(statementKey, made.statement.id);
  }
}

/** The marked words of a conversation in the order in which they stand. */
export function findMarked(
  conversation: Pick<DemoConversation, 'prose'>,
): readonly { readonly statementKey: string; readonly quote: string }[] {
  return (conversation.prose ?? []).flatMap((paragraph) =>
    [...paragraph.matchAll(MARKED)].map(([, statementKey = '', quote = '']) => ({ statementKey, quote })),
  );
}
