import type { Server } from 'restify';
import type { Clock } from '../../dialogs/clock.js';
import { refuseUnlessMay } from '../access/actor.js';
import { answering } from './answer.js';
import type { ApiParts } from './api-parts.js';
import { apiRoutes } from './api-routes.js';
import { readAsked } from './read-asked.js';

/** Puts every route of the API on a server. */
export function mountApi(server: Server, parts: ApiParts): void {
  for (const route of apiRoutes) {
    const handler = answering(parts.log, async (request) => {
      const { right } = route;
      const actor = right === 'anybody' ? undefined : await parts.access.actorOf(request);
      if (actor && right !== 'anybody') refuseUnlessMay(actor, right);
      return route.handle(await readAsked(route, request, actor?.person), parts);
    });
    if (route.method === 'GET') server.get(route.path, dated(handler, parts.clock));
    else server.post(route.path, dated(handler, parts.clock));
  }
}

/** By the clock that everything is due by, which in a demo is not that of the machine: pages tell from it how much time is left. */
function dated(handler: RequestHandler, clock: Clock): RequestHandler {
  return async (request, response) => {
    response.setHeader('date', new Date(clock.now()).toUTCString());
    await handler(request, response);
  };
}

type RequestHandler = ReturnType<typeof answering>;
