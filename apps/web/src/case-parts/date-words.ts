import type { NextDate } from '@vangnet/contract/cases.contract.ts';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../api/session.ts';
import { useFormat } from '../i18n/use-format.ts';

/** What a coming date is, and when: `{ what: 'Netwerkberaad', when: 'di 24 nov, 18.00' }`. */
export function useDateWords(): (date: NextDate) => { what: string; when: string } {
  const { t } = useTranslation('cases');
  const { day } = useFormat();
  const { today } = useSignedIn();
  return (date) => {
    const when = date.on === today ? t('dates.today') : day(date.on, today);
    return {
      what: date.title ?? t(`dates.${date.kind}`),
      when:
        date.time === null
          ? when
          : t('dates.at', { day: when, time: date.time.replace(':', t('dates.timeSign')) }),
    };
  };
}
