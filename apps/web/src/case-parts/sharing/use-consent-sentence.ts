import type { ConsentRecord } from '@vangnet/contract/sharing.contract.ts';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { beginSentence } from './begin-sentence.ts';

/** A consent in one sentence: who thinks what is fine, since when, said or signed. */
export function useConsentSentence(): (consent: ConsentRecord) => string {
  const { t } = useTranslation('sharing');
  const { shortDate } = useFormat();
  const { today } = useSignedIn();
  return (consent) => {
    const giver = consent.givenBy.name ?? t('somebody');
    const person = consent.person.name ?? t('somebody');
    const who =
      consent.givenBy.id === consent.person.id ? giver : t('consentSentence.forPerson', { giver, person });
    const what = t(`consentSentence.${consent.purpose}`, {
      who,
      to: consent.toName ?? t(consent.purpose === 'parentsRead' ? 'bothParents' : 'somebody'),
      person,
    });
    const how = [t(`how.${consent.how}`), shortDate(consent.givenOn, today), consent.evidence].filter(
      Boolean,
    );
    return beginSentence(t('consentSentence.whole', { what, how: how.join(', ') }));
  };
}
