import type { PersonView } from '@vangnet/contract/sharing.contract.ts';
import { pieceKinds } from '@vangnet/domain/sharing/piece.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePieceWords } from '../../case-parts/sharing/use-piece-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import type { RemarkedPiece } from './correction-dialog.tsx';

type Piece = PersonView['pieces'][number];

interface ReadablePiecesProps {
  pieces: readonly Piece[];
  renderRemarks: (pieceId: string) => ReactNode;
  onRemark?: ((piece: RemarkedPiece) => void) | undefined;
}

/** Every piece that the person reads, kind by kind, with their remarks beside it. */
export function ReadablePieces({ pieces, renderRemarks, onRemark }: ReadablePiecesProps) {
  const { t } = useTranslation('own-file');
  const { date } = useFormat();
  const { lineWords } = usePieceWords();
  return pieceKinds
    .map((kind) => ({ kind, found: pieces.filter((piece) => piece.kind === kind) }))
    .filter(({ found }) => found.length > 0)
    .map(({ kind, found }) => (
      <section key={kind} className="own-file-kind">
        <h3>{t(`kinds.${kind}`)}</h3>
        <ul>
          {found.map((piece) => (
            <li key={piece.id}>
              <div className="own-file-piece-head">
                <p>
                  <strong>{lineWords(piece)}</strong>
                </p>
                {onRemark && (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={`${t('remark.addHere')}: ${lineWords(piece)}`}
                    onPress={() => onRemark({ kind: piece.kind, id: piece.id, name: lineWords(piece) })}
                  >
                    {t('remark.addHere')}
                  </Button>
                )}
              </div>
              {piece.paragraphs.map((paragraph, index) => (
                // A paragraph has no id of its own, and its place never changes while it is read.
                <p key={index} className="serif">
                  {paragraph}
                </p>
              ))}
              <p className="own-file-meta">
                {[piece.voice?.name, piece.on && date(piece.on), t(`reading.${piece.basis.reason}`)]
                  .filter(Boolean)
                  .join(' · ')}{' '}
                <span>({piece.basis.article})</span>
              </p>
              {renderRemarks(piece.id)}
            </li>
          ))}
        </ul>
      </section>
    ));
}
