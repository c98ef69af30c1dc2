import { useMutation } from '@tanstack/react-query';
import type { BodyFor } from '../../../../bot/api/asking.js';
import { post } from '../../api/ask.js';
import { askAnew } from '../../api/changes.js';

/** A person’s decision as it is sent. */
export type Decision = BodyFor<'/api/reviews/:id/resolve'>;

/** Decides a review, which can be taken back for ten seconds. */
export function useDecide(id: string) {
  return useMutation({
    mutationFn: (body: Decision) =>
      post('/api/reviews/:id/resolve', { params: { id }, query: { undoable: 'true' }, body }),
    onSettled: () => askAnew('conversation', [conversationOf(id)]),
  });
}

/** Takes a decision back. */
export function useUndo(id: string) {
  return useMutation({
    mutationFn: () => post('/api/reviews/:id/undo', { params: { id }, body: {} }),
    onSettled: () => askAnew('conversation', [conversationOf(id)]),
  });
}

/** The conversation that a review’s id begins with. */
function conversationOf(id: string): string {
  return id.split('~')[0] ?? '';
}
