import { useSuspenseQuery } from '@tanstack/react-query';
import type { FramePieceKind } from '@vangnet/domain/danger-and-goals/frame-piece.ts';
import type { Column } from '@vangnet/domain/mapping/statement.ts';
import { Link } from 'react-aria-components/Link';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { caseLinks } from '../../case-parts/case-links.ts';
import { ColumnQuote, ColumnSection } from '../../ui/column.tsx';
import { Tag } from '../../ui/tag.tsx';
import { toneOf } from './statement-words.ts';

/** Where the pieces of the frame stand in the columns (002 L5994-6043). */
const kindsOf: Record<Column, readonly FramePieceKind[]> = {
  worries: ['dangerStatement'],
  goingWell: [],
  mustHappen: ['safetyGoal', 'bottomLine'],
};

/** Danger statements, safety goals and bottom lines, to read; they are written on their own page. */
export function FramePiecesInColumn({ caseId, column }: { caseId: string; column: Column }) {
  const { t } = useTranslation('mapping');
  const { data } = useSuspenseQuery(api.dangerAndGoals.listFramePieces.queryOptions({ input: { caseId } }));
  return kindsOf[column].map((kind) => {
    const pieces = data.filter((piece) => piece.kind === kind && piece.state !== 'ended');
    if (pieces.length === 0) return null;
    const count = pieces.length;
    return (
      <ColumnSection
        key={kind}
        kind="plain"
        title={<Link href={caseLinks.dangerAndGoals(caseId)}>{t(`framePieces.${kind}`, { count })}</Link>}
      >
        {pieces.map((piece) => (
          <ColumnQuote key={piece.id} tone={toneOf[column]}>
            {piece.words} {piece.state !== 'settled' && <Tag>{t(`framePieceStates.${piece.state}`)}</Tag>}
          </ColumnQuote>
        ))}
      </ColumnSection>
    );
  });
}
