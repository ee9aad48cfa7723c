import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './people.css';

/** What is written, by name; what is unknown is said to be unknown. */
export function FactList({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  const { t } = useTranslation('cases');
  return (
    <dl className="cases-facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value === null || value === '' ? <span className="soft">{t('fields.unknown')}</span> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
