import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { myAccountKey } from './account-queries.ts';
import { exceptProof, useProof } from './use-proof.tsx';

interface RecoveryCodesCardProps {
  left: number;
  onCodes: (codes: readonly string[]) => void;
}

/** How many codes are left, and ten new ones. */
export function RecoveryCodesCard({ left, onCodes }: RecoveryCodesCardProps) {
  const { t } = useTranslation('account');
  const proof = useProof();
  const [isAsking, setAsking] = useState(false);
  const renew = useCommand(client.access.renewRecoveryCodes, { invalidates: [myAccountKey] });

  async function run() {
    const result = await proof.withProof(() => renew.run({}));
    if (result.ok) onCodes(result.output.recoveryCodes);
  }
  return (
    <Card title={t('codes.title')}>
      <p className="soft">{t('codes.left', { count: left })}</p>
      <RefusalMessage refusal={exceptProof(renew.refusal)} />
      <Button isPending={renew.isBusy} onPress={() => setAsking(true)}>
        {t('codes.renew')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={t('codes.renewTitle')}
        confirmLabel={t('codes.renew')}
        onConfirm={() => void run()}
      >
        {t('codes.renewExplain')}
      </ConfirmDialog>
      {proof.dialog}
    </Card>
  );
}
