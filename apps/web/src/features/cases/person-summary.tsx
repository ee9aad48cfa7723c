import type { PersonDetails } from '@vangnet/domain/cases/case-file.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { FactList } from './fact-list.tsx';

/** A person as plain facts, for two versions side by side. */
export function PersonSummary({ person }: { person: PersonDetails }) {
  const { t } = useTranslation('cases');
  const { date } = useFormat();
  return (
    <FactList
      facts={[
        [t('fields.name'), person.name],
        [t('fields.kind'), t(`kind.${person.kind}`)],
        [t('fields.calledAs'), person.calledAs],
        [t('fields.relation'), person.relation],
        [t('fields.bornOn'), person.bornOn && date(person.bornOn)],
        [t('fields.telephone'), person.telephone],
        [t('fields.language'), person.language],
        [t('fields.callInCrisis'), person.callInCrisis ? t('people.yes') : null],
      ]}
    />
  );
}
