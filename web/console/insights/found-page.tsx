import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Empty } from '../parts/empty.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { Table } from '../parts/table.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import { readInsightFilters } from './insight-filters.js';
import { foundQuery, insightsQuery } from './insights-query.js';
import { stepName } from './named.js';
import { insightWords as words } from './words.js';

/** Conversations in which an answer was ambiguous or not heard, or in which somebody hung up. */
export function FoundPage() {
  const { say, language } = useWords();
  const search = useSearch({ from: '/insights/conversations' });
  const { data, error } = useQuery(foundQuery(search));
  const { what, at, ...rest } = search;
  const { from, to, locale, channel, market } = rest;
  // What the question is called stands with the figures, which are there already where one comes from them.
  const { data: insights } = useQuery(insightsQuery(readInsightFilters({ from, to, locale, channel, market })));
  const goal = insights?.questions.find(({ questionId }) => questionId === at)?.goal;
  const name = stepName({ step: at, goal }, language);
  const title = { ambiguous: words.foundAmbiguous, unheard: words.foundUnheard, 'hung-up': words.foundHungUp }[what];
  const found = data?.conversations ?? [];
  return (
    <>
      <PageTitle title={say(words.foundTitle, { what: say(title, { name }) })}>
        <Link to="/insights" search={readInsightFilters({ from, to, locale, channel, market })}>
          {say(words.back)}
        </Link>
      </PageTitle>
      <div className="stack">
        {error && <ProblemNotice problem={error} />}
        {!data && !error && at !== '' && <Loading />}
        {(at === '' || data?.conversations.length === 0) && (
          <Empty title={say(words.foundNone)}>{say(words.foundNoneHint)}</Empty>
        )}
        {found.length > 0 && (
          <>
            <p className="hint">{say(words.foundSome)}</p>
            <Table
              columns={[words.conversation, words.day, words.script, words.locale, words.channel].map((one) =>
                say(one),
              )}
            >
              {found.map(({ id, day, script, version, locale: spoken, channel: over }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to="/conversations/$conversation" params={{ conversation: id }}>
                      {id}
                    </Link>
                  </th>
                  <td>{day}</td>
                  <td>{`${script} · v${version}`}</td>
                  <td>{say(called('locale', spoken))}</td>
                  <td>{say(called('channel', over))}</td>
                </tr>
              ))}
            </Table>
          </>
        )}
      </div>
    </>
  );
}
