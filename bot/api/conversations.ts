import type { Server } from 'restify';
import { z } from 'zod';
import { AppError } from '../../dialogs/app-error.js';
import { channels, partyRoles, rejectReasons } from '../../dialogs/vocabulary.js';
import { contactParty } from '../contact/contact-party.js';
import { readBody } from '../http/read-body.js';
import { conversationSummary, conversationView } from '../views/conversation-view.js';
import { answering } from './answer.js';
import type { ApiParts } from './api-parts.js';
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

/** The body of `POST /api/conversations/:id/supplements`. */
export const supplementSchema = z.strictObject({
  item: z.string().min(1).describe('The supplement, as the script names it.'),
  status: z.enum(['received', 'rejected']).describe('Whether it will do.'),
  reason: z.enum(rejectReasons).optional().describe('Why it will not do; unreadable unless told. The party is told.'),
  words: z.string().trim().min(1).max(100).optional().describe('With `other`: what the party reads as the reason.'),
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
      const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
      const number = query.get('number');
      const ids =
        number === null
          ? await collect(store.conversationIds(filter(query.get('caseId'))))
          : await store.conversationsWith(number);
      const states = await Promise.all(ids.map((id) => turns.state(id)));
      const found = states
        .filter((state) => state !== undefined)
        .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
      return { status: 200, body: found.map(conversationSummary) };
    }),
  );

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

function filter(caseId: string | null) {
  return caseId === null ? {} : { caseId };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
