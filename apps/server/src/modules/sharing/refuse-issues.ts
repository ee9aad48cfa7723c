import type { RuleIssue } from '@vangnet/domain/sharing/rule-issue.ts';
import { AppError } from '../../operations/app-error.ts';

/** @throws AppError `invalidInput` with everything that the rules found, at its field under `content`. */
export function refuseIssues(issues: readonly RuleIssue[]): void {
  if (issues.length === 0) return;
  throw new AppError('invalidInput', {
    issues: issues.map(({ path, code }) => ({ path: ['content', ...path], code })),
  });
}
