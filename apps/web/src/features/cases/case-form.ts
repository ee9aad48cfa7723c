import type { CaseFile, CasePerson } from '@vangnet/contract/cases.contract.ts';
import type { CaseDetails, PersonDetails, PersonKind, WorkingPart } from '@vangnet/domain/cases/case-file.ts';

/** What is typed about a person: texts stay texts until they are sent, where empty means unknown. */
export interface PersonForm extends Pick<
  PersonDetails,
  'kind' | 'bornOn' | 'callInCrisis' | 'livesWithMinors' | 'capable' | 'parentOfIds'
> {
  readonly name: string;
  readonly calledAs: string;
  readonly relation: string;
  readonly telephone: string;
  readonly language: string;
}

export function emptyPerson(kind: PersonKind): PersonForm {
  return {
    kind,
    name: '',
    calledAs: '',
    relation: '',
    bornOn: null,
    telephone: '',
    language: '',
    callInCrisis: false,
    livesWithMinors: null,
    capable: null,
    parentOfIds: null,
  };
}

export function toPersonForm(person: CasePerson): PersonForm {
  return {
    kind: person.kind,
    name: person.name,
    calledAs: person.calledAs ?? '',
    relation: person.relation ?? '',
    bornOn: person.bornOn,
    telephone: person.telephone ?? '',
    language: person.language ?? '',
    callInCrisis: person.callInCrisis,
    livesWithMinors: person.livesWithMinors,
    capable: person.capable,
    parentOfIds: person.parentOfIds,
  };
}

/** What is typed about a case itself. */
export interface CaseForm extends Pick<
  CaseDetails,
  'service' | 'mandate' | 'plan' | 'teamId' | 'guidanceStart' | 'guidanceEnd'
> {
  readonly workingTitle: string;
  readonly reason: string;
  readonly judge: string;
  readonly label: string;
}

export const emptyCase: CaseForm = {
  workingTitle: '',
  reason: '',
  judge: '',
  label: '',
  service: null,
  mandate: null,
  plan: null,
  teamId: null,
  guidanceStart: null,
  guidanceEnd: null,
};

export function toCaseForm(file: CaseFile): CaseForm {
  const { service, mandate, plan, teamId, guidanceStart, guidanceEnd } = file;
  return {
    service,
    mandate,
    plan,
    teamId,
    guidanceStart,
    guidanceEnd,
    workingTitle: file.workingTitle ?? '',
    reason: file.reason ?? '',
    judge: file.judge ?? '',
    label: file.label ?? '',
  };
}

/** A line of the list in which people are typed; `id` keeps the line while others come and go. */
export interface PersonLine {
  readonly id: string;
  readonly person: PersonForm;
}

/** The new case as it is typed. */
export interface NewCaseForm {
  readonly details: CaseForm;
  readonly lines: readonly PersonLine[];
  readonly workers: readonly { readonly workerId: string; readonly part: WorkingPart }[];
}

export const emptyNewCase: NewCaseForm = { details: emptyCase, lines: [], workers: [] };

/** A line counts once it has a name: an open line at the end of a list is no person. */
export function isFilled({ person }: PersonLine): boolean {
  return person.name.trim() !== '';
}

/** Whether something was typed in a line that has no name yet: it must not vanish unseen. */
export function lacksName(line: PersonLine): boolean {
  const {
    kind: _kind,
    name,
    bornOn,
    callInCrisis,
    livesWithMinors,
    capable,
    parentOfIds,
    ...texts
  } = line.person;
  const isTouched =
    bornOn !== null ||
    callInCrisis ||
    livesWithMinors !== null ||
    capable !== null ||
    parentOfIds !== null ||
    Object.values(texts).some((text) => text.trim() !== '');
  return name.trim() === '' && isTouched;
}

/** A file needs a name or a working title, and nothing else (principle 2). */
export function canOpen(form: NewCaseForm): boolean {
  return (
    !form.lines.some(lacksName) && (form.details.workingTitle.trim() !== '' || form.lines.some(isFilled))
  );
}

/** The persons to send, in the order of the page: minors, parents, others. */
export function personsToSend(form: NewCaseForm): readonly PersonLine[] {
  const order: readonly PersonKind[] = ['minor', 'parent', 'networkMember', 'professional'];
  return form.lines
    .filter(isFilled)
    .toSorted((one, other) => order.indexOf(one.person.kind) - order.indexOf(other.person.kind));
}
