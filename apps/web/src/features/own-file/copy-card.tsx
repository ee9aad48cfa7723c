import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/i18n.ts';
import { Card } from '../../ui/card.tsx';
import { LinkButton } from '../../ui/link-button.tsx';

/** The copy to take along, on paper and as data. */
export function CopyCard({ caseId, personId, name }: { caseId: string; personId: string; name: string }) {
  const { t } = useTranslation('own-file');
  const language = useLanguage();
  const address = `/api/cases/${caseId}/persons/${personId}/own-file`;
  return (
    <Card title={t('copy.title')}>
      <p>{t('copy.explain', { name })}</p>
      <p className="own-file-buttons">
        <LinkButton icon="print" href={`${address}/print?language=${language}`} target="_blank">
          {t('copy.pdf')}
        </LinkButton>
        <LinkButton href={`${address}?language=${language}`} download="own-file.json">
          {t('copy.json')}
        </LinkButton>
      </p>
    </Card>
  );
}
