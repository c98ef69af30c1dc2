import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { queries } from './api/queries.js';
import { readAuditFilters } from './audit/audit-filters.js';
import { readCaseTab } from './case/case-tab.js';
import { readCaseFilters } from './cases/case-filters.js';
import { NotFoundPage } from './home/not-found-page.js';
import { NothingHerePage } from './home/nothing-here-page.js';
import { readFoundSearch, readInsightFilters } from './insights/insight-filters.js';
import { ProblemNotice } from './parts/problem-notice.js';
import { readQualitySearch } from './quality/quality-search.js';
import { readFilters } from './queue/filters.js';
import { readScriptTab } from './scripts/script-tab.js';
import { sessionQuery } from './session/session.js';
import { pages } from './shell/pages.js';
import { Shell } from './shell/shell.js';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error }) => <ProblemNotice problem={error} />,
});

/** Everybody begins with the first page that they may see. */
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: NothingHerePage,
  async beforeLoad() {
    const { rights } = await queries.ensureQueryData(sessionQuery);
    const first = pages.find((page) => page.rights.some((right) => rights.includes(right)));
    if (first) throw redirect({ to: first.to });
  },
});

/** What somebody begins with most often comes with the first load; the rest when it is asked for. */
const queue = createRoute({
  getParentRoute: () => root,
  path: '/queue',
  validateSearch: readFilters,
  component: lazyRouteComponent(() => import('./queue/queue-page.js'), 'QueuePage'),
});
const nothingChosen = createRoute({
  getParentRoute: () => queue,
  path: '/',
  component: lazyRouteComponent(() => import('./queue/nothing-chosen.js'), 'NothingChosen'),
});
const review = createRoute({
  getParentRoute: () => queue,
  path: '$conversation',
  component: lazyRouteComponent(() => import('./review/review-page.js'), 'ReviewPage'),
});

const conversation = createRoute({
  getParentRoute: () => root,
  path: '/conversations/$conversation',
  component: lazyRouteComponent(() => import('./conversation/conversation-page.js'), 'ConversationPage'),
});

const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: readCaseFilters,
  component: lazyRouteComponent(() => import('./cases/cases-page.js'), 'CasesPage'),
});
const importing = createRoute({
  getParentRoute: () => root,
  path: '/cases/import',
  component: lazyRouteComponent(() => import('./import/import-page.js'), 'ImportPage'),
});
const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$case',
  validateSearch: readCaseTab,
  component: lazyRouteComponent(() => import('./case/case-page.js'), 'CasePage'),
});

const campaigns = createRoute({
  getParentRoute: () => root,
  path: '/campaigns',
  component: lazyRouteComponent(() => import('./campaigns/campaigns-page.js'), 'CampaignsPage'),
});
const campaign = createRoute({
  getParentRoute: () => root,
  path: '/campaigns/$campaign',
  component: lazyRouteComponent(() => import('./campaigns/campaign-page.js'), 'CampaignPage'),
});

const scripts = createRoute({
  getParentRoute: () => root,
  path: '/scripts',
  component: lazyRouteComponent(() => import('./scripts/scripts-page.js'), 'ScriptsPage'),
});
const script = createRoute({
  getParentRoute: () => root,
  path: '/scripts/$script',
  validateSearch: readScriptTab,
  component: lazyRouteComponent(() => import('./scripts/script-page.js'), 'ScriptPage'),
});

const insights = createRoute({
  getParentRoute: () => root,
  path: '/insights',
  validateSearch: readInsightFilters,
  component: lazyRouteComponent(() => import('./insights/insights-page.js'), 'InsightsPage'),
});
const found = createRoute({
  getParentRoute: () => root,
  path: '/insights/conversations',
  validateSearch: readFoundSearch,
  component: lazyRouteComponent(() => import('./insights/found-page.js'), 'FoundPage'),
});

const quality = createRoute({
  getParentRoute: () => root,
  path: '/quality',
  validateSearch: readQualitySearch,
  component: lazyRouteComponent(() => import('./quality/quality-page.js'), 'QualityPage'),
});
const sample = createRoute({
  getParentRoute: () => root,
  path: '/quality/$sample',
  component: lazyRouteComponent(() => import('./quality/sample-page.js'), 'SamplePage'),
});

const training = createRoute({
  getParentRoute: () => root,
  path: '/training',
  component: lazyRouteComponent(() => import('./training/training-page.js'), 'TrainingPage'),
});
const practice = createRoute({
  getParentRoute: () => root,
  path: '/training/$practice',
  component: lazyRouteComponent(() => import('./training/practice-page.js'), 'PracticePage'),
});

const accounts = createRoute({
  getParentRoute: () => root,
  path: '/accounts',
  component: lazyRouteComponent(() => import('./accounts/accounts-page.js'), 'AccountsPage'),
});
const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  validateSearch: readAuditFilters,
  component: lazyRouteComponent(() => import('./audit/audit-page.js'), 'AuditPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    queue.addChildren([nothingChosen, review]),
    conversation,
    cases,
    importing,
    oneCase,
    campaigns,
    campaign,
    scripts,
    script,
    insights,
    found,
    quality,
    sample,
    training,
    practice,
    accounts,
    audit,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
