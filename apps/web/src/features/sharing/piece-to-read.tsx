import type { ReadablePiece } from '@vangnet/contract/sharing.contract.ts';
import type { ReactNode } from 'react';
import { usePieceWords } from '../../case-parts/sharing/use-piece-words.ts';
import { Voice } from '../../case-parts/voice.tsx';

/** A piece as its reader finds it: heading, words, whose words. */
export function PieceToRead({ piece, children }: { piece: ReadablePiece; children?: ReactNode }) {
  const { headWords } = usePieceWords();
  return (
    <article className="sharing-piece">
      <p className="sharing-piece-head">{headWords(piece)}</p>
      {piece.title && <h3>{piece.title}</h3>}
      {piece.paragraphs.map((paragraph, index) => (
        <p key={index} className="serif">
          {paragraph}
        </p>
      ))}
      {piece.voice && piece.voice.voice.kind !== 'unknown' && <Voice voice={piece.voice} size="small" />}
      {children}
    </article>
  );
}
