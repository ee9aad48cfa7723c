import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { useSignedIn } from '../../api/session.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HelpText } from '../../ui/help-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { PieceToRead } from './piece-to-read.tsx';
import './sharing.css';

/** What colleagues let me read of files on which I do not work. */
export function SharedWithMePage() {
  const { t } = useTranslation('sharing');
  const { shortDate } = useFormat();
  const { today } = useSignedIn();
  const { data: shares, error, refetch } = useQuery(api.sharing.listSharedWithMe.queryOptions({ input: {} }));
  const [opened, setOpened] = useState<readonly string[]>([]);
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.lead')} />
      <HelpText id="shared-with-me">{t('mine.help')}</HelpText>
      {error && <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />}
      {!shares && !error && <Skeleton lines={6} />}
      {shares?.length === 0 && <EmptyState title={t('mine.empty')}>{t('mine.emptyText')}</EmptyState>}
      <div className="sharing-main">
        {shares?.map((share) => (
          <Card key={share.shareId} title={t('mine.from', { name: share.from ?? t('somebody') })}>
            <p className="sharing-sentence">{t('mine.purpose', { purpose: share.purpose })}</p>
            <p className="sharing-note">
              {t('mine.since', { count: share.pieceCount, date: shortDate(share.sharedOn, today) })}{' '}
              {share.until ? t('mine.until', { date: shortDate(share.until, today) }) : t('mine.noEnd')}
            </p>
            {opened.includes(share.shareId) ? (
              <SharedPieces caseId={share.caseId} shareId={share.shareId} />
            ) : (
              <Button
                aria-label={t('mine.openFrom', { name: share.from ?? t('somebody'), purpose: share.purpose })}
                onPress={() => setOpened([...opened, share.shareId])}
              >
                {t('mine.open')}
              </Button>
            )}
          </Card>
        ))}
      </div>
    </>
  );
}

function SharedPieces({ caseId, shareId }: { caseId: string; shareId: string }) {
  const { t } = useTranslation('sharing');
  const { data, error, refetch } = useQuery(api.sharing.getSharedPieces.queryOptions({ input: { caseId } }));
  if (error) return <RefusalMessage refusal={asRefusal(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={3} />;
  const pieces = data.find((share) => share.shareId === shareId)?.pieces ?? [];
  return pieces.length === 0 ? (
    <p className="soft">{t('mine.gone')}</p>
  ) : (
    <div className="sharing-main">
      {pieces.map((piece) => (
        <PieceToRead key={piece.id} piece={piece} />
      ))}
    </div>
  );
}
