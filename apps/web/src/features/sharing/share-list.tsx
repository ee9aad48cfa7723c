import type { Share } from '@vangnet/contract/sharing.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session.ts';
import { usePieceWords } from '../../case-parts/sharing/use-piece-words.ts';
import { useSayShare } from '../../case-parts/sharing/use-share-sentence.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { RevokeShareDialog } from './revoke-share-dialog.tsx';

interface ShareListProps {
  caseId: string;
  shares: readonly Share[];
  mayEnd: boolean;
}

/** Each share in a sentence, with its pieces by name. */
export function ShareList({ caseId, shares, mayEnd }: ShareListProps) {
  const { t } = useTranslation('sharing');
  const { shortDate } = useFormat();
  const { today } = useSignedIn();
  const { headWords, lineWords } = usePieceWords();
  const say = useSayShare(caseId);
  const [ending, setEnding] = useState<Share | null>(null);
  const nameOf = ({ receiverName }: Share) => receiverName ?? t('somebody');
  const endOf = ({ revoked, until }: Share) => {
    if (!revoked) return until && t('share.over', { date: shortDate(until, today) });
    const [date, by] = [shortDate(revoked.on, today), revoked.by ?? t('somebody')];
    return revoked.consentId === null
      ? t('share.revoked', { date, by, reason: revoked.reason })
      : t('share.consentGone', { date });
  };
  return (
    <>
      <ul className="sharing-list">
        {shares.map((share) => (
          <li key={share.id}>
            <p className="sharing-sentence">{say({ ...share, receiverName: nameOf(share) })}</p>
            <ul className="sharing-pieces">
              {share.pieces.map((piece) => (
                <li key={piece.id}>
                  <span className="soft">{headWords(piece)}</span> {lineWords(piece)}
                </li>
              ))}
            </ul>
            <p className="sharing-note">
              {t('share.since', { date: shortDate(share.from, today), by: share.sharedBy ?? t('somebody') })}{' '}
              {share.state === 'ended' && endOf(share)}
            </p>
            {!share.basisHolds && <Tag tone="attention">{t('share.basisGone')}</Tag>}
            {mayEnd && (
              <Button
                size="small"
                aria-label={t('share.endFor', { name: nameOf(share) })}
                onPress={() => setEnding(share)}
              >
                {t('share.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {ending && (
        <RevokeShareDialog
          caseId={caseId}
          share={ending}
          name={nameOf(ending)}
          onClose={() => setEnding(null)}
        />
      )}
    </>
  );
}
