import { useTranslation } from 'react-i18next';
import type { Refusal } from '../api/refusal.ts';
import { ErrorMessage } from '../ui/error-message.tsx';
import { useIssueText, useReasonText } from './refusal-text.ts';

export interface RefusalMessageProps {
  refusal: Refusal | null;
  onRetry?: () => void;
}

/** What the server refused, in the person's words, and what to do now. Renders nothing without a refusal. */
export function RefusalMessage({ refusal, onRetry }: RefusalMessageProps) {
  const { t } = useTranslation('errors');
  const issueText = useIssueText();
  const reasonText = useReasonText();
  if (!refusal) return null;
  const { code, issues, retryAfterSeconds } = refusal;
  return (
    <ErrorMessage title={t(`refusals.${code}.title`)} onRetry={onRetry}>
      {refusal.reason && <p>{reasonText(refusal.reason)}</p>}
      <p>{t(`refusals.${code}.todo`, { seconds: retryAfterSeconds ?? 0 })}</p>
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
