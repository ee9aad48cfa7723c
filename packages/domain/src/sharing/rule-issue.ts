/** Everything that the rules of sharing and consent can find wrong; each a key of the catalogue of refusals. */
export const ruleIssueCodes = [
  'unknown',
  'required',
  'inFuture',
  'inPast',
  'ownConsentOnly',
  'parentGives',
  'onlyMinorsDecideThis',
  'nameAParent',
  'nameAConfidant',
  'sayForWhom',
  'toldInConfidence',
  'courtNeedsMandate',
  'notBasicData',
  'confirmRestricted',
  'basicDataOnlyToAuthority',
  'noOwnRightToRead',
  'consentNotInForce',
  'consentForSomethingElse',
  'consentForSomebodyElse',
  'consentOfMinorMisses',
  'consentOfParentMisses',
  'consentOfParentsMisses',
] as const;
export type RuleIssueCode = (typeof ruleIssueCodes)[number];

/** One thing that does not fit, and where it can be set right. */
export interface RuleIssue {
  readonly path: readonly (string | number)[];
  readonly code: RuleIssueCode;
}
