import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';

/** The page of a personal link, opened without its token: reloaded, or copied only half. */
export function LinkWithoutToken() {
  const { t } = useTranslation('front-door');
  return (
    <EmptyState title={t('noToken.title')} action={<LinkButton href="/">{t('noToken.home')}</LinkButton>}>
      {t('noToken.text')}
    </EmptyState>
  );
}
