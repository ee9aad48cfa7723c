import { conversationKinds } from '@vangnet/domain/conversations/conversation.ts';
import { framePieceKinds } from '@vangnet/domain/danger-and-goals/frame-piece.ts';
import { columns } from '@vangnet/domain/mapping/statement.ts';
import type { PieceKind } from '@vangnet/domain/sharing/piece.ts';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session.ts';
import { useFormat } from '../../i18n/use-format.ts';

interface NamedPiece {
  readonly kind: PieceKind;
  readonly detail: string | null;
  readonly on: string | null;
  readonly title: string | null;
}

/** How a piece of any kind is named, the same wherever it is chosen, listed or read. */
export function usePieceWords() {
  const { t } = useTranslation('sharing');
  const { t: ofConversations } = useTranslation('conversations');
  const { t: ofMapping } = useTranslation('mapping');
  const { t: ofFrame } = useTranslation('danger-and-goals');
  const { shortDate } = useFormat();
  const { today } = useSignedIn();

  /** "Huisbezoek", "Waar maken we ons zorgen over?", "Gevaarsboodschap" */
  const kindWords = ({ kind, detail }: Pick<NamedPiece, 'kind' | 'detail'>): string => {
    switch (kind) {
      case 'conversation': {
        const known = conversationKinds.find((one) => one === detail);
        return known ? ofConversations(`kinds.${known}`) : t('kind.conversation');
      }
      case 'statement': {
        const column = columns.find((one) => one === detail);
        return column ? ofMapping(`columns.${column}`) : t('kind.statement');
      }
      case 'framePiece': {
        const known = framePieceKinds.find((one) => one === detail);
        return known ? ofFrame(`kind.${known}`) : t('kind.framePiece');
      }
      case 'planVersion':
        return t('planVersion', { number: detail });
      default:
        return t(`kind.${kind}`);
    }
  };
  return {
    kindWords,
    /** With the day, where it has one: "Huisbezoek, 3 nov". */
    headWords: (piece: Pick<NamedPiece, 'kind' | 'detail' | 'on'>): string =>
      [kindWords(piece), piece.on && shortDate(piece.on, today)].filter(Boolean).join(', '),
    /** Enough to recognise it in a list. */
    lineWords: (piece: NamedPiece): string => piece.title ?? kindWords(piece),
  };
}
