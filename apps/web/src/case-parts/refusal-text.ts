import type { InputIssue } from '@vangnet/contract/refusal.ts';
import { useTranslation } from 'react-i18next';
import { findIssue, type Refusal } from '../api/refusal.ts';

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
