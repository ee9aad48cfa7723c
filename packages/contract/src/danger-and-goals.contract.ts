import {
  framePieceContent,
  framePieceKinds,
  framePieceShare,
  framePieceStates,
} from '@vangnet/domain/danger-and-goals/frame-piece.ts';
import { localDate } from '@vangnet/domain/time/local-date.ts';
import { LIMITS, optionalText } from '@vangnet/domain/wording/text.ts';
import { z } from 'zod';
import { caseField, command, commandFields, query, versionField } from './operation.ts';

const framePieceEvent = z.object({
  kind: z.enum(['written', 'revised', 'shared', 'settled', 'ended']),
  on: z.string(),
  by: z.string().nullable(),
  words: z.string().nullable(),
  personIds: z.array(z.uuid()),
  personNames: z.array(z.string()),
  response: z.string().nullable(),
  reason: z.string().nullable(),
});

export const framePiece = z.object({
  id: z.uuid(),
  version: z.int(),
  kind: z.enum(framePieceKinds),
  words: z.string(),
  state: z.enum(framePieceStates),
  minorIds: z.array(z.uuid()),
  statementIds: z.array(z.uuid()),
  answersIds: z.array(z.uuid()),
  setBy: z.string().nullable(),
  /** Its life, oldest first; wordings stand in `written` and `revised`. */
  events: z.array(framePieceEvent),
});
export type FramePiece = z.infer<typeof framePiece>;

const pieceField = { pieceId: z.uuid() };

export const dangerAndGoals = {
  listFramePieces: query({
    method: 'GET',
    path: '/cases/{caseId}/frame-pieces',
    summary: 'Danger statements, safety goals and bottom lines with their life',
    permission: 'readCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField }))
    .output(z.array(framePiece)),
  writeFramePiece: command({
    method: 'POST',
    path: '/cases/{caseId}/frame-pieces',
    summary: 'Write a danger statement, safety goal or bottom line; provisional until shared',
    permission: 'writeCase',
  })
    .input(
      z.object({
        ...commandFields,
        ...caseField,
        kind: z.enum(framePieceKinds),
        content: framePieceContent,
        on: localDate.optional(),
      }),
    )
    .output(framePiece),
  reviseFramePiece: command({
    method: 'PUT',
    path: '/cases/{caseId}/frame-pieces/{pieceId}',
    summary: 'Change the words or the links; earlier words stay as versions',
    permission: 'writeCase',
    refusals: ['conflict', 'notPossibleNow'],
  })
    .input(
      z.object({
        ...commandFields,
        ...caseField,
        ...pieceField,
        ...versionField,
        content: framePieceContent,
        on: localDate.optional(),
      }),
    )
    .output(framePiece),
  shareFramePiece: command({
    method: 'POST',
    path: '/cases/{caseId}/frame-pieces/{pieceId}/share',
    summary: 'Note with whom it was shared, when, and what they said',
    permission: 'writeCase',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, ...caseField, ...pieceField, share: framePieceShare }))
    .output(framePiece),
  settleFramePiece: command({
    method: 'POST',
    path: '/cases/{caseId}/frame-pieces/{pieceId}/settle',
    summary: 'Settle it as it stands',
    permission: 'writeCase',
    refusals: ['notPossibleNow'],
  })
    .input(z.object({ ...commandFields, ...caseField, ...pieceField, settledOn: localDate }))
    .output(framePiece),
  endFramePiece: command({
    method: 'POST',
    path: '/cases/{caseId}/frame-pieces/{pieceId}/end',
    summary: 'End it: no longer a danger, reached, or replaced',
    permission: 'writeCase',
    refusals: ['notPossibleNow'],
  })
    .input(
      z.object({
        ...commandFields,
        ...caseField,
        ...pieceField,
        endedOn: localDate,
        reason: optionalText(LIMITS.line),
      }),
    )
    .output(framePiece),
};
