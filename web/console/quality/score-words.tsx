import { Badge } from '../parts/badge.js';
import { useWords } from '../words/words-provider.js';
import type { Score } from './quality-query.js';
import { itemWords, qualityWords as words } from './words.js';

/** What a sheet came to. */
export function ScoreWords({ score: { total, compliance, fatal } }: { readonly score: Score }) {
  const { say } = useWords();
  return (
    <p>
      {say(words.total, { total })}
      {compliance !== undefined && ` · ${say(words.compliance, { compliance })}`}
      {fatal.length > 0 && (
        <>
          {' '}
          <Badge tone="bad">
            {say(words.fatalFound, { items: fatal.map((id) => say(itemWords[id])).join(' · ') })}
          </Badge>
        </>
      )}
    </p>
  );
}
