import { useQuery } from '@tanstack/react-query';
import { Badge } from '../parts/badge.js';
import { Loading } from '../parts/loading.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { Table } from '../parts/table.js';
import { useWords } from '../words/words-provider.js';
import { dateOf } from './date-of.js';
import { teamQuery } from './training-query.js';
import { trainingWords as words } from './words.js';

const tones = { missing: 'warn', lapsed: 'bad', due: 'warn', attested: 'good' } as const;

/** Who has practised, for their lead. */
export function Team() {
  const { say, language } = useWords();
  const { data, error } = useQuery(teamQuery);
  if (error) return <ProblemNotice problem={error} />;
  if (!data) return <Loading />;
  return (
    <section className="stack" aria-label={say(words.team)}>
      <h2>{say(words.team)}</h2>
      {data.length === 0 ? (
        <p className="soft">{say(words.nobody)}</p>
      ) : (
        <>
          <p className="hint">{say(words.teamHint)}</p>
          <Table columns={[words.name, words.state, words.until].map((one) => say(one))}>
            {data.map(({ account, name, state, until }) => (
              <tr key={account}>
                <th scope="row">{name}</th>
                <td>
                  <Badge tone={tones[state]}>{say(words[`state-${state}`])}</Badge>
                </td>
                <td data-name={say(words.until)}>{until === undefined ? '–' : dateOf(until, language)}</td>
              </tr>
            ))}
          </Table>
        </>
      )}
    </section>
  );
}
