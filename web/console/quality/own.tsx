import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Empty } from '../parts/empty.js';
import { Loading } from '../parts/loading.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../words/words-provider.js';
import { MissedItems } from './missed-items.js';
import { ownQuery } from './quality-query.js';
import { ScoreWords } from './score-words.js';
import { qualityWords as words } from './words.js';

/** What others made of one’s own work, for oneself. */
export function Own({ month }: { readonly month: string | undefined }) {
  const { say } = useWords();
  const { data, error } = useQuery(ownQuery(month));
  if (error) return <ProblemNotice problem={error} />;
  if (!data) return <Loading />;
  if (data.sheets.length === 0) return <Empty title={say(words.ownNothing)}>{say(words.ownHint)}</Empty>;
  return (
    <div className="stack">
      <p className="hint">{say(words.ownHint)}</p>
      <ul className="stack">
        {data.sheets.map(({ id, conversationId, day, at, marks, notes, score }) => (
          <li key={`${id} ${at}`} className="panel stack">
            <h2>
              {day}{' '}
              <Link to="/conversations/$conversation" params={{ conversation: conversationId }}>
                {say(words.toConversation)}
              </Link>
            </h2>
            {score && <ScoreWords score={score} />}
            <MissedItems marks={marks} />
            {notes !== '' && <p>{notes}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
