export { comparePlanVersions } from './compare-plan-versions.ts';
export { endAgreement } from './end-agreement.ts';
export { getPlanVersion } from './get-plan-version.ts';
export { getSafetyPlan, loadSafetyPlan } from './get-safety-plan.ts';
export { moveAgreement } from './move-agreement.ts';
export { recordPlanConsent } from './record-plan-consent.ts';
export { reviseAgreement } from './revise-agreement.ts';
export { savePlanVersion } from './save-plan-version.ts';
export { writeAgreement } from './write-agreement.ts';
