import type { OperationInputs } from '@vangnet/contract';
import type { CasePerson } from '@vangnet/contract/cases.contract.ts';
import type { Beneficiary, ConsentPurpose } from '@vangnet/domain/sharing/consent.ts';
import { capabilityOf, isParentOf } from '@vangnet/domain/sharing/reading-person.ts';
import { defaultReadingRules } from '@vangnet/domain/sharing/reading-rules.ts';

export type ConsentContent = OperationInputs['sharing']['recordConsent']['content'];

/** A consent as it is filled in. */
export interface ConsentForm {
  readonly personId: string | null;
  /** Null: the person, or the parent where one gives it. */
  readonly givenById: string | null;
  readonly purpose: ConsentPurpose;
  readonly toPersonId: string | null;
  readonly toWorkerId: string | null;
  readonly toOrganisation: string;
  readonly words: string;
  readonly givenOn: string | null;
  readonly how: 'written' | 'spoken';
  readonly evidence: string;
}

export function emptyConsent(today: string): ConsentForm {
  return {
    personId: null,
    givenById: null,
    purpose: 'sharePieces',
    toPersonId: null,
    toWorkerId: null,
    toOrganisation: '',
    words: '',
    givenOn: today,
    how: 'spoken',
    evidence: '',
  };
}

/**
 * Who can say yes for a person, as far as a form can know: the server decides by the rules in force. A child whose age
 * is unknown can itself, and so can a parent.
 */
export function possibleGivers(
  personId: string | null,
  persons: readonly CasePerson[],
  today: string,
): readonly CasePerson[] {
  const person = persons.find(({ id }) => id === personId);
  if (!person) return [];
  const parents = persons.filter((other) => isParentOf(other, person));
  switch (capabilityOf(person, defaultReadingRules.capableFromAge, today)) {
    case 'capable':
      return [person];
    case 'notCapable':
      return person.kind === 'minor' ? parents : persons.filter(({ id }) => id !== person.id);
    case 'unknown':
      return [person, ...parents];
  }
}

/** What is sent; null until it is said whose consent it is and who gave it. */
export function toConsentContent(
  form: ConsentForm,
  persons: readonly CasePerson[],
  today: string,
): ConsentContent | null {
  const { personId, purpose, words, givenOn, how, evidence } = form;
  const givers = possibleGivers(personId, persons, today);
  const giver = givers.find(({ id }) => id === form.givenById) ?? givers[0];
  if (personId === null || !giver) return null;
  const to = beneficiaryOf(form);
  return { personId, givenById: giver.id, purpose, to, words, givenOn: givenOn ?? '', how, evidence };
}

function beneficiaryOf({ toPersonId, toWorkerId, toOrganisation }: ConsentForm): Beneficiary | null {
  if (toPersonId !== null) return { kind: 'casePerson', personId: toPersonId };
  if (toWorkerId !== null) return { kind: 'worker', workerId: toWorkerId };
  const name = toOrganisation.trim();
  return name === '' ? null : { kind: 'organisation', name };
}
