import { z } from 'zod';
import { route } from './api-route.js';
import { json } from './takes.js';

const liftSchema = z.strictObject({ id: z.string().min(1).describe('What is lifted, as the list names it.') });

/** What the provider or a carrier stopped: until a person lifts it, nothing goes out that way. */
export const stopRoutes = [
  route({
    method: 'GET',
    path: '/api/stops',
    does: 'What is not used until a person lifts it: wordings that a carrier filtered (`wording:…`), senders that are not let out to a country (`sms:US`, `voice:CA`), or everything (`account`), with the provider’s code and what to do.',
    right: 'operate',
    answers: '200 and a list of stops',
    handle: async (_asked, { stops }) => ({ status: 200, body: await stops.all() }),
  }),
  route({
    method: 'POST',
    path: '/api/stops/lift',
    does: 'Lets it be used again. What waited for it goes out within half an hour, and campaigns that it held go on.',
    right: 'operate',
    takes: json(liftSchema),
    signs: 'Who has seen to it.',
    answers: '200 and what is still stopped; 409 when it was not stopped',
    async handle({ body, by }, { stops }) {
      await stops.lift(body.id, by);
      return { status: 200, body: await stops.all() };
    },
  }),
] as const;
