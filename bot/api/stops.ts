import type { Server } from 'restify';
import { z } from 'zod';
import { readBody } from '../http/read-body.js';
import { answering } from './answer.js';
import type { ApiParts } from './api-parts.js';
import type { ApiRoute } from './api-route.js';
import { who } from './who.js';

const liftSchema = z.strictObject({
  id: z.string().min(1).describe('What is lifted, as the list names it.'),
  by: who.describe('Who has seen to it.'),
});

/** What the provider or a carrier stopped, over HTTP: until a person lifts it, nothing goes out that way. */
export function mountStops(server: Server, { log, stops }: Pick<ApiParts, 'log' | 'stops'>): void {
  server.get(
    '/api/stops',
    answering(log, async () => ({ status: 200, body: await stops.all() })),
  );

  server.post(
    '/api/stops/lift',
    answering(log, async (request) => {
      const { id, by } = await readBody(request, liftSchema);
      await stops.lift(id, by);
      return { status: 200, body: await stops.all() };
    }),
  );
}

/** The routes of what is stopped. */
export const stopRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/stops',
    does: 'What is not used until a person lifts it: wordings that a carrier filtered (`wording:…`), senders that are not let out to a country (`sms:US`, `voice:CA`), or everything (`account`), with the provider’s code and what to do.',
    answers: '200 and a list of stops',
  },
  {
    method: 'POST',
    path: '/api/stops/lift',
    does: 'Lets it be used again. What waited for it goes out within half an hour, and campaigns that it held go on.',
    body: liftSchema,
    answers: '200 and what is still stopped; 409 when it was not stopped',
  },
];
