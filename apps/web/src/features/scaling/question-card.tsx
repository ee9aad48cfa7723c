import type { ScalingQuestion } from '@vangnet/contract/scaling.contract.ts';
import { latestPerVoice } from '@vangnet/domain/scaling/rating.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SecrecyLabel } from '../../case-parts/secrecy-label.tsx';
import { useBadgeVoice, Voice } from '../../case-parts/voice.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ScaleChart } from '../../ui/scale-chart.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { RateDialog } from './rate-dialog.tsx';
import { RatingList } from './rating-list.tsx';
import { toSeries } from './rating-series.ts';

export interface QuestionCardProps {
  caseId: string;
  question: ScalingQuestion;
  mayWrite: boolean;
}

/** One scaling question: everybody's line, what is in their last number, and every number ever given. */
export function QuestionCard({ caseId, question, mayWrite }: QuestionCardProps) {
  const { t } = useTranslation('scaling');
  const toBadge = useBadgeVoice();
  const [isRating, setRating] = useState(false);
  const { ratings } = question;
  // Every file has this question: it is one key away, under however many cards it stands.
  const shortcut = mayWrite && question.kind === 'safety' ? 'c' : null;
  useShortcut(shortcut, () => setRating(true));
  const words = question.words ?? t('question.safety');
  return (
    <Card className="scaling-question" title={words} aside={t('question.eachVoice')}>
      <ScaleChart
        label={t('question.chart', { question: words })}
        series={toSeries(ratings, toBadge)}
        min={question.lowest}
        max={question.highest}
        empty={<p className="soft">{t('question.noRatings')}</p>}
      />
      <LatestWords question={question} />
      <div className="scaling-question-foot">
        {ratings.length > 0 && (
          <Disclosure title={t('rating.all', { count: ratings.length })}>
            <RatingList caseId={caseId} ratings={ratings} mayWrite={mayWrite} />
          </Disclosure>
        )}
        {mayWrite && (
          <Button
            size="small"
            {...(shortcut && { kbd: shortcut.toUpperCase() })}
            onPress={() => setRating(true)}
          >
            {t('rate.open')}
          </Button>
        )}
      </div>
      {isRating && <RateDialog caseId={caseId} question={question} onClose={() => setRating(false)} />}
    </Card>
  );
}

/** What each person said is in the number that they stand by now, and what one step higher would look like. */
function LatestWords({ question }: { question: ScalingQuestion }) {
  const { t } = useTranslation('scaling');
  const { number } = useFormat();
  const latest = latestPerVoice(
    question.ratings.map((rating) => ({
      rating,
      voice: rating.voice.voice,
      ratedOn: rating.ratedOn,
      isWithdrawn: rating.withdrawn !== null,
    })),
  ).filter(({ rating }) => rating.whatIsInIt !== null || rating.oneStepHigher !== null);
  if (latest.length === 0) return null;
  return (
    <ul className="scaling-latest">
      {latest.map(({ rating }) => (
        <li key={rating.id}>
          <p className="scaling-latest-head">
            <Voice voice={rating.voice} /> <b className="num">{number(rating.value)}</b>
          </p>
          <SecrecyLabel secrecy={rating.secrecy} />
          {rating.whatIsInIt && <p className="serif">{rating.whatIsInIt}</p>}
          {rating.oneStepHigher && (
            <p className="serif">
              <span className="scaling-label">{t('rating.oneStepHigher')}</span> {rating.oneStepHigher}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
