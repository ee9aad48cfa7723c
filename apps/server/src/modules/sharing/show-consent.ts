import type { ConsentRecord } from '@vangnet/contract/sharing.contract.ts';
import { AppError } from '../../operations/app-error.ts';
import type { OperationContext } from '../../operations/operation.ts';
import { listConsentRows, type ConsentRow } from './consents.store.ts';
import { loadNames, type Names } from './names.ts';
import { listReadingPersons } from './persons.store.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

/** Consents of a case with the names in them, newest first. */
export async function loadConsents(context: Reader, caseId: string): Promise<ConsentRecord[]> {
  const names = await loadNames(context.tx, await listReadingPersons(context, caseId));
  return (await listConsentRows(context, caseId)).map((row) => showConsent(row, names));
}

/** @throws AppError `notFound` */
export async function getConsent(context: Reader, caseId: string, consentId: string): Promise<ConsentRecord> {
  const consent = (await loadConsents(context, caseId)).find(({ id }) => id === consentId);
  if (!consent) throw new AppError('notFound');
  return consent;
}

function showConsent(row: ConsentRow, names: Names): ConsentRecord {
  const { personId, givenById, withdrawnOn, withdrawnWords, withdrawnNotedBy, notedBy, to, ...consent } = row;
  return {
    ...consent,
    person: { id: personId, name: names.person(personId) },
    givenBy: { id: givenById, name: names.person(givenById) },
    to,
    toName: nameOf(to, names),
    notedBy: names.worker(notedBy),
    withdrawn:
      withdrawnOn === null
        ? null
        : {
            on: withdrawnOn,
            words: withdrawnWords,
            notedBy: withdrawnNotedBy && names.worker(withdrawnNotedBy),
          },
  };
}

function nameOf(to: ConsentRow['to'], names: Names): string | null {
  switch (to?.kind) {
    case 'casePerson':
      return names.person(to.personId);
    case 'worker':
      return names.worker(to.workerId);
    default:
      return to?.name ?? null;
  }
}
