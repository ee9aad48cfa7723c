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
export const PracticePage = lazy(() =>
  import('../features/measurement/practice-page.tsx').then((file) => ({ default: file.PracticePage })),
);
export const ComponentPage = lazy(() => import('../ui/component-page.tsx'));
