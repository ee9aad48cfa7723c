import type { PieceReference } from '@vangnet/domain/sharing/piece.ts';
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { useCase } from '../use-case.ts';
import { ShareRequestProvider } from './share-request.ts';

const ShareDialog = lazy(() => import('./share-dialog.tsx').then((file) => ({ default: file.ShareDialog })));

/** Gives every page of a case the one dialogue in which pieces are shared. */
export function ShareHost({ caseId, children }: { caseId: string; children: ReactNode }) {
  const { file } = useCase(caseId);
  const [asked, setAsked] = useState<{ readonly piece: PieceReference | null } | null>(null);
  const open = useCallback((piece?: PieceReference) => setAsked({ piece: piece ?? null }), []);
  const mayShare = file.allowedActions.includes('writeCase');
  return (
    <ShareRequestProvider value={mayShare ? open : null}>
      {children}
      {asked && (
        <Suspense fallback={null}>
          <ShareDialog caseId={caseId} piece={asked.piece} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </ShareRequestProvider>
  );
}
