import type { ConversationSummary } from '@vangnet/contract/conversations.contract.ts';
import { conversationKinds } from '@vangnet/domain/conversations/conversation.ts';
import { showSecrecy } from '../cases/public.ts';
import type { ConversationRow } from './conversations.store.ts';

const OPENING_LENGTH = 160;

/** A conversation as lists and screens show it. */
export function showConversation(
  row: ConversationRow,
  known: { readonly statementCount: number; readonly workerName: (workerId: string) => string | null },
): ConversationSummary {
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    kind: conversationKinds.find((kind) => kind === row.kind) ?? null,
    heldOn: row.heldOn,
    startTime: row.startTime,
    durationMinutes: row.durationMinutes,
    directContactMinutes: row.directContactMinutes,
    consultationMinutes: row.consultationMinutes,
    presence: { personIds: row.presentPersonIds, workerIds: row.presentWorkerIds, others: row.presentOthers },
    preparation: row.preparation,
    secrecy: showSecrecy(row),
    writtenBy: known.workerName(row.writtenBy),
    statementCount: known.statementCount,
    opening: openingOf(row.proseText),
  };
}

/** The first words, cut between words. */
function openingOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= OPENING_LENGTH) return line;
  const cut = line.slice(0, OPENING_LENGTH).toWellFormed();
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), OPENING_LENGTH / 2))} …`;
}
