import type { Server } from 'restify';
import { z } from 'zod';
import { AppError } from '../../dialogs/app-error.js';
import { channels, partyRoles, rejectReasons } from '../../dialogs/vocabulary.js';
import { contactParty } from '../contact/contact-party.js';
import { readBody, readQuery } from '../http/read-body.js';
import { conversationSummary, conversationView } from '../views/conversation-view.js';
import { answering } from './answer.js';
import type { ApiParts } from './api-parts.js';
import { freeText } from './free-text.js';
import { pageOf, pageQuery } from './page-of.js';
import { who } from './who.js';

/** The body of `POST /api/conversations`. */
export const startSchema = z.strictObject({
  caseId: z.string().min(1).describe('The case.'),
  party: z.enum(partyRoles).default('borrower').describe('Whom to contact.'),
  partyId: z
    .string()
    .min(1)
    .optional()
    .describe('Which one, where a case has several of a kind; the first unless told.'),
  channel: z.enum(channels).default('sms').describe('How.'),
});

/** The query of `GET /api/conversations`. */
const listSchema = z.strictObject({
  ...pageQuery,
  caseId: z.string().min(1).max(200).optional(),
  number: z.string().min(1).max(200).optional(),
});

/** The body of `POST /api/conversations/:id/supplements`. */
export const supplementSchema = z.strictObject({
  item: z.string().min(1).describe('The supplement, as the script names it.'),
  status: z.enum(['received', 'rejected']).describe('Whether it will do.'),
  reason: z.enum(rejectReasons).optional().describe('Why it will not do; unreadable unless told. The party is told.'),
  words: freeText(100).min(1).optional().describe('With `other`: what the party reads as the reason.'),
  by: who.describe('Who says so.'),
});

/** Conversations over HTTP: start, list, look at, and note that a document came. */
export function mountConversations(server: Server, parts: ApiParts): void {
  const { log, turns, store } = parts;

  server.post(
    '/api/conversations',
    answering(log, async (request) => {
      const { conversationId } = await contactParty(await readBody(request, startSchema), parts);
      return { status: 201, body: { id: conversationId } };
    }),
  );

  server.get(
    '/api/conversations',
    answering(log, async (request) => {
      const { caseId, number, after, limit } = readQuery(request, listSchema);
      const few = number ? await store.conversationsWith(number) : caseId && store.conversationIds({ caseId });
      const ids = few ? behind(after, await newestFirst(few)) : store.conversationIds({ after });
      const { page, ...more } = await pageOf(ids, limit, (id) => turns.state(id));
      return { status: 200, body: { conversations: page.map(conversationSummary), ...more } };
    }),
  );

  async function newestFirst(ids: AsyncIterable<string> | Iterable<string>): Promise<readonly string[]> {
    const begun: { readonly id: string; readonly startedAt: string }[] = [];
    for await (const id of ids) {
      const state = await turns.state(id);
      if (state) begun.push({ id, startedAt: state.startedAt });
    }
    return begun.sort((a, b) => b.startedAt.localeCompare(a.startedAt)).map(({ id }) => id);
  }

  server.get(
    '/api/conversations/:id',
    answering(log, async (request) => ({ status: 200, body: await viewOf(String(request.params.id), parts) })),
  );

  server.post(
    '/api/conversations/:id/supplements',
    answering(log, async (request) => {
      const id = String(request.params.id);
      const body = await readBody(request, supplementSchema);
      const state = await turns.state(id);
      if (!state) throw unknownConversation(id);
      if (!state.supplements[body.item])
        throw new AppError('supplement-unknown', `Nobody was asked for ${body.item} in this conversation.`);
      const at = new Date(parts.clock.now()).toISOString();
      await turns.take(
        id,
        { kind: 'supplement', ...body, key: `supplement:${body.item}:${body.status}:${at}`, at },
        'later',
      );
      return { status: 200, body: await viewOf(id, parts) };
    }),
  );
}

/** The view of one conversation. Rejects with `conversation-unknown`. */
export async function viewOf(id: string, { turns, store, scripts }: Pick<ApiParts, 'turns' | 'store' | 'scripts'>) {
  const [state, stored] = [await turns.state(id), await store.load(id)];
  if (!state || !stored) throw unknownConversation(id);
  return conversationView(state, stored, scripts.get(state.script.id, state.script.version));
}

function unknownConversation(id: string): AppError {
  return new AppError('conversation-unknown', `There is no conversation ${id}.`);
}

/** What stands behind one in a list; all of it where none is told. */
function behind(id: string | undefined, ids: readonly string[]): readonly string[] {
  return id === undefined ? ids : ids.slice(ids.indexOf(id) + 1);
}
