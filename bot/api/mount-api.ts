import type { Server } from 'restify';
import { AppError } from '../../dialogs/app-error.js';
import type { Clock } from '../../dialogs/clock.js';
import { refuseUnlessMay } from '../access/actor.js';
import { secretIn } from '../access/session-cookie.js';
import { isFromHere } from '../http/is-from-here.js';
import { answering, isInPieces } from './answer.js';
import type { ApiParts } from './api-parts.js';
import type { ApiRoute } from './api-route.js';
import { audited, auditedFailure } from './audited.js';
import { forPeople } from './for-people.js';
import { readAsked } from './read-asked.js';
import { whileSignedIn } from './while-signed-in.js';

/** Puts routes of the API on a server. */
export function mountApi(server: Server, routes: readonly ApiRoute[], parts: ApiParts): void {
  for (const route of routes) {
    const handler = answering(parts.log, async (request) => {
      const { right } = route;
      if (route.hereAlone && !isFromHere(request))
        throw new AppError('not-here', 'This answers to its own machine alone: open the page there.');
      const actor = right === 'anybody' ? undefined : await parts.access.actorOf(request);
      if (actor && right !== 'anybody') {
        refuseUnlessMay(actor, right);
        if (!route.letsGo) await parts.attestations.refuseUnpractised(actor, right);
      }
      const asked = await readAsked(route, request, { person: actor?.person, proxies: parts.proxies });
      const given = await route.handle(asked, parts).catch(async (error: unknown) => {
        await auditedFailure(route, asked, error, parts);
        throw error;
      });
      await audited(route, asked, actor, given, parts);
      const answer = await forPeople(route, asked, given, parts);
      // One browser, one session: what it kept before opens nothing any more, should somebody else know it.
      const before = answer.session === undefined ? undefined : secretIn(request, 'session');
      if (before !== undefined) await parts.sessions.end(before);
      if (answer.stream === undefined || !actor?.person || right === 'anybody' || !isInPieces(answer.body))
        return answer;
      const { access, clock } = parts;
      return { ...answer, body: whileSignedIn(answer.body, { request, right, access, now: () => clock.now() }) };
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
