import { contract } from '@vangnet/contract';
import type { PersonView } from '@vangnet/contract/sharing.contract.ts';
import {
  decideFamilyReading,
  isHiddenWithin,
  type FamilyReadingFacts,
  type ReadingVerdict,
} from '@vangnet/domain/sharing/decide-family-reading.ts';
import { AppError } from '../../operations/app-error.ts';
import { defineQuery, type OperationContext } from '../../operations/operation.ts';
import { loadCaseForSharing } from './case-for-sharing.ts';
import { showPiece } from './pieces.ts';
import { isOpen } from './show-share.ts';
import { listShareRows } from './shares.store.ts';

export const getPersonView = defineQuery(contract.sharing.getPersonView, ({ caseId, personId }, context) =>
  loadPersonView(context, caseId, personId),
);

/**
 * Exactly what a person of the case may read on this day, and how much they may not, by reason. For somebody who sees
 * the whole case: it asks every piece of it.
 *
 * @throws AppError `notFound` when it is nobody of this case.
 */
export async function loadPersonView(
  context: Pick<OperationContext, 'tx' | 'actor' | 'today'>,
  caseId: string,
  personId: string,
): Promise<PersonView> {
  const file = await loadCaseForSharing(context, caseId);
  const person = file.persons.find(({ id }) => id === personId);
  if (!person) throw new AppError('notFound');
  const { rules, today } = file;
  const facts: FamilyReadingFacts = {
    persons: file.persons,
    consents: file.consents,
    shares: (await listShareRows(context, caseId)).flatMap((share) =>
      isOpen(share, today) && share.receiver.kind === 'casePerson'
        ? [
            {
              personId: share.receiver.personId,
              basisKind: share.basis.kind,
              pieceIds: new Set(share.pieces.map(({ id }) => id)),
            },
          ]
        : [],
    ),
  };
  const byId = new Map(file.pieces.map((piece) => [piece.id, piece]));
  const hiddenIn = (innerIds: readonly string[], verdict: ReadingVerdict & { readonly reads: true }) =>
    new Set(
      innerIds.filter((id) => {
        const inner = byId.get(id);
        // What is gone from the file cannot be judged any more, so it is not shown.
        return !inner || isHiddenWithin(verdict, person, inner, facts, rules, { today });
      }),
    );

  const pieces: PersonView['pieces'] = [];
  const hidden = new Map<string, PersonView['hidden'][number]>();
  for (const piece of file.pieces.filter(({ isCurrent }) => isCurrent)) {
    const verdict = decideFamilyReading(person, piece, facts, rules, { today });
    const { reason, article } = verdict;
    if (verdict.reads) {
      pieces.push({
        ...showPiece(piece, hiddenIn(piece.innerIds, verdict)),
        basis: { reason: verdict.reason, article },
      });
    } else {
      const count = (hidden.get(reason)?.count ?? 0) + 1;
      hidden.set(reason, { reason: verdict.reason, article, count });
    }
  }
  return {
    person: { id: person.id, name: person.name, kind: person.kind },
    rulesNumber: file.rulesNumber,
    pieces,
    hidden: [...hidden.values()],
  };
}
