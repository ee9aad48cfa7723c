import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { CaseLayout } from './case-layout.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import {
  CaseListPage,
  ComponentPage,
  ConversationPage,
  ConversationsPage,
  DangerAndGoalsPage,
  EditStatementDialog,
  MappingsPage,
  MyDayPage,
  OpenCasePage,
  PeoplePage,
  PracticePage,
  SafetyPlanPage,
  ScalingSection,
  ThreeColumnsPage,
} from './pages.tsx';
import { RootLayout } from './root-layout.tsx';
import {
  useMappingSearch,
  usePointedStatement,
  useRouteCaseId,
  useRouteConversationId,
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

const safetyPlanRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/safety-plan',
  component: function SafetyPlan(): ReactNode {
    return <SafetyPlanPage caseId={useRouteCaseId()} />;
  },
});

const routeTree = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: MyDayPage }),
  createRoute({ getParentRoute: () => root, path: '/cases', component: CaseListPage }),
  createRoute({ getParentRoute: () => root, path: '/cases/new', component: OpenCasePage }),
  createRoute({ getParentRoute: () => root, path: '/practice', component: PracticePage }),
  createRoute({ getParentRoute: () => root, path: '/components', component: ComponentPage }),
  caseRoute.addChildren([
    columnsRoute,
    peopleRoute,
    conversationsRoute,
    conversationRoute,
    mappingsRoute,
    dangerAndGoalsRoute,
    safetyPlanRoute,
  ]),
]);

export const router = createRouter({ routeTree, scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
