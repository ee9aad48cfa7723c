import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../api/session.ts';
import { useFormat } from '../i18n/use-format.ts';

/** The age behind a name: `9`, `14 maanden`; "verwacht" before birth; null while the day of birth is not known. */
export function usePersonAge(): (bornOn: string | null) => string | null {
  const { t } = useTranslation('cases');
  const { age } = useFormat();
  const { today } = useSignedIn();
  return (bornOn) => {
    if (bornOn === null) return null;
    return bornOn > today ? t('person.expected') : age(bornOn, today);
  };
}
