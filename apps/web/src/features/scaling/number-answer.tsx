import type { ScalingQuestion } from '@vangnet/contract/scaling.contract.ts';
import { isWithinScale } from '@vangnet/domain/scaling/rating.ts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { NumberScale } from '../../ui/number-scale.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { readTypedNumber } from './typed-number.ts';

/** Above this the numbers no longer fit on a line: then one types. */
const MOST_ON_A_LINE = 20;

export interface NumberAnswerProps {
  question: ScalingQuestion;
  /** As typed. */
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** The number: by tap or key on the line. Own questions also take one decimal, typed. */
export function NumberAnswer({ question, value, onChange, error }: NumberAnswerProps) {
  const { t } = useTranslation('scaling');
  const { number } = useFormat();
  const { lowest, highest } = question;
  const typed = readTypedNumber(value);
  const isOff = value.trim() !== '' && (typed === undefined || !isWithinScale(typed, question));
  const isOnLine = highest - lowest <= MOST_ON_A_LINE;
  const wrong = isOff ? t('rate.outside', { lowest, highest }) : error;
  return (
    <>
      {isOnLine && (
        <NumberScale
          label={t('rate.value')}
          min={lowest}
          max={highest}
          minLabel={question.lowestMeans ?? (question.kind === 'safety' && t('question.safetyLowest'))}
          maxLabel={question.highestMeans ?? (question.kind === 'safety' && t('question.safetyHighest'))}
          value={typed !== undefined && Number.isInteger(typed) ? typed : null}
          onChange={(chosen) => onChange(chosen === null ? '' : number(chosen))}
          error={question.kind === 'safety' ? wrong : undefined}
        />
      )}
      {(question.kind === 'own' || !isOnLine) && (
        <TextField
          className="scaling-exact"
          label={t('rate.exact')}
          description={t('rate.exactHelp', { lowest, highest })}
          value={value}
          onChange={onChange}
          error={wrong}
        />
      )}
    </>
  );
}
