import { contract } from '@vangnet/contract';
import type { OwnFileCopy } from '@vangnet/domain/own-file/own-file-copy.ts';
import { pieceKinds } from '@vangnet/domain/sharing/piece.ts';
import { defineMadeQuery, type OperationContext } from '../../operations/operation.ts';
import { listWorkersOfOrganisation } from '../organisation/public.ts';
import { loadOwnFile } from '../own-file/public.ts';
import { printTexts, toPdf } from './case-sheet.ts';
import { printOwnFile as printSheet, type OwnFileSheet } from './documents/own-file.ts';

export const printOwnFile = defineMadeQuery(
  contract.ownFile.printOwnFile,
  async (input, context) => ({
    sheet: toSheet(await loadOwnFile(context, input), await nameOfMaker(context)),
    options: { today: context.today, language: input.language },
  }),
  async ({ sheet, options }) => toPdf(await printSheet(sheet, options), 'own-file'),
);

async function nameOfMaker({ tx, today, actor }: OperationContext): Promise<string | null> {
  const workers = await listWorkersOfOrganisation(tx, today);
  return workers.find(({ id }) => id === actor.workerId)?.name ?? null;
}

type Piece = OwnFileCopy['pieces'][number];
type PrintedPiece = OwnFileSheet['groups'][number]['pieces'][number];

/** The copy as it is printed: the same pieces in the same words, kind by kind. */
export function toSheet(copy: OwnFileCopy, madeBy: string | null): OwnFileSheet {
  const grounds = new Map(copy.pieces.map(({ basis }) => [basis.reason, basis]));
  const toPrinted = (piece: Piece): PrintedPiece => ({
    ...headingOf(piece, copy.language),
    voice: piece.voice,
    on: piece.on,
    reason: grounds.size > 1 ? piece.basis.reason : null,
    paragraphs: piece.paragraphs,
    remarks: piece.remarks,
  });
  return {
    audience: 'family',
    children: [],
    workingTitle: copy.person.name,
    draft: false,
    date: copy.madeOn,
    madeBy,
    name: copy.person.name,
    organisation: copy.organisation,
    pieceCount: copy.pieces.length,
    readBecause: [...grounds.values()],
    leftOut: copy.leftOut,
    groups: pieceKinds.flatMap((kind) => {
      const pieces = copy.pieces.filter((piece) => piece.kind === kind).map(toPrinted);
      return pieces.length > 0 ? [{ kind, pieces }] : [];
    }),
    remarks: copy.remarks,
  };
}

/** What stands above a piece: its title, or the name of what it is in the words of the catalogue. */
function headingOf(
  { kind, detail, title }: Piece,
  language: OwnFileCopy['language'],
): Pick<PrintedPiece, 'title' | 'named' | 'number'> {
  const kinds: Readonly<Record<string, string>> = printTexts[language].conversationKinds;
  switch (kind) {
    case 'conversation':
      return { title: title ?? kinds[detail ?? ''] ?? null, named: 'conversation', number: null };
    case 'statement':
    case 'framePiece':
      return { title: null, named: detail, number: null };
    case 'rating':
      return title === null
        ? { title: null, named: 'rating', number: null }
        : { title, named: null, number: null };
    default:
      return { title, named: kind, number: detail };
  }
}
