import { z } from 'zod';
import { campaignWishSchema } from '../../dialogs/campaigns/campaign-plan.js';
import { memberStates } from '../../dialogs/campaigns/member.js';
import { megabytes } from '../http/read-body.js';
import { campaignSchema, membersAnswerSchema } from '../views/campaign-schema.js';
import { campaignView, memberView } from '../views/campaign-view.js';
import { route } from './api-route.js';
import { pageQuery } from './page-of.js';
import { empty, json } from './takes.js';

const membersSchema = z.strictObject({
  ...pageQuery,
  after: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .describe(pageQuery.after.description ?? ''),
  state: z
    .enum(memberStates)
    .optional()
    .describe(`Only those who are: ${memberStates.join(', ')}.`),
});

const actions = {
  start: 'Begins to contact those who were planned.',
  pause: 'Contacts nobody new until it is resumed. Conversations go on.',
  resume: 'Goes on.',
  stop: 'Contacts nobody new for good, and calls off what was not sent yet. Conversations go on to their end.',
} as const;

/** Campaigns: plan one, see what it would do, start it, and see how far it is. */
export const campaignRoutes = [
  route({
    method: 'POST',
    path: '/api/campaigns',
    does: 'Plans a campaign: who is to be contacted, who is left out and why by what the policy says now, and which script each gets. Nobody is contacted before it is started.',
    right: 'campaigns',
    // A hundred thousand ids of a hundred characters.
    takes: json(campaignWishSchema, megabytes(12)),
    signs: 'Who plans it.',
    gives: campaignSchema,
    answers: '201 and the campaign; 409 when its name is taken',
    handle: async ({ body, by }, { campaigns, store }) => ({
      status: 201,
      body: await campaignView(await campaigns.planner.plan(body, by), store.campaigns),
    }),
  }),
  route({
    method: 'GET',
    path: '/api/campaigns',
    does: 'Lists the campaigns, with how far each is.',
    right: 'campaigns',
    gives: z.array(campaignSchema),
    answers: '200 and a list',
    async handle(_asked, { campaigns, store }) {
      const all = await campaigns.book.all();
      return { status: 200, body: await Promise.all(all.map((one) => campaignView(one, store.campaigns))) };
    },
  }),
  route({
    method: 'GET',
    path: '/api/campaigns/:id',
    does: 'One campaign: its plan, how it stands, what holds it (`heldBy`: what is stopped, since when, and what to do), how far it is, and the same for each script that it compares.',
    right: 'campaigns',
    gives: campaignSchema,
    answers: '200 and the campaign',
    handle: async ({ params }, { campaigns, store }) => ({
      status: 200,
      body: await campaignView(await campaigns.book.campaign(params.id), store.campaigns),
    }),
  }),
  route({
    method: 'GET',
    path: '/api/campaigns/:id/members',
    does: 'Lists whom a campaign contacts, as planned, and how each stands and why.',
    right: 'campaigns',
    query: membersSchema,
    gives: membersAnswerSchema,
    answers: '200 and `{ "members", "next"? }`; without `next` it was the last page',
    async handle({ params, query: { after, limit, state } }, { campaigns, store }) {
      const { id } = await campaigns.book.campaign(params.id);
      const members = [];
      for await (const member of store.campaigns.members(id, { after, state })) {
        members.push(memberView(member));
        if (members.length > limit) break;
      }
      const page = members.slice(0, limit);
      const next = members.length > limit ? page.at(-1)?.id : undefined;
      return { status: 200, body: { members: page, ...(next !== undefined && { next }) } };
    },
  }),
  ...(['start', 'pause', 'resume', 'stop'] as const).map((kind) =>
    route({
      method: 'POST',
      path: `/api/campaigns/:id/${kind}`,
      does: actions[kind],
      right: 'campaigns',
      takes: empty,
      signs: 'Who says so.',
      gives: campaignSchema,
      answers: '200 and the campaign; 409 when it does not stand so',
      async handle({ params, by }, { campaigns, store }) {
        const campaign = await campaigns.book.take(params.id, { kind, by });
        return { status: 200, body: await campaignView(campaign, store.campaigns) };
      },
    }),
  ),
] as const;
