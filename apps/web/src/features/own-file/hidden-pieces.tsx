import type { PersonView } from '@vangnet/contract/sharing.contract.ts';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.tsx';

/** How much somebody does not read, why, and by what article. */
export function HiddenPieces({ hidden, name }: { hidden: PersonView['hidden']; name: string }) {
  const { t } = useTranslation('own-file');
  return (
    <Card title={t('hidden.title', { name })}>
      {hidden.length === 0 ? (
        <p className="soft">{t('hidden.none')}</p>
      ) : (
        <ul className="own-file-hidden">
          {hidden.map(({ reason, article, count }) => (
            <li key={reason}>
              <p>{t('hidden.line', { count, reason: t(`hiding.${reason}`) })}</p>
              <p className="soft">{article}</p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
