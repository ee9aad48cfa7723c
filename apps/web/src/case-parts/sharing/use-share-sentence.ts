import { useQuery } from '@tanstack/react-query';
import { shownName } from '@vangnet/domain/cases/case-file.ts';
import type { PieceKind } from '@vangnet/domain/sharing/piece.ts';
import type { LegalBasis } from '@vangnet/domain/sharing/share.ts';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useCaseName } from '../use-case-name.ts';
import { useCase } from '../use-case.ts';
import { beginSentence } from './begin-sentence.ts';
import { toShareContent, type ShareForm } from './share-form.ts';
import { consentsOptions } from './sharing-queries.ts';

/** What a share does, said by name. */
export interface SaidShare {
  readonly receiverName: string;
  readonly pieces: readonly { readonly kind: PieceKind }[];
  readonly until: string | null;
  readonly basis: LegalBasis;
  readonly purpose: string;
}

/** A share in plain words: "Oma Els ziet deze 2 afspraken tot en met 31 december 2026, omdat mama dat goed vindt." */
export function useSayShare(caseId: string): (share: SaidShare) => string {
  const { t } = useTranslation('sharing');
  const { date } = useFormat();
  const joinNames = useCaseName();
  const { data: consents = [] } = useQuery(consentsOptions(caseId));
  return ({ receiverName, pieces, until, basis, purpose }) => {
    const [first, ...rest] = pieces;
    const kind = first && rest.every((piece) => piece.kind === first.kind) ? first.kind : 'mixed';
    const givers = new Set(
      basis.kind === 'consent'
        ? consents.filter(({ id }) => basis.consentIds.includes(id)).map(({ givenBy }) => givenBy.name)
        : [],
    );
    const names = [...givers].filter((name) => name !== null);
    const because = {
      consent: () =>
        names.length === 0
          ? t('because.noConsentYet')
          : t('because.consent', { count: names.length, names: joinNames(names) }),
      mandate: () => t('because.mandate'),
      basicData: () => t('because.basicData'),
      ownFile: () => t('because.ownFile'),
    }[basis.kind]();
    const said = t('summary.sentence', {
      who: receiverName,
      what: t(`pieces.${kind}`, { count: pieces.length }),
      until: until === null ? t('summary.noEnd') : t('summary.until', { date: date(until) }),
      because,
    });
    const sentence = beginSentence(said);
    return purpose.trim() === ''
      ? sentence
      : `${sentence} ${t('summary.purpose', { purpose: purpose.trim() })}`;
  };
}

/** The same for a form that is being filled in; null until it is known who gets what. */
export function useShareSentence(caseId: string, form: ShareForm): string | null {
  const { t } = useTranslation('sharing');
  const say = useSayShare(caseId);
  const { file } = useCase(caseId);
  const { data: workers = [] } = useQuery(api.organisation.listWorkers.queryOptions({ input: {} }));
  const content = toShareContent(form);
  if (content === null || form.pieces.length === 0) return null;
  const person = file.persons.find(({ id }) => id === form.personId);
  const receiverName = person
    ? shownName(person)
    : (workers.find(({ id }) => id === form.workerId)?.name ?? t('somebody'));
  return say({ ...content, until: form.until, receiverName });
}
