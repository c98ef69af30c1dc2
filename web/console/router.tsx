import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { queries } from './api/queries.js';
import { NotFoundPage } from './home/not-found-page.js';
import { NothingHerePage } from './home/nothing-here-page.js';
import { ProblemNotice } from './parts/problem-notice.js';
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
    const first = pages.find(({ right }) => rights.includes(right));
    if (first) throw redirect({ to: first.to });
  },
});

export const router = createRouter({
  routeTree: root.addChildren([home]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
