import type { FramePiece } from '@vangnet/contract/danger-and-goals.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShare } from '../../case-parts/sharing/share-request.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { EndPieceDialog } from './end-piece-dialog.tsx';
import { PieceEditor } from './piece-editor.tsx';
import { SettlePieceDialog } from './settle-piece-dialog.tsx';
import { SharePieceDialog } from './share-piece-dialog.tsx';

type PieceAction = 'share' | 'settle' | 'revise' | 'end';

/** The step that lies nearest as a button, every other one in a menu. Nothing blocks: all of them are always there. */
export function PieceActions({ caseId, piece, today }: { caseId: string; piece: FramePiece; today: string }) {
  const { t } = useTranslation('danger-and-goals');
  const [open, setOpen] = useState<PieceAction | null>(null);
  const close = () => setOpen(null);
  const share = useShare();
  const nearest: PieceAction =
    piece.state === 'shared' ? 'settle' : piece.state === 'settled' ? 'revise' : 'share';
  const others = (['share', 'settle', 'revise', 'end'] as const).filter(
    (action) => action !== nearest && !(action === 'settle' && piece.state === 'settled'),
  );
  return (
    <div className="danger-piece-actions no-print">
      <Button size="small" onPress={() => setOpen(nearest)}>
        {t(`action.${nearest}`)}
      </Button>
      <Menu
        label={t('action.more')}
        groups={[
          {
            actions: others.map((action) => ({
              id: action,
              label: t(`action.${action}`),
              onAction: () => setOpen(action),
            })),
          },
          ...(share
            ? [
                {
                  actions: [
                    {
                      id: 'letRead',
                      label: t('action.letRead'),
                      onAction: () => share({ kind: 'framePiece', id: piece.id }),
                    },
                  ],
                },
              ]
            : []),
        ]}
      >
        <Button size="small" variant="quiet" icon="more" aria-label={t('action.more')} />
      </Menu>
      {open === 'share' && <SharePieceDialog caseId={caseId} piece={piece} today={today} onClose={close} />}
      {open === 'settle' && <SettlePieceDialog caseId={caseId} piece={piece} today={today} onClose={close} />}
      {open === 'end' && <EndPieceDialog caseId={caseId} piece={piece} today={today} onClose={close} />}
      {open === 'revise' && (
        <PieceEditor caseId={caseId} kind={piece.kind} piece={piece} today={today} onClose={close} />
      )}
    </div>
  );
}
