import { useTranslation } from 'react-i18next';
import { changeLanguage, useLanguage } from '../../i18n/i18n.ts';
import { languages } from '../../i18n/languages.ts';
import { Card } from '../../ui/card.tsx';
import { Segmented } from '../../ui/segmented.tsx';

/** The language of the screens; the shell keeps it for the next computer too. */
export function LanguageCard() {
  const { t } = useTranslation('account');
  const { t: tUi } = useTranslation('ui');
  const language = useLanguage();
  return (
    <Card title={t('language.title')}>
      <p className="soft">{t('language.explain')}</p>
      <Segmented
        label={t('language.title')}
        isLabelHidden
        value={language}
        onChange={changeLanguage}
        options={languages.map((code) => ({ value: code, label: tUi(`shell.languages.${code}`) }))}
      />
    </Card>
  );
}
