import { route } from './api-route.js';

/** What changes, as it happens. */
export const changeRoutes = [
  route({
    method: 'GET',
    path: '/api/changes',
    does: 'Tells what changes, as server-sent events: `changed` with `{ "conversations", "cases" }`, lists of ids; `reset` where everything has to be asked for anew. With `Last-Event-ID` it begins behind that event.',
    right: 'cases',
    answers: '200 and a stream that stays open',
    handle: async ({ lastEventId }, { live }) => ({
      status: 200,
      body: live.stream(lastEventId),
      stream: 'text/event-stream',
    }),
  }),
] as const;
