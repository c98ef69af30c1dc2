import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { serverNow } from '../api/server-clock.js';
import { Badge } from '../parts/badge.js';
import { Loading } from '../parts/loading.js';
import { Notice } from '../parts/notice.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words-provider.js';
import { dateOf } from './date-of.js';
import { Team } from './team.js';
import { type Training, trainingQuery } from './training-query.js';
import { trainingWords as words } from './words.js';

/** Practising with written borrowers, and who has. */
export function TrainingPage() {
  const { say } = useWords();
  const { may } = useSession();
  const { data, error } = useQuery(trainingQuery);
  return (
    <>
      <PageTitle title={say(words.title)} />
      <div className="stack">
        {error && <ProblemNotice problem={error} />}
        {!data && !error && <Loading />}
        {may('training') && <Team />}
        {data && <Practices training={data} isAgent={may('queue')} />}
      </div>
    </>
  );
}

function Practices({ training, isAgent }: { readonly training: Training; readonly isAgent: boolean }) {
  const { say, language } = useWords();
  const { state, until, isRequired, practices } = training;
  const date = until === undefined ? '' : dateOf(until, language);
  return (
    <section className="stack" aria-label={say(words.practices)}>
      <h2>{say(words.practices)}</h2>
      <p className="hint">{say(words.why)}</p>
      {isAgent && (
        <Notice tone={state === 'attested' ? 'good' : 'warn'}>
          {say(words[state], { date })}
          {isRequired && (state === 'missing' || state === 'lapsed') && ` ${say(words.required)}`}
        </Notice>
      )}
      <ul className="stack">
        {practices.map(({ id, title, situation, until: counts }) => (
          <li key={id} className="panel stack">
            <h3>
              {title[language]} <Passed until={counts} />
            </h3>
            <p>{situation[language]}</p>
            <div>
              <Link to="/training/$practice" params={{ practice: id }}>
                {say(words.begin)}
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Passed({ until }: { readonly until: string | undefined }) {
  const { say, language } = useWords();
  if (until === undefined) return <Badge tone="calm">{say(words.open)}</Badge>;
  if (Date.parse(until) <= serverNow()) return <Badge tone="warn">{say(words.over)}</Badge>;
  return <Badge tone="good">{say(words.passed, { date: dateOf(until, language) })}</Badge>;
}
