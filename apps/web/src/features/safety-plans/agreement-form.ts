import type { Agreement } from '@vangnet/contract/safety-plans.contract.ts';
import type { Voice } from '@vangnet/domain/mapping/statement.ts';

/** What stands in the fields of an agreement. */
export interface AgreementForm {
  readonly ifWords: string;
  readonly thenWords: string;
  readonly who: readonly Voice[];
  readonly whenWords: string;
  readonly byDate: string | null;
  readonly callPersonIds: readonly string[];
  readonly servesIds: readonly string[];
  /** The version that was on the screen when the edit began; null for a new agreement. */
  readonly version: number | null;
}

export function emptyAgreement(servesIds: readonly string[] = []): AgreementForm {
  return {
    ifWords: '',
    thenWords: '',
    who: [],
    whenWords: '',
    byDate: null,
    callPersonIds: [],
    servesIds,
    version: null,
  };
}

export function toAgreementForm(agreement: Agreement): AgreementForm {
  return {
    ifWords: agreement.ifWords ?? '',
    thenWords: agreement.thenWords,
    who: agreement.who.map(({ voice }) => voice),
    whenWords: agreement.whenWords ?? '',
    byDate: agreement.byDate,
    callPersonIds: agreement.call.map(({ personId }) => personId),
    servesIds: agreement.servesIds,
    version: agreement.version,
  };
}

export function toAgreementContent({ version: _version, ...form }: AgreementForm) {
  return {
    ...form,
    who: [...form.who],
    callPersonIds: [...form.callPersonIds],
    servesIds: [...form.servesIds],
  };
}

export function isEmptyAgreement(form: AgreementForm): boolean {
  return !form.ifWords.trim() && !form.thenWords.trim() && form.who.length === 0 && !form.whenWords.trim();
}
