import { useState } from 'react';
import { useSession } from '../session/session.js';

/** In the page's memory alone: what is written to a party is laid down nowhere else. */
const kept = new Map<string, string>();

/** What somebody has begun to write to a party, and did not send: it outlives the field, as when a takeover lapses. */
export function useUnsent(conversation: string): readonly [string, (text: string) => void] {
  const { account } = useSession();
  const key = `${account.id} ${conversation}`;
  const [, setShown] = useState('');
  const keep = (text: string) => {
    if (text === '') kept.delete(key);
    else kept.set(key, text);
    setShown(text);
  };
  return [kept.get(key) ?? '', keep];
}
