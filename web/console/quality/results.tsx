import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Empty } from '../parts/empty.js';
import { Loading } from '../parts/loading.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { Table } from '../parts/table.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words-provider.js';
import { type Results as All, resultsQuery } from './quality-query.js';
import { itemWords, qualityWords as words } from './words.js';

/** What the assessments of a month come to; fatal items first. */
export function Results({ month }: { readonly month: string | undefined }) {
  const { say } = useWords();
  const { data, error } = useQuery(resultsQuery(month));
  if (error) return <ProblemNotice problem={error} />;
  if (!data) return <Loading />;
  const { drawn, assessed, agents, scripts, fatal } = data;
  if (assessed === 0) return <Empty title={say(words.noResults)}>{say(words.drawnCount, { drawn, assessed })}</Empty>;
  return (
    <div className="stack">
      <p>{say(words.drawnCount, { drawn, assessed })}</p>
      {fatal.length > 0 && <Fatal fatal={fatal} />}
      {agents.length > 0 && (
        <Group name={say(words.byAgent)} rows={agents.map((row) => ({ ...row, name: row.agent }))} />
      )}
      <Group
        name={say(words.byScript)}
        rows={scripts.map((row) => ({ ...row, name: `${row.script} v${row.version}` }))}
      />
    </div>
  );
}

function Fatal({ fatal }: Pick<All, 'fatal'>) {
  const { say } = useWords();
  const { may } = useSession();
  return (
    <Notice tone="bad">
      <h2>{say(words.fatalTitle)}</h2>
      <ul>
        {fatal.map(({ id, agent, day, items }) => {
          const told = `${day} · ${agent ?? say(words.bot)}`;
          return (
            <li key={id}>
              {may('quality') ? (
                <Link to="/quality/$sample" params={{ sample: id }}>
                  {told}
                </Link>
              ) : (
                told
              )}
              {' · '}
              {items.map((item) => say(itemWords[item])).join(' · ')}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

interface GroupProps {
  readonly name: string;
  readonly rows: readonly (Omit<All['agents'][number], 'agent'> & { readonly name: string })[];
}

function Group({ name, rows }: GroupProps) {
  const { say } = useWords();
  const shown = (mean: number | 'too-few') =>
    mean === 'too-few' ? <span className="soft">{say(words.tooFew)}</span> : mean;
  return (
    <section className="stack" aria-label={name}>
      <h2>{name}</h2>
      <Table
        columns={[name, ...[words.assessed, words.mean, words.complianceMean, words.fatalCount].map((one) => say(one))]}
      >
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td data-name={say(words.assessed)}>{row.assessed}</td>
            <td data-name={say(words.mean)}>{shown(row.total)}</td>
            <td data-name={say(words.complianceMean)}>{shown(row.compliance)}</td>
            <td data-name={say(words.fatalCount)}>{row.fatal}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
