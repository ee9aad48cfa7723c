import { lazy } from 'react';

/** Every page, loaded when somebody goes there. */
export const MyDayPage = lazy(() =>
  import('../features/cases/my-day-page.tsx').then((file) => ({ default: file.MyDayPage })),
);
export const CaseListPage = lazy(() =>
  import('../features/cases/case-list-page.tsx').then((file) => ({ default: file.CaseListPage })),
);
export const OpenCasePage = lazy(() =>
  import('../features/cases/open-case-page.tsx').then((file) => ({ default: file.OpenCasePage })),
);
export const PeoplePage = lazy(() =>
  import('../features/cases/people-page.tsx').then((file) => ({ default: file.PeoplePage })),
);
export const ThreeColumnsPage = lazy(() =>
  import('../features/mapping/three-columns-page.tsx').then((file) => ({ default: file.ThreeColumnsPage })),
);
export const EditStatementDialog = lazy(() =>
  import('../features/mapping/edit-statement-dialog.tsx').then((file) => ({
    default: file.EditStatementDialog,
  })),
);
export const MappingsPage = lazy(() =>
  import('../features/mapping/mappings-page.tsx').then((file) => ({ default: file.MappingsPage })),
);
export const ScalingSection = lazy(() =>
  import('../features/scaling/scaling-section.tsx').then((file) => ({ default: file.ScalingSection })),
);
export const ConversationsPage = lazy(() =>
  import('../features/conversations/conversations-page.tsx').then((file) => ({
    default: file.ConversationsPage,
  })),
);
export const ConversationPage = lazy(() =>
  import('../features/conversations/conversation-page.tsx').then((file) => ({
    default: file.ConversationPage,
  })),
);
export const DangerAndGoalsPage = lazy(() =>
  import('../features/danger-and-goals/danger-and-goals-page.tsx').then((file) => ({
    default: file.DangerAndGoalsPage,
  })),
);
export const SafetyPlanPage = lazy(() =>
  import('../features/safety-plans/safety-plan-page.tsx').then((file) => ({ default: file.SafetyPlanPage })),
);
export const SharingPage = lazy(() =>
  import('../features/sharing/sharing-page.tsx').then((file) => ({ default: file.SharingPage })),
);
export const PersonViewPage = lazy(() =>
  import('../features/sharing/person-view-page.tsx').then((file) => ({ default: file.PersonViewPage })),
);
export const SharedWithMePage = lazy(() =>
  import('../features/sharing/shared-with-me-page.tsx').then((file) => ({ default: file.SharedWithMePage })),
);
export const RulesPage = lazy(() =>
  import('../features/sharing/rules-page.tsx').then((file) => ({ default: file.RulesPage })),
);
export const OwnFilePage = lazy(() =>
  import('../features/own-file/own-file-page.tsx').then((file) => ({ default: file.OwnFilePage })),
);
export const RetentionPage = lazy(() =>
  import('../features/retention/retention-page.tsx').then((file) => ({ default: file.RetentionPage })),
);
export const PracticePage = lazy(() =>
  import('../features/measurement/practice-page.tsx').then((file) => ({ default: file.PracticePage })),
);
export const FiguresPage = lazy(() =>
  import('../features/measurement/figures-page.tsx').then((file) => ({ default: file.FiguresPage })),
);
export const AccountPage = lazy(() =>
  import('../features/account/account-page.tsx').then((file) => ({ default: file.AccountPage })),
);
export const RequiredSecondFactor = lazy(() =>
  import('../features/account/required-second-factor.tsx').then((file) => ({
    default: file.RequiredSecondFactor,
  })),
);
export const OrganisationSignInPage = lazy(() =>
  import('../features/account/organisation-sign-in-page.tsx').then((file) => ({
    default: file.OrganisationSignInPage,
  })),
);
export const InvitationPage = lazy(() =>
  import('./front-door/invitation-page.tsx').then((file) => ({ default: file.InvitationPage })),
);
export const ResetPasswordPage = lazy(() =>
  import('./front-door/reset-password-page.tsx').then((file) => ({ default: file.ResetPasswordPage })),
);
export const CoveredCases = lazy(() =>
  import('../features/team/covered-cases.tsx').then((file) => ({ default: file.CoveredCases })),
);
export const AbsenceCard = lazy(() =>
  import('../features/team/absence-card.tsx').then((file) => ({ default: file.AbsenceCard })),
);
export const CoverOffer = lazy(() =>
  import('../features/team/cover-offer.tsx').then((file) => ({ default: file.CoverOffer })),
);
export const CoverSheetPage = lazy(() =>
  import('../features/team/cover-sheet-page.tsx').then((file) => ({ default: file.CoverSheetPage })),
);
export const TeamPage = lazy(() =>
  import('../features/team/team-page.tsx').then((file) => ({ default: file.TeamPage })),
);
export const OrganisationPage = lazy(() =>
  import('../features/organisation/organisation-page.tsx').then((file) => ({
    default: file.OrganisationPage,
  })),
);
export const CaseActivityPage = lazy(() =>
  import('../features/activity-log/case-activity-page.tsx').then((file) => ({
    default: file.CaseActivityPage,
  })),
);
export const OrganisationActivityPage = lazy(() =>
  import('../features/activity-log/organisation-activity-page.tsx').then((file) => ({
    default: file.OrganisationActivityPage,
  })),
);
export const NoticeListPage = lazy(() =>
  import('../features/notices/notice-list-page.tsx').then((file) => ({ default: file.NoticeListPage })),
);
export const EmergencyPage = lazy(() =>
  import('../features/emergency/emergency-page.tsx').then((file) => ({ default: file.EmergencyPage })),
);
export const ComponentPage = lazy(() => import('../ui/component-page.tsx'));
