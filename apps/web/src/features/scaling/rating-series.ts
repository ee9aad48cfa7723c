import type { Rating } from '@vangnet/contract/scaling.contract.ts';
import { voiceKey } from '@vangnet/domain/mapping/statement.ts';
import type { ChartSeries } from '../../ui/chart-series.ts';
import type { Voice as BadgeVoice } from '../../ui/voice-badge.tsx';

/** One line per voice, in the order in which they first gave a number. */
export function toSeries(
  ratings: readonly Rating[],
  toBadge: (voice: Rating['voice']) => BadgeVoice,
): readonly ChartSeries[] {
  const byVoice = Map.groupBy(ratings, (rating) => voiceKey(rating.voice.voice));
  return [...byVoice].flatMap(([id, given]) => {
    const [first] = given;
    if (!first) return [];
    return {
      id,
      ...toBadge(first.voice),
      ratings: given.map((rating) => ({
        id: rating.id,
        date: rating.ratedOn,
        value: rating.value,
        isWithdrawn: rating.withdrawn !== null,
        ...(rating.whatIsInIt !== null && { note: rating.whatIsInIt }),
      })),
    };
  });
}
