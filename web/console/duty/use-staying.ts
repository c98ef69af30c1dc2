import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isSomebodyThere } from '../api/activity.js';
import { post } from '../api/ask.js';
import { dutyQuery } from './duty-query.js';

const minute = 60_000;

/** Keeps somebody as available as they said, for as long as they sit here. */
export function useStaying(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const stay = async () => {
      if (!isSomebodyThere(10 * minute)) return;
      const duty = await post('/api/duty/stay', { body: {} }).catch(() => undefined);
      if (duty) queries.setQueryData(dutyQuery.queryKey, duty);
    };
    void stay();
    const timer = setInterval(stay, 4 * minute);
    return () => clearInterval(timer);
  }, [queries]);
}
