import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { MyAccount } from './account-queries.ts';
import { ChangePasswordDialog } from './change-password-dialog.tsx';

export function PasswordCard({ account }: { account: MyAccount }) {
  const { t } = useTranslation('account');
  const [isChanging, setChanging] = useState(false);
  return (
    <Card title={t('password.title')}>
      <p className="soft">{account.hasPassword ? t('password.explain') : t('password.none')}</p>
      {account.hasPassword && <Button onPress={() => setChanging(true)}>{t('password.change')}</Button>}
      {isChanging && <ChangePasswordDialog username={account.username} onClose={() => setChanging(false)} />}
    </Card>
  );
}
