import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { tellTabs } from '../../api/tabs.ts';
import { Card } from '../../ui/card.tsx';
import { DoorPage } from './door-page.tsx';

/** A window that was opened to sign in beside a page: it tells that page, and closes where the browser allows it. */
export function SignedInWindow() {
  const { t } = useTranslation('front-door');
  useEffect(() => {
    tellTabs('signedIn');
    window.close();
  }, []);
  return (
    <DoorPage title={t('window.title')} lead={t('window.lead')}>
      <Card className="front-door-narrow">
        <a href="/">{t('window.home')}</a>
      </Card>
    </DoorPage>
  );
}
