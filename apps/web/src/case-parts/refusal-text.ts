import type { InputIssue } from '@vangnet/contract/refusal.ts';
import { useTranslation } from 'react-i18next';
import { findIssue, type Refusal } from '../api/refusal.ts';
import { useFormat } from '../i18n/use-format.ts';

/** What is wrong with one field; `withField` puts the name of the field before it, for a list. */
export function useIssueText(): (issue: InputIssue, look?: 'withField') => string {
  const { t, i18n } = useTranslation('errors');
  return (issue, look) => {
    const known = i18n.exists(`errors:issues.${issue.code}`) ? issue.code : 'invalid';
    const words = t(`issues.${known}`, issue.params);
    const field = issue.path.findLast((part) => typeof part === 'string');
    return look && field !== undefined && i18n.exists(`errors:fields.${field}`)
      ? t('issueOfField', { field: t(`fields.${field}`), words })
      : words;
  };
}

/** Why something is not possible now. */
export function useReasonText(): (reason: string) => string {
  const { t, i18n } = useTranslation('errors');
  return (reason) => t(`reasons.${i18n.exists(`errors:reasons.${reason}`) ? reason : 'other'}`);
}

/** Seconds as a person waits them out: "45 seconden", and from two minutes on in minutes. */
export function useWaitText(): (seconds: number) => string {
  const { t } = useTranslation('errors');
  const { duration } = useFormat();
  return (seconds) => (seconds < 120 ? t('seconds', { count: seconds }) : duration(Math.ceil(seconds / 60)));
}

/** The error under one field: `fieldError(refusal, 'details', 'bornOn')`; undefined when it is fine. */
export function useFieldError(): (
  refusal: Refusal | null,
  ...path: (string | number)[]
) => string | undefined {
  const text = useIssueText();
  return (refusal, ...path) => {
    const issue = findIssue(refusal, ...path);
    return issue && text(issue);
  };
}
