import type { PersonView } from '@vangnet/contract/sharing.contract.ts';
import { useTranslation } from 'react-i18next';

type NamedPiece = Pick<PersonView['pieces'][number], 'kind' | 'detail' | 'title'>;

/** What a piece is called: its title, or what it is within its kind. */
export function usePieceName(): (piece: NamedPiece) => string {
  const { t, i18n } = useTranslation(['own-file', 'conversations']);
  const known = (key: string, otherwise: string) => (i18n.exists(key) ? t(key as never) : otherwise);
  return ({ kind, detail, title }) => {
    const named = t(`piece.${kind}`);
    if (title !== null) return title;
    if (detail === null) return named;
    if (kind === 'planVersion') return `${named} ${detail}`;
    return known(
      kind === 'conversation' ? `conversations:kinds.${detail}` : `own-file:detail.${detail}`,
      named,
    );
  };
}
