import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { frameKeys } from './frame-queries.ts';
import type { PieceDialogProps } from './share-piece-dialog.tsx';

/** On which day it was settled. Not yet shared is said, and stops nobody. */
export function SettlePieceDialog({ caseId, piece, today, onClose }: PieceDialogProps) {
  const { t } = useTranslation('danger-and-goals');
  const fieldError = useFieldError();
  const [settledOn, setSettledOn] = useState<string | null>(today);
  const settle = useCommand(client.dangerAndGoals.settleFramePiece, { invalidates: frameKeys(caseId) });
  const isShared = piece.state === 'shared';

  async function save() {
    const result = await settle.run({ caseId, pieceId: piece.id, settledOn: settledOn ?? '' });
    if (result.ok) onClose();
  }

  return (
    <Dialog
      title={t('settle.title')}
      size="narrow"
      isOpen
      onOpenChange={onClose}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('close')}</Button>
          <Button variant="primary" isPending={settle.isBusy} onPress={() => void save()}>
            {t('settle.save')}
          </Button>
        </>
      )}
    >
      <div className="ui-field-stack">
        <p className="serif danger-dialog-words">{piece.words}</p>
        {!isShared && <p>{t('settle.notShared')}</p>}
        <RefusalMessage refusal={settle.refusal} />
        <DateField
          label={t('settle.on')}
          value={settledOn}
          max={today}
          error={fieldError(settle.refusal, 'settledOn')}
          onChange={setSettledOn}
        />
      </div>
    </Dialog>
  );
}
