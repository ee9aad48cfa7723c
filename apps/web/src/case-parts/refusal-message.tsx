import { useTranslation } from 'react-i18next';
import type { Refusal } from '../api/refusal.ts';
import { useSecondsLeft } from '../api/use-seconds-left.ts';
import { ErrorMessage } from '../ui/error-message.tsx';
import { useIssueText, useReasonText, useWaitText } from './refusal-text.ts';

export interface RefusalMessageProps {
  refusal: Refusal | null;
  onRetry?: () => void;
}

/** What the server refused, in the person's words, and what to do now. Renders nothing without a refusal. */
export function RefusalMessage({ refusal, onRetry }: RefusalMessageProps) {
  const { t } = useTranslation('errors');
  const issueText = useIssueText();
  const reasonText = useReasonText();
  const waitText = useWaitText();
  const secondsLeft = useSecondsLeft(refusal);
  if (!refusal) return null;
  const { code, issues } = refusal;
  const isWaitOver = code === 'tooManyTries' && secondsLeft === 0;
  return (
    <ErrorMessage title={t(`refusals.${code}.title`)} onRetry={onRetry}>
      {refusal.reason && <p>{reasonText(refusal.reason)}</p>}
      {/* Seconds that count down are for the eye: read out every time they would drown everything else. */}
      <p aria-live={secondsLeft > 0 ? 'off' : undefined}>
        {isWaitOver ? t('waitIsOver') : t(`refusals.${code}.todo`, { time: waitText(secondsLeft) })}
      </p>
      {issues.length > 0 && (
        <ul>
          {issues.map((issue) => (
            <li key={`${issue.path.join('.')} ${issue.code}`}>{issueText(issue, 'withField')}</li>
          ))}
        </ul>
      )}
    </ErrorMessage>
  );
}
