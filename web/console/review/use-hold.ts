import { useEffect } from 'react';
import { isSomebodyThere } from '../api/activity.js';
import { post } from '../api/ask.js';
import { queries } from '../api/queries.js';
import { reviewsQuery } from '../queue/queue-query.js';

const minute = 60_000;

/** Keeps a conversation that is one’s own, as long as somebody works on it. Where it was lost, the page says whose it is. */
export function useHold(conversation: string, isMine: boolean): void {
  useEffect(() => {
    if (!isMine) return;
    const renew = async () => {
      if (!isSomebodyThere(5 * minute)) return;
      await post('/api/conversations/:id/hold/renew', { params: { id: conversation }, body: {} }).catch(() =>
        queries.invalidateQueries(reviewsQuery(conversation)),
      );
    };
    const timer = setInterval(renew, 3 * minute);
    return () => clearInterval(timer);
  }, [conversation, isMine]);
}
