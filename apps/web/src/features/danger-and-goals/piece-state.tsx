import type { FramePiece } from '@vangnet/contract/danger-and-goals.contract.ts';
import { useTranslation } from 'react-i18next';
import { useCaseName } from '../../case-parts/use-case-name.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Tag, type Tone } from '../../ui/tag.tsx';

const toneOfState: Record<FramePiece['state'], Tone> = {
  provisional: 'neutral',
  shared: 'accent',
  settled: 'well',
  revised: 'attention',
  ended: 'neutral',
};

/** Where a piece stands in its life, in words; settled without ever being shared is said too (principle 2). */
export function PieceState({ piece, today }: { piece: FramePiece; today: string }) {
  const { t } = useTranslation('danger-and-goals');
  const { shortDate } = useFormat();
  const joinNames = useCaseName();
  const last = (kind: FramePiece['events'][number]['kind']) =>
    piece.events.findLast((event) => event.kind === kind);
  const shared = last('shared');
  const [settled, ended] = [last('settled'), last('ended')];
  const words = {
    provisional: t('state.provisional'),
    shared: t('state.shared', {
      names: joinNames(shared?.personNames ?? []),
      date: shared ? shortDate(shared.on, today) : '',
    }),
    settled: t('state.settled', { date: settled ? shortDate(settled.on, today) : '' }),
    revised: t('state.revised'),
    ended: t('state.ended', { date: ended ? shortDate(ended.on, today) : '' }),
  };
  return (
    <>
      <Tag tone={toneOfState[piece.state]}>{words[piece.state]}</Tag>
      {piece.state === 'settled' && !shared && <Tag tone="attention">{t('state.notShared')}</Tag>}
    </>
  );
}
