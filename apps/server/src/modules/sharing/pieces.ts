import type { PieceHeading, ReadablePiece } from '@vangnet/contract/sharing.contract.ts';
import { paragraphsOfText } from '@vangnet/domain/conversations/prose.ts';
import { redactProse } from '@vangnet/domain/conversations/redact-prose.ts';
import { mappingSnapshot } from '@vangnet/domain/mapping/mapping-version.ts';
import { incident, voice } from '@vangnet/domain/mapping/statement.ts';
import { planSnapshot, type PlannedAgreement } from '@vangnet/domain/safety-plans/agreement.ts';
import type { PieceFacts } from '@vangnet/domain/sharing/piece.ts';
import { localDateOf } from '@vangnet/domain/time/local-date.ts';
import { z } from 'zod';
import { toVoiceColumns } from '../cases/public.ts';
import { openProse, readProse } from '../conversations/public.ts';
import type { Names } from './names.ts';
import type { PieceRows } from './pieces.store.ts';

/** A piece of a case, and how it reads to somebody who may not see everything that is in it. */
export interface Piece extends PieceFacts, Pick<ReadablePiece, 'on' | 'detail' | 'title' | 'voice'> {
  /** Withdrawn and ended pieces stay in the file; nobody is given them to read. */
  readonly isCurrent: boolean;
  /** Pieces whose words stand within it. */
  readonly innerIds: readonly string[];
  readonly read: (hiddenIds: ReadonlySet<string>) => readonly string[];
}

type Row<Kind extends keyof PieceRows> = PieceRows[Kind][number];

const whole = { confidentiality: 'open', aboutPersonIds: [] as readonly string[] } as const;
const nothingWithin: readonly string[] = [];

/** The rows of a case as pieces, kind by kind. */
export function toPieces(rows: PieceRows, names: Names): readonly Piece[] {
  const heldOn = new Map(rows.conversations.map((row) => [row.id, row.heldOn]));
  return [
    ...rows.conversations.map(conversationPiece),
    ...rows.statements.map((row) => statementPiece(row, heldOn.get(row.conversationId ?? ''), names)),
    ...rows.ratings.map((row) => ratingPiece(row, names)),
    ...rows.framePieces.map(framePiece),
    ...rows.agreements.map((row) => agreementPiece(row, names)),
    ...rows.planVersions.map(planVersionPiece),
    ...rows.mappings.map(mappingPiece),
  ];
}

function conversationPiece({ proseState, heldOn, kind, ...row }: Row<'conversations'>): Piece {
  const prose = readProse(openProse(proseState));
  return {
    ...row,
    kind: 'conversation',
    on: heldOn,
    detail: kind,
    voice: null,
    isCurrent: true,
    innerIds: prose.flatMap((paragraph) => paragraph.flatMap((run) => run.statementIds)),
    read: (hiddenIds) => redactProse(prose, hiddenIds),
  };
}

function statementPiece(row: Row<'statements'>, heldOn: string | undefined, names: Names): Piece {
  const details = row.incident === null ? null : incident.parse(row.incident);
  return {
    kind: 'statement',
    id: row.id,
    confidentiality: row.confidentiality,
    aboutPersonIds: row.aboutPersonIds,
    on: heldOn ?? localDateOf(row.writtenAt),
    detail: row.column,
    title: null,
    voice: names.voice(row),
    isCurrent: row.withdrawnAt === null,
    innerIds: nothingWithin,
    read: () => [
      ...paragraphsOfText(row.words),
      ...filled([details?.happenedWhen, details?.howOften, details?.impactOnChild]),
    ],
  };
}

function ratingPiece(row: Row<'ratings'>, names: Names): Piece {
  return {
    kind: 'rating',
    id: row.id,
    confidentiality: row.confidentiality,
    aboutPersonIds: row.aboutPersonIds,
    on: row.ratedOn,
    detail: row.questionKind,
    title: row.question,
    voice: names.voice(row),
    isCurrent: row.withdrawnOn === null,
    innerIds: nothingWithin,
    read: () => filled([`${row.value} (${row.lowest} – ${row.highest})`, row.whatIsInIt, row.oneStepHigher]),
  };
}

