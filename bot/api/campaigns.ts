import type { Server } from 'restify';
import { z } from 'zod';
import { campaignWishSchema } from '../../dialogs/campaigns/campaign-plan.js';
import { memberStates } from '../../dialogs/campaigns/member.js';
import { readBody, readQuery } from '../http/read-body.js';
import { campaignView, memberView } from '../views/campaign-view.js';
import { answering } from './answer.js';
import type { ApiParts } from './api-parts.js';
import type { ApiRoute } from './api-route.js';
import { pageQuery, pageWords } from './page-of.js';
import { who } from './who.js';

const planSchema = campaignWishSchema.extend({ by: who.describe('Who plans it.') });
const bySchema = z.strictObject({ by: who.describe('Who says so.') });
const membersSchema = z.strictObject({
  ...pageQuery,
  after: z.coerce.number().int().min(0).optional(),
  state: z.enum(memberStates).optional(),
});

const actions = {
  start: 'Begins to contact those who were planned.',
  pause: 'Contacts nobody new until it is resumed. Conversations go on.',
  resume: 'Goes on.',
  stop: 'Contacts nobody new for good, and calls off what was not sent yet. Conversations go on to their end.',
} as const;

/** Campaigns over HTTP: plan one, see what it would do, start it, and see how far it is. */
export function mountCampaigns(server: Server, { log, store, campaigns }: ApiParts): void {
  server.post(
    '/api/campaigns',
    answering(log, async (request) => {
      const { by, ...wish } = await readBody(request, planSchema);
      return { status: 201, body: await campaignView(await campaigns.planner.plan(wish, by), store.campaigns) };
    }),
  );

  server.get(
    '/api/campaigns',
    answering(log, async () => {
      const all = await campaigns.book.all();
      return { status: 200, body: await Promise.all(all.map((one) => campaignView(one, store.campaigns))) };
    }),
  );

  server.get(
    '/api/campaigns/:id',
    answering(log, async (request) => {
      const campaign = await campaigns.book.campaign(String(request.params.id));
      return { status: 200, body: await campaignView(campaign, store.campaigns) };
    }),
  );

  server.get(
    '/api/campaigns/:id/members',
    answering(log, async (request) => {
      const { id } = await campaigns.book.campaign(String(request.params.id));
      const { after, limit, state } = readQuery(request, membersSchema);
      const members = [];
      for await (const member of store.campaigns.members(id, { after, state })) {
        members.push(memberView(member));
        if (members.length > limit) break;
      }
      const page = members.slice(0, limit);
      const next = members.length > limit ? page.at(-1)?.id : undefined;
      return { status: 200, body: { members: page, ...(next !== undefined && { next }) } };
    }),
  );

  for (const kind of ['start', 'pause', 'resume', 'stop'] as const)
    server.post(
      `/api/campaigns/:id/${kind}`,
      answering(log, async (request) => {
        const { by } = await readBody(request, bySchema);
        const campaign = await campaigns.book.take(String(request.params.id), { kind, by });
        return { status: 200, body: await campaignView(campaign, store.campaigns) };
      }),
    );
}

/** The same as the reference tells it. */
export const campaignRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/api/campaigns',
    does: 'Plans a campaign: who is to be contacted, who is left out and why by what the policy says now, and which script each gets. Nobody is contacted before it is started.',
    body: planSchema,
    answers: '201 and the campaign; 409 when its name is taken',
  },
  {
    method: 'GET',
    path: '/api/campaigns',
    does: 'Lists the campaigns, with how far each is.',
    answers: '200 and a list',
  },
  {
    method: 'GET',
    path: '/api/campaigns/:id',
    does: 'One campaign: its plan, how it stands, what holds it (`heldBy`: what is stopped, since when, and what to do), how far it is, and the same for each script that it compares.',
    answers: '200 and the campaign',
  },
  {
    method: 'GET',
    path: '/api/campaigns/:id/members',
    does: 'Lists whom a campaign contacts, as planned, and how each stands and why.',
    query: { state: `Only those who are: ${memberStates.join(', ')}.`, ...pageWords },
    answers: '200 and `{ "members", "next"? }`; without `next` it was the last page',
  },
  ...Object.entries(actions).map(
    ([action, does]): ApiRoute => ({
      method: 'POST',
      path: `/api/campaigns/:id/${action}`,
      does,
      body: bySchema,
      answers: '200 and the campaign; 409 when it does not stand so',
    }),
  ),
];
