import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Insights, insightsQuery, type Rate } from '../insights/insights-query.js';
import { questionName } from '../insights/named.js';
import { percent, perThousand } from '../insights/numbers.js';
import { insightWords } from '../insights/words.js';
import { Badge } from '../parts/badge.js';
import { Loading } from '../parts/loading.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SelectField } from '../parts/select-field.js';
import { Table } from '../parts/table.js';
import { TextField } from '../parts/text-field.js';
import { useWords } from '../words/words-provider.js';
import styles from './scripts.module.css';
import type { OneScript } from './scripts-query.js';
import { scriptWords as words } from './words.js';

/** How two versions fare in the field, with counts and 95 % intervals. */
export function SideBySide({ script: { id, versions } }: { readonly script: OneScript }) {
  const { say } = useWords();
  const [one, setOne] = useState(versions.at(-2)?.version);
  const [other, setOther] = useState(versions.at(-1)?.version);
  const [from, setFrom] = useState<string>();
  const left = useQuery(insightsQuery({ script: id, version: one, from }));
  const right = useQuery(insightsQuery({ script: id, version: other, from }));
  const error = left.error ?? right.error;
  const name = (version: number | undefined) => say(words.version, { version: String(version) });
  const options = versions.map(({ version }) => ({ id: String(version), name: name(version) }));
  return (
    <div className="stack">
      <p className="hint">{say(words.sideBySideWhy)}</p>
      <div className={styles.row}>
        <SelectField
          label={say(words.compare)}
          value={String(one)}
          options={options}
          onChange={(chosen) => setOne(Number(chosen))}
        />
        <SelectField
          label={say(words.compareTo)}
          value={String(other)}
          options={options}
          onChange={(chosen) => setOther(Number(chosen))}
        />
        <TextField
          type="date"
          label={say(insightWords.from)}
          value={from ?? left.data?.from ?? ''}
          onChange={(day) => setFrom(day || undefined)}
        />
      </div>
      {error && <ProblemNotice problem={error} />}
      {left.data && right.data ? (
        <Rates left={left.data} right={right.data} names={[name(one), name(other)]} />
      ) : (
        !error && <Loading />
      )}
    </div>
  );
}

interface RatesProps {
  readonly left: Insights;
  readonly right: Insights;
  readonly names: readonly [string, string];
}

function Rates({ left, right, names: [one, other] }: RatesProps) {
  const { say, language } = useWords();
  const questions = [...new Set([...left.questions, ...right.questions].map(({ questionId }) => questionId))];
  const ambiguityIn = ({ questions: rows }: Insights, id: string) =>
    rows.find(({ questionId }) => questionId === id)?.ambiguity ?? none;
  const nameOf = (id: string) => {
    const row = [...right.questions, ...left.questions].find(({ questionId }) => questionId === id);
    return say(words.ambiguityOf, { question: row ? questionName(row, id, language) : id });
  };
  const rows = [
    ...left.figures.map((figure) => ({
      key: figure.id,
      name: figure.name[language],
      per: figure.per,
      left: figure,
      right: right.figures.find(({ id }) => id === figure.id) ?? none,
    })),
    ...questions.map((id) => ({
      key: id,
      name: nameOf(id),
      per: 100 as const,
      left: ambiguityIn(left, id),
      right: ambiguityIn(right, id),
    })),
  ];
  return (
    <Table columns={[say(words.rate), one, other, say(words.apart)]}>
      {rows.map(({ key, name, per, left: before, right: after }) => (
        <tr key={key}>
          <th scope="row">{name}</th>
          <td data-name={one}>
            <OneRate rate={before} per={per} />
          </td>
          <td data-name={other}>
            <OneRate rate={after} per={per} />
          </td>
          <td>{isApart(before, after) && <Badge tone="warn">{say(words.isApart)}</Badge>}</td>
        </tr>
      ))}
    </Table>
  );
}

const none: Rate = { count: 0, of: 0, rate: 'too-few' };

function OneRate({ rate: { count, of, rate }, per }: { readonly rate: Rate; readonly per: 100 | 1_000 }) {
  const { say, language } = useWords();
  const counts = say(insightWords.ofCount, { count, of });
  if (rate === 'too-few') return <span className="soft">{`${say(insightWords.hidden)} (${counts})`}</span>;
  const shown = per === 1_000 ? perThousand : percent;
  const unit = per === 1_000 ? ' ‰' : '';
  return (
    <>
      <strong>{shown(rate.value, language) + unit}</strong>{' '}
      <span className="hint">
        {shown(rate.low, language)}–{shown(rate.high, language) + unit} · {counts}
      </span>
    </>
  );
}

/** Their intervals have nothing in common: chance alone hardly explains it. */
function isApart({ rate: one }: Rate, { rate: other }: Rate): boolean {
  if (one === 'too-few' || other === 'too-few') return false;
  return one.low > other.high || other.low > one.high;
}