/** A wording that was shared with nobody yet is the workers' draft (glossary: a danger statement is provisional). */
function framePiece(row: Row<'framePieces'>): Piece {
  return {
    kind: 'framePiece',
    id: row.id,
    confidentiality: row.state === 'provisional' ? 'professionals' : 'open',
    aboutPersonIds: row.minorIds,
    on: null,
    detail: row.kind,
    title: null,
    voice: null,
    isCurrent: row.state !== 'ended',
    innerIds: nothingWithin,
    read: () => filled([...paragraphsOfText(row.words), row.setBy]),
  };
}

const storedWho = z.array(voice);

function agreementPiece(row: Row<'agreements'>, names: Names): Piece {
  const who = storedWho.parse(row.who).flatMap((one) => names.voice(toVoiceColumns(one)).name ?? []);
  return {
    ...whole,
    kind: 'agreement',
    id: row.id,
    on: row.byDate,
    detail: null,
    title: who.join(', ') || null,
    voice: null,
    isCurrent: row.endedAt === null,
    innerIds: nothingWithin,
    read: () => [conditionOf(row)],
  };
}

function planVersionPiece(row: Row<'planVersions'>): Piece {
  const plan = planSnapshot.parse(row.snapshot);
  return {
    ...whole,
    kind: 'planVersion',
    id: row.id,
    on: row.heldOn,
    detail: String(row.number),
    title: row.title,
    voice: null,
    isCurrent: true,
    innerIds: nothingWithin,
    read: () => plan.agreements.map(sentenceOf),
  };
}

/** If, then and when in signs that need no language: the words themselves are the family's. */
function conditionOf({
  ifWords,
  thenWords,
  whenWords,
}: Pick<PlannedAgreement, 'ifWords' | 'thenWords' | 'whenWords'>): string {
  const words = filled([ifWords, thenWords]).join(' → ');
  return whenWords === null ? words : `${words} (${whenWords})`;
}

/** Names as well as words are kept in the snapshot: it needs no names of today. */
function sentenceOf(agreement: PlannedAgreement): string {
  const { who } = agreement;
  return who.length > 0 ? `${who.join(', ')}: ${conditionOf(agreement)}` : conditionOf(agreement);
}

/** Ratings in a saved mapping are left out: each is a piece of its own, with a confidentiality of its own. */
function mappingPiece(row: Row<'mappings'>): Piece {
  const { statements, framePieces } = mappingSnapshot.parse(row.snapshot);
  const cards = [
    ...statements.map(({ statementId, words, voiceName }) => ({
      id: statementId,
      words: voiceName === null ? words : `${voiceName}: ${words}`,
    })),
    ...framePieces.map(({ pieceId, words }) => ({ id: pieceId, words })),
  ];
  return {
    kind: 'mapping',
    id: row.id,
    confidentiality: row.kind === 'withFamily' ? 'open' : 'professionals',
    aboutPersonIds: [],
    on: row.heldOn,
    detail: row.kind,
    title: row.title,
    voice: null,
    isCurrent: true,
    innerIds: cards.map(({ id }) => id),
    read: (hiddenIds) => cards.filter(({ id }) => !hiddenIds.has(id)).map(({ words }) => words),
  };
}

/** @param hiddenIds pieces whose words must not be read within this one. */
export function showPiece(piece: Piece, hiddenIds: ReadonlySet<string>): ReadablePiece {
  const { kind, id, on, detail, title, voice: shown } = piece;
  return { kind, id, on, detail, title, paragraphs: [...piece.read(hiddenIds)], voice: shown };
}

const HEADING_LENGTH = 90;

/** For whoever works on the case: its title, else its first words. */
export function showHeading(piece: Piece): PieceHeading {
  const { kind, id, on, detail, confidentiality, aboutPersonIds } = piece;
  const [first = ''] = piece.title === null || kind === 'agreement' ? firstWords(piece) : [];
  const title = [piece.title, first].filter(Boolean).join(': ') || null;
  return { kind, id, on, detail, title, confidentiality, aboutPersonIds: [...aboutPersonIds] };
}

function firstWords(piece: Piece): readonly string[] {
  if (piece.kind === 'planVersion' || piece.kind === 'mapping' || piece.kind === 'rating') return [];
  const text = piece.read(new Set()).join(' ');
  if (text.length <= HEADING_LENGTH) return [text];
  const cut = text.slice(0, HEADING_LENGTH).toWellFormed();
  return [`${cut.slice(0, Math.max(cut.lastIndexOf(' '), HEADING_LENGTH / 2))} …`];
}

function filled(lines: readonly (string | null | undefined)[]): string[] {
  return lines.filter((line): line is string => line !== null && line !== undefined && line !== '');
}
