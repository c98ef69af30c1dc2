import { useWords } from '../words/words-provider.js';
import { MissedItems } from './missed-items.js';
import type { Sample } from './quality-query.js';
import { ScoreWords } from './score-words.js';
import { itemWords, qualityWords as words } from './words.js';

/** The sheets that stand, and where they agree. */
export function HandedIn({ sample: { sheets, agreement } }: { readonly sample: Sample }) {
  const { say } = useWords();
  if (sheets.length === 0) return null;
  return (
    <section className="panel stack" aria-label={say(words.sheets)}>
      <h2>{say(words.sheets)}</h2>
      {agreement && (
        <div>
          <p>{say(words.agreement, { alike: agreement.alike, of: agreement.of })}</p>
          {agreement.apart.length > 0 && (
            <p>
              {say(words.apart)}: {agreement.apart.map((id) => say(itemWords[id])).join(' · ')}
            </p>
          )}
        </div>
      )}
      {sheets.map(({ by, marks, notes, score }) => (
        <div key={by}>
          <h3>{by}</h3>
          {score && <ScoreWords score={score} />}
          <MissedItems marks={marks} />
          {notes !== '' && <p>{notes}</p>}
        </div>
      ))}
    </section>
  );
}
