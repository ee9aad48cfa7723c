import type { PersonCorrection } from '@vangnet/contract/own-file.contract.ts';
import type { Language } from '@vangnet/domain/access/actor.ts';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import type { OwnFileCopy, OwnFileRemark } from '@vangnet/domain/own-file/own-file-copy.ts';
import { AppError } from '../../operations/app-error.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { getCaseFile } from '../cases/public.ts';
import { getOrganisationName } from '../organisation/public.ts';
import { loadPersonView } from '../sharing/public.ts';
import { loadCorrections } from './show-correction.ts';

interface Asked {
  readonly caseId: string;
  readonly personId: string;
  readonly language: Language;
}

/**
 * Everything that one person may read of a file, as a copy for that person: exactly what the reading rules give today,
 * with the person's own remarks. Of others it has the names under which they speak, and no ids.
 * @throws AppError `notFound` for somebody who is not in the file
 */
export async function loadOwnFile(
  context: OperationContext,
  { caseId, personId, language }: Asked,
): Promise<OwnFileCopy> {
  const file = await getCaseFile(context, caseId);
  const person = file.persons.find(({ id }) => id === personId);
  if (!person) throw new AppError('notFound');
  const view = await loadPersonView(context, caseId, personId);
  const own = (await loadCorrections(context, caseId)).filter((remark) => remark.personId === personId);
  const shownIds = new Set(view.pieces.map(({ id }) => id));
  return {
    format: 'vangnet-own-file',
    version: 1,
    language,
    madeOn: context.today,
    organisation: await getOrganisationName(context.tx),
    person: { name: shownName(person), kind: person.kind, bornOn: person.bornOn },
    pieces: view.pieces.map(({ voice, ...piece }) => ({
      ...piece,
      voice: voice?.name ?? null,
      remarks: own.filter((remark) => remark.piece?.id === piece.id).map(toRemark),
    })),
    leftOut: view.hidden,
    remarks: own.filter((remark) => remark.piece === null || !shownIds.has(remark.piece.id)).map(toRemark),
  };
}

function toRemark({ kind, words, receivedOn, decision }: PersonCorrection): OwnFileRemark {
  return {
    kind,
    words,
    receivedOn,
    outcome: decision?.outcome ?? null,
    reason: decision?.reason ?? null,
  };
}
