import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { Suspense } from 'react';
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

const root = createRootRoute({ component: RootLayout, notFoundComponent: NotFoundPage });

const caseRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  component: function CaseRoute() {
    return <CaseLayout caseId={caseRoute.useParams().caseId} />;
  },
});

const columnsRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/',
  component: function Columns() {
    const { caseId } = columnsRoute.useParams();
    return <ThreeColumnsPage caseId={caseId} scaling={<ScalingSection caseId={caseId} />} />;
  },
});

const peopleRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/people',
  component: function People() {
    return <PeoplePage caseId={peopleRoute.useParams().caseId} />;
  },
});

const conversationsRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/conversations',
  component: function Conversations() {
    return <ConversationsPage caseId={conversationsRoute.useParams().caseId} />;
  },
});

const conversationRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/conversations/$conversationId',
  validateSearch: (search: Record<string, unknown>): { statement?: string } =>
    typeof search['statement'] === 'string' ? { statement: search['statement'] } : {},
  component: function Conversation() {
    const { caseId, conversationId } = conversationRoute.useParams();
    const { statement: statementId } = conversationRoute.useSearch();
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
  validateSearch: (search: Record<string, unknown>): { mapping?: string; beside?: string } => ({
    ...(typeof search['mapping'] === 'string' && { mapping: search['mapping'] }),
    ...(typeof search['beside'] === 'string' && { beside: search['beside'] }),
  }),
  component: function Mappings() {
    const { mapping, beside } = mappingsRoute.useSearch();
    return <MappingsPage caseId={mappingsRoute.useParams().caseId} mappingId={mapping} otherId={beside} />;
  },
});

const dangerAndGoalsRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/danger-and-goals',
  component: function DangerAndGoals() {
    return <DangerAndGoalsPage caseId={dangerAndGoalsRoute.useParams().caseId} />;
  },
});

const safetyPlanRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: '/safety-plan',
  component: function SafetyPlan() {
    return <SafetyPlanPage caseId={safetyPlanRoute.useParams().caseId} />;
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
