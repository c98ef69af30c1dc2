import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loading } from '../parts/loading.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SelectField } from '../parts/select-field.js';
import { useWords } from '../words/words-provider.js';
import { ChangedLines } from './changed-lines.js';
import styles from './scripts.module.css';
import { type OneScript, textQuery } from './scripts-query.js';
import { scriptWords as words } from './words.js';

/** What differs between two texts of a script: two versions, or a version and the draft. */
export function Difference({ script }: { readonly script: OneScript }) {
  const { say } = useWords();
  const { versions, draft, current } = script;
  const newest = draft ? 'draft' : String(current ?? versions.at(-1)?.version);
  const [to, setTo] = useState(newest);
  const [from, setFrom] = useState(
    String(draft?.basedOn ?? versions.findLast(({ version }) => String(version) !== to)?.version),
  );
  const older = useText(script, from);
  const newer = useText(script, to);
  const error = older.error ?? newer.error;
  const name = (id: string) => (id === 'draft' ? say(words.draft) : say(words.version, { version: id }));
  const options = [...versions.map(({ version }) => String(version)), ...(draft ? ['draft'] : [])].map((id) => ({
    id,
    name: name(id),
  }));
  return (
    <div className="stack">
      <div className={styles.row}>
        <SelectField label={say(words.compare)} value={from} options={options} onChange={setFrom} />
        <SelectField label={say(words.compareTo)} value={to} options={options} onChange={setTo} />
      </div>
      {error && <ProblemNotice problem={error} />}
      {older.text !== undefined && newer.text !== undefined ? (
        <ChangedLines from={{ name: name(from), text: older.text }} to={{ name: name(to), text: newer.text }} />
      ) : (
        !error && <Loading />
      )}
    </div>
  );
}

/** The text of a version, or of the draft. */
function useText({ id, draft }: OneScript, side: string) {
  const { data, error } = useQuery({ ...textQuery(id, Number(side)), enabled: side !== 'draft' });
  return side === 'draft' ? { text: draft?.text, error: null } : { text: data?.text, error };
}
