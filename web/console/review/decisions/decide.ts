import { useMutation } from '@tanstack/react-query';
import type { BodyFor } from '../../../../bot/api/asking.js';
import { post } from '../../api/ask.js';
import { askAnew } from '../../api/changes.js';
import { serverNow } from '../../api/server-clock.js';
import { useSession } from '../../session/session.js';
import { noteDecision } from './last-decision.js';

/** Milliseconds in which the server lets a decision be taken back. */
const undoMs = 10_000;

/** A person’s decision as it is sent. */
export type Decision = BodyFor<'/api/reviews/:id/resolve'>;

/** Decides a review, which can be taken back for ten seconds. */
export function useDecide(id: string) {
  const by = useSession().account.name;
  return useMutation({
    mutationFn: (body: Decision) =>
      post('/api/reviews/:id/resolve', { params: { id }, query: { undoable: 'true' }, body }),
    onSuccess: (_given, { kind }) => {
      const until = new Date(serverNow() + undoMs).toISOString();
      noteDecision({ review: id, deciding: { by, kind, until } });
    },
    onSettled: () => askAnew('conversation', [conversationOf(id)]),
  });
}

/** Takes a decision back. */
export function useUndo(id: string) {
  return useMutation({
    mutationFn: () => post('/api/reviews/:id/undo', { params: { id }, body: {} }),
    onSuccess: () => noteDecision(undefined),
    onSettled: () => askAnew('conversation', [conversationOf(id)]),
  });
}

/** The conversation that a review’s id begins with. */
export function conversationOf(id: string): string {
  return id.split('~')[0] ?? '';
}
