import { createRootRoute, createRoute, createRouter, Navigate } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { CaseLayout } from './case-layout.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import {
  AbsenceCard,
  AccountPage,
  CaseActivityPage,
  CaseListPage,
  ComponentPage,
  ConversationPage,
  ConversationsPage,
  CoveredCases,
  CoverSheetPage,
  DangerAndGoalsPage,
  EditStatementDialog,
  EmergencyPage,
  FiguresPage,
  InvitationPage,
  MappingsPage,
  MyDayPage,
  NoticeListPage,
  OpenCasePage,
  OrganisationActivityPage,
  OrganisationPage,
  OrganisationSignInPage,
  OwnFilePage,
  PeoplePage,
  PersonViewPage,
  PracticePage,
  ResetPasswordPage,
  RetentionPage,
  RulesPage,
  SafetyPlanPage,
  ScalingSection,
  SharedWithMePage,
  SharingPage,
  TeamPage,
  ThreeColumnsPage,
} from './pages.tsx';
import { linkPages } from '../api/link-token.ts';
import { accountLinks } from './account-links.ts';
import { RootLayout } from './root-layout.tsx';
import {
  useCaseReference,
  useMappingSearch,
  usePointedStatement,
  useRouteCaseId,
  useRouteConversationId,
  useRoutePersonId,
} from './route-params.ts';

const root = createRootRoute({ component: RootLayout, notFoundComponent: NotFoundPage });

const caseRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  component: function CaseRoute(): ReactNode {
    return <CaseLayout caseId={useRouteCaseId()} />;
  },
});

const columnsRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/',
  component: function Columns(): ReactNode {
    const caseId = useRouteCaseId();
    return <ThreeColumnsPage caseId={caseId} scaling={<ScalingSection caseId={caseId} />} />;
  },
});

const peopleRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/people',
  component: function People(): ReactNode {
    return <PeoplePage caseId={useRouteCaseId()} />;
  },
});

const conversationsRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/conversations',
  component: function Conversations(): ReactNode {
    return <ConversationsPage caseId={useRouteCaseId()} />;
  },
});

const conversationRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/conversations/$conversationId',
  component: function Conversation(): ReactNode {
    const caseId = useRouteCaseId();
    const conversationId = useRouteConversationId();
    const statementId = usePointedStatement();
    // Another conversation is another editor: nothing of the one may reach the other.
    return (
      <ConversationPage
        key={conversationId}
        caseId={caseId}
        conversationId={conversationId}
        statementId={statementId}
        renderStatementEditor={(statement, onClose) => (
          // Its own boundary: while the dialog loads, the words stay in sight.
          <Suspense fallback={null}>
            <EditStatementDialog caseId={caseId} statement={statement} onClose={onClose} />
          </Suspense>
        )}
      />
    );
  },
});

const mappingsRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/mappings',
  component: function Mappings(): ReactNode {
    const caseId = useRouteCaseId();
    const { mapping, beside } = useMappingSearch();
    return <MappingsPage caseId={caseId} mappingId={mapping} otherId={beside} />;
  },
});

const dangerAndGoalsRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/danger-and-goals',
  component: function DangerAndGoals(): ReactNode {
    return <DangerAndGoalsPage caseId={useRouteCaseId()} />;
  },
});

const sharingRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/sharing',
  component: function Sharing(): ReactNode {
    return <SharingPage caseId={useRouteCaseId()} />;
  },
});

const personViewRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/sharing/$personId',
  component: function PersonView(): ReactNode {
    return <PersonViewPage caseId={useRouteCaseId()} personId={useRoutePersonId()} />;
  },
});

const safetyPlanRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/safety-plan',
  component: function SafetyPlan(): ReactNode {
    return <SafetyPlanPage caseId={useRouteCaseId()} />;
  },
});

const myDayRoute = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: function MyDay(): ReactNode {
    return <MyDayPage covered={<CoveredCases />} absence={<AbsenceCard />} />;
  },
});

/** Beside the case and not in it: whoever stands in may not open the file. */
const coverRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/cover',
  component: function Cover(): ReactNode {
    return <CoverSheetPage caseId={useRouteCaseId()} />;
  },
});

const ownFileRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/own-file',
  component: function OwnFile(): ReactNode {
    return <OwnFilePage caseId={useRouteCaseId()} />;
  },
});

const activityRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/activity',
  component: function Activity(): ReactNode {
    return <CaseActivityPage caseId={useRouteCaseId()} />;
  },
});

const organisationActivityRoute = createRoute({
  getParentRoute: () => root,
  path: '/activity',
  component: function OrganisationActivity(): ReactNode {
    const reference = useCaseReference();
    return <OrganisationActivityPage key={reference} reference={reference} />;
  },
});

const routeTree = root.addChildren([
  myDayRoute,
  coverRoute,
  createRoute({ getParentRoute: () => root, path: '/retention', component: RetentionPage }),
  createRoute({ getParentRoute: () => root, path: '/team', component: TeamPage }),
  createRoute({ getParentRoute: () => root, path: '/organisation', component: OrganisationPage }),
  createRoute({ getParentRoute: () => root, path: '/cases', component: CaseListPage }),
  createRoute({ getParentRoute: () => root, path: '/cases/new', component: OpenCasePage }),
  createRoute({ getParentRoute: () => root, path: '/cases/emergency', component: EmergencyPage }),
  createRoute({ getParentRoute: () => root, path: '/notices', component: NoticeListPage }),
  organisationActivityRoute,
  createRoute({ getParentRoute: () => root, path: '/practice', component: PracticePage }),
  createRoute({ getParentRoute: () => root, path: '/shared-with-me', component: SharedWithMePage }),
  createRoute({ getParentRoute: () => root, path: '/rules', component: RulesPage }),
  createRoute({ getParentRoute: () => root, path: '/figures', component: FiguresPage }),
  createRoute({ getParentRoute: () => root, path: '/components', component: ComponentPage }),
  // Only whoever is signed in gets as far as this: the way back from the organisation's own provider.
  createRoute({ getParentRoute: () => root, path: '/sign-in', component: () => <Navigate to="/" replace /> }),
  createRoute({ getParentRoute: () => root, path: accountLinks.account, component: AccountPage }),
  createRoute({
    getParentRoute: () => root,
    path: accountLinks.organisationSignIn,
    component: OrganisationSignInPage,
  }),
  createRoute({ getParentRoute: () => root, path: linkPages.invitation, component: InvitationPage }),
  createRoute({ getParentRoute: () => root, path: linkPages.resetPassword, component: ResetPasswordPage }),
  caseRoute.addChildren([
    columnsRoute,
    peopleRoute,
    conversationsRoute,
    conversationRoute,
    mappingsRoute,
    dangerAndGoalsRoute,
    safetyPlanRoute,
    ownFileRoute,
    sharingRoute,
    personViewRoute,
    activityRoute,
  ]),
]);

export const router = createRouter({ routeTree, scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
