import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Badge } from '../parts/badge.js';
import { Empty } from '../parts/empty.js';
import { Loading } from '../parts/loading.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { Table } from '../parts/table.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import { type SampleRow, samplesQuery } from './quality-query.js';
import { ScoreWords } from './score-words.js';
import { qualityWords as words } from './words.js';

/** The conversations that were drawn in a month. */
export function Samples({ month }: { readonly month: string | undefined }) {
  const { say } = useWords();
  const { data, error } = useQuery(samplesQuery(month));
  if (error) return <ProblemNotice problem={error} />;
  if (!data) return <Loading />;
  return (
    <div className="stack">
      <p className="hint">{say(words.whyDrawn)}</p>
      {data.samples.length === 0 ? (
        <Empty title={say(words.nothing)}>{say(words.nothingHint)}</Empty>
      ) : (
        <Table columns={[words.sample, words.whose, words.why, words.state, words.score].map((one) => say(one))}>
          {data.samples.map((sample) => (
            <Row key={sample.id} sample={sample} />
          ))}
        </Table>
      )}
    </div>
  );
}

function Row({ sample }: { readonly sample: SampleRow }) {
  const { say } = useWords();
  const { id, day, role, agent, why, mine, handedIn, calibration, scores, script } = sample;
  return (
    <tr>
      <th scope="row">
        <Link to="/quality/$sample" params={{ sample: id }}>
          {day} · {say(called('role', role))}
        </Link>{' '}
        <span className="hint">{`${script.id} v${script.version}`}</span>
      </th>
      <td>{agent ?? say(words.bot)}</td>
      <td>{why.map((one) => say(words[one])).join(' · ')}</td>
      <td>
        {say(handedIn > 0 && mine === 'none' ? words.others : words[mine], { count: handedIn })}{' '}
        {calibration && <Badge tone="brand">{say(words.calibrating)}</Badge>}
      </td>
      <td>
        {scores.map((score, at) => (
          <ScoreWords key={at} score={score} />
        ))}
      </td>
    </tr>
  );
}
