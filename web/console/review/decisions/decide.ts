import { useMutation } from '@tanstack/react-query';
import type { BodyFor } from '../../../../bot/api/asking.js';
import { post } from '../../api/ask.js';
import { queries } from '../../api/queries.js';

/** A person’s decision as it is sent. */
export type Decision = BodyFor<'/api/reviews/:id/resolve'>;

/** Decides a review, and shows what became of it. */
export function useDecide(id: string) {
  return useMutation({
    mutationFn: (body: Decision) => post('/api/reviews/:id/resolve', { params: { id }, body }),
    onSettled: () =>
      queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('conversation') }),
  });
}
