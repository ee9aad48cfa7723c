import type { PieceReference } from '@vangnet/domain/sharing/piece.ts';
import type { ReadingRules } from '@vangnet/domain/sharing/reading-rules.ts';
import type { SharingFacts } from '@vangnet/domain/sharing/judge-share.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { listConsentRows, type ConsentRow } from './consents.store.ts';
import { loadNames, type Names } from './names.ts';
import { listReadingPersons, type NamedPerson } from './persons.store.ts';
import { listPieceRows } from './pieces.store.ts';
import { toPieces, type Piece } from './pieces.ts';
import { loadRulesInForce } from './reading-rules.ts';

/** All that decides about sharing and reading in a case, for somebody who sees the whole of it. */
export interface CaseForSharing {
  readonly persons: readonly (SharingFacts['persons'][number] & NamedPerson)[];
  readonly names: Names;
  readonly pieces: readonly Piece[];
  readonly consents: readonly ConsentRow[];
  readonly rules: ReadingRules;
  readonly rulesNumber: number;
  readonly today: string;
}

export async function loadCaseForSharing(
  context: Pick<OperationContext, 'tx' | 'actor' | 'today'>,
  caseId: string,
): Promise<CaseForSharing> {
  const persons = await listReadingPersons(context, caseId);
  const names = await loadNames(context.tx, persons);
  const { rules, number } = await loadRulesInForce(context);
  return {
    persons,
    names,
    pieces: toPieces(await listPieceRows(context, caseId), names),
    consents: await listConsentRows(context, caseId),
    rules,
    rulesNumber: number,
    today: context.today,
  };
}

/** The facts on which a share of these pieces is judged; pieces that are not in the case are left out. */
export function factsForShare(
  file: CaseForSharing,
  references: readonly PieceReference[],
): SharingFacts & { readonly pieces: readonly Piece[] } {
  const byId = new Map(file.pieces.map((piece) => [piece.id, piece]));
  return {
    persons: file.persons,
    consents: file.consents,
    pieces: references.flatMap(({ kind, id }) => {
      const piece = byId.get(id);
      return piece?.kind === kind ? [piece] : [];
    }),
    capableFromAge: file.rules.capableFromAge,
    today: file.today,
  };
}
