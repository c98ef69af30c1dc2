import { useWords } from '../words/words-provider.js';
import type { Marks } from './quality-query.js';
import { itemWords, qualityWords as words } from './words.js';

/** The items that were not met. */
export function MissedItems({ marks }: { readonly marks: Marks }) {
  const { say } = useWords();
  const missed = (Object.keys(itemWords) as (keyof typeof itemWords)[]).filter((id) => marks[id] === 'missed');
  if (missed.length === 0) return null;
  return (
    <p>
      {say(words.missed)}: {missed.map((id) => say(itemWords[id])).join(' · ')}
    </p>
  );
}
