import type { PlanVersion } from '@vangnet/contract/safety-plans.contract.ts';
import { useTranslation } from 'react-i18next';
import { useCase } from '../../case-parts/use-case.ts';
import { personTone } from '../../case-parts/voice-tone.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Tag } from '../../ui/tag.tsx';
import { VoiceBadge } from '../../ui/voice-badge.tsx';

export interface ConsentListProps {
  caseId: string;
  consents: PlanVersion['consents'];
  today: string;
}

/** How each person stands towards a version: the latest word, with what was said before. */
export function ConsentList({ caseId, consents, today }: ConsentListProps) {
  const { t } = useTranslation('safety-plans');
  const { shortDate } = useFormat();
  const { file } = useCase(caseId);
  if (consents.length === 0) return <p className="soft">{t('consent.nobody')}</p>;
  return (
    <ul className="plan-consents">
      {consents.map((consent) => {
        const person = file.persons.find(({ id }) => id === consent.personId);
        return (
          <li key={consent.id}>
            <VoiceBadge
              name={consent.name}
              tone={person ? personTone(person, file.persons) : 'other'}
              size="big"
            />
            <Tag
              tone={consent.manner === 'notYet' ? 'attention' : 'well'}
              {...(consent.manner !== 'notYet' && { icon: 'check' })}
            >
              {t(`consent.manner.${consent.manner}`)}
            </Tag>
            <span className="plan-note">
              {shortDate(consent.on, today)}
              {consent.earlier.map((word, index) => (
                <span key={index}>
                  {'; '}
                  {t('consent.before', {
                    manner: t(`consent.manner.${word.manner}`),
                    date: shortDate(word.on, today),
                  })}
                </span>
              ))}
            </span>
            {consent.remark && <p className="serif">{consent.remark}</p>}
          </li>
        );
      })}
    </ul>
  );
}
