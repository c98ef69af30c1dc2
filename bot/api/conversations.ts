import { z } from 'zod';
import { AppError } from '../../dialogs/app-error.js';
import { channels, partyRoles, rejectReasons } from '../../dialogs/vocabulary.js';
import { contactParty } from '../contact/contact-party.js';
import { standingFor } from '../reviews/standing.js';
import { conversationUnknown, knownState } from '../turn/known-state.js';
import { conversationSchema, conversationSummarySchema } from '../views/conversation-schema.js';
import { conversationSummary, conversationView } from '../views/conversation-view.js';
import { timeline } from '../views/timeline/timeline.js';
import { timelineSchema } from '../views/timeline/timeline-schema.js';
import type { ApiParts } from './api-parts.js';
import { type Asked, route } from './api-route.js';
import { freeText } from './free-text.js';
import { pageOf, pageQuery } from './page-of.js';
import { json } from './takes.js';

const startSchema = z.strictObject({
  caseId: z.string().min(1).describe('The case.'),
  party: z.enum(partyRoles).default('borrower').describe('Whom to contact.'),
  partyId: z
    .string()
    .min(1)
    .optional()
    .describe('Which one, where a case has several of a kind; the first unless told.'),
  channel: z.enum(channels).default('sms').describe('How.'),
});
const sought = z.string().min(1).max(200).optional();
const listSchema = z.strictObject({
  caseId: sought.describe('Only those about this case.'),
  number: sought.describe('Only those with this number (E.164).'),
  ...pageQuery,
});
const timelineQuery = z.strictObject({
  after: z.coerce.number().int().min(0).default(0).describe('Only what stands behind this event of the log.'),
});
const supplementSchema = z.strictObject({
  item: z.string().min(1).describe('The supplement, as the script names it.'),
  status: z.enum(['received', 'rejected']).describe('Whether it will do.'),
  reason: z.enum(rejectReasons).optional().describe('Why it will not do; unreadable unless told. The party is told.'),
  words: freeText(100).min(1).optional().describe('With `other`: what the party reads as the reason.'),
});

/** Conversations: start, list, look at, and note that a document came. */
export const conversationRoutes = [
  route({
    method: 'POST',
    path: '/api/conversations',
    does: 'Contacts a party now, if the policy allows. An open conversation with them gets a further attempt.',
    right: 'casework',
    takes: json(startSchema),
    answers: '201 and `{ "id" }`; 409 with the reason in words when the policy refuses',
    async handle({ body }, parts) {
      const { conversationId } = await contactParty(body, parts);
      return { status: 201, body: { id: conversationId } };
    },
  }),
  route({
    method: 'GET',
    path: '/api/conversations',
    does: 'Lists conversations, a page at a time: those of one case or number the newest first, all of them by id.',
    right: 'cases',
    query: listSchema,
    gives: z.object({ conversations: z.array(conversationSummarySchema), next: z.string().optional() }),
    answers: '200 and `{ "conversations", "next"? }`; without `next` it was the last page',
    async handle({ query: { caseId, number, after, limit } }, { store, turns }) {
      const few = number ? await store.conversationsWith(number) : caseId && store.conversationIds({ caseId });
      const ids = few ? behind(after, await newestFirst(few, turns)) : store.conversationIds({ after });
      const { page, ...more } = await pageOf(ids, limit, (id) => turns.state(id));
      return { status: 200, body: { conversations: page.map(conversationSummary), ...more } };
    },
  }),
  route({
    method: 'GET',
    path: '/api/conversations/:id',
    does: 'One conversation: what stands open, answers, reviews, supplements, timers and the end of its log.',
    right: 'cases',
    gives: conversationSchema,
    answers: '200 and the conversation',
    handle: async ({ params, signedIn }, parts) => ({
      status: 200,
      body: await viewOf(params.id, signedIn?.name, parts),
    }),
  }),
  route({
    method: 'GET',
    path: '/api/conversations/:id/timeline',
    does: 'The whole conversation for reading, across its calls and messages: who said what, what was understood of it, and what people did.',
    right: 'cases',
    query: timelineQuery,
    gives: timelineSchema,
    answers: '200 and `{ "entries", "seq" }`, the oldest first; `seq` is the next `after`',
    async handle({ params: { id }, query: { after } }, { store, turns }) {
      const [state, stored] = [await turns.state(id), await store.load(id)];
      if (!state || !stored) throw conversationUnknown(id);
      return { status: 200, body: timeline(id, stored.events, after) };
    },
  }),
  route({
    method: 'POST',
    path: '/api/conversations/:id/supplements',
    does: 'Notes that a document came, or will not do.',
    right: 'casework',
    takes: json(supplementSchema),
    signs: 'Who says so.',
    answers: '200 and the conversation',
    handle: noteSupplement,
  }),
] as const;

async function noteSupplement(
  { params: { id }, body, by }: Asked<'/api/conversations/:id', unknown, z.output<typeof supplementSchema>, string>,
  parts: ApiParts,
) {
  const state = await knownState(id, parts.turns);
  if (!state.supplements[body.item])
    throw new AppError('supplement-unknown', `Nobody was asked for ${body.item} in this conversation.`);
  const at = new Date(parts.clock.now()).toISOString();
  const key = `supplement:${body.item}:${body.status}:${at}`;
  await parts.turns.take(id, { kind: 'supplement', ...body, by, key, at }, 'later');
  return { status: 200, body: await viewOf(id, by, parts) };
}

async function newestFirst(
  ids: AsyncIterable<string> | Iterable<string>,
  turns: ApiParts['turns'],
): Promise<readonly string[]> {
  const begun: { readonly id: string; readonly startedAt: string }[] = [];
  for await (const id of ids) {
    const state = await turns.state(id);
    if (state) begun.push({ id, startedAt: state.startedAt });
  }
  return begun.sort((a, b) => b.startedAt.localeCompare(a.startedAt)).map(({ id }) => id);
}

/** The view of one conversation. Rejects with `conversation-unknown`. */
export async function viewOf(id: string, viewer: string | undefined, parts: ApiParts) {
  const { turns, store, scripts } = parts;
  const [state, stored] = [await turns.state(id), await store.load(id)];
  if (!state || !stored) throw conversationUnknown(id);
  const standing = await standingFor(viewer, stored, parts);
  return conversationView(state, stored, scripts.get(state.script.id, state.script.version), standing);
}

/** What stands behind one in a list; all of it where none is told. */
function behind(id: string | undefined, ids: readonly string[]): readonly string[] {
  return id === undefined ? ids : ids.slice(ids.indexOf(id) + 1);
}
