import { Link, useNavigate } from '@tanstack/react-router';
import { Badge } from '../parts/badge.js';
import { Button } from '../parts/button.js';
import { Empty } from '../parts/empty.js';
import { Table } from '../parts/table.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import styles from './cases.module.css';
import type { CaseRow } from './cases-query.js';
import { casesWords as words } from './words.js';

const shown = 3;

/** The cases, each with a link to its file. */
export function CaseTable({ rows, isNarrowed }: { readonly rows: readonly CaseRow[]; readonly isNarrowed: boolean }) {
  const { say } = useWords();
  const navigate = useNavigate();
  if (rows.length === 0 && isNarrowed) {
    return (
      <Empty title={say(words.noneFits)}>
        <Button onPress={() => navigate({ to: '/cases', search: {} })}>{say(words.clear)}</Button>
      </Empty>
    );
  }
  if (rows.length === 0) return <Empty title={say(words.none)}>{say(words.noneHint)}</Empty>;
  return (
    <Table columns={[words.id, words.parties, words.stage, words.market, words.tier].map((one) => say(one))}>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            <Link to="/cases/$case" params={{ case: row.id }}>
              {row.id}
            </Link>{' '}
            {row.fictional && <Badge tone="calm">{say(words.fictional)}</Badge>}
          </th>
          <td>
            <Parties of={row} />
          </td>
          <td>{say(called('stage', row.stage))}</td>
          <td>{say(called('market', row.market))}</td>
          <td>{row.tier && say(called('tier', row.tier))}</td>
        </tr>
      ))}
    </Table>
  );
}

function Parties({ of: { parties } }: { readonly of: CaseRow }) {
  const { say } = useWords();
  const more = parties.length - shown;
  return (
    <ul className={styles.parties}>
      {parties.slice(0, shown).map(({ id, name, role, locale }) => (
        <li key={id}>
          <span lang={locale}>{name || id}</span> <span className="hint">{say(called('role', role))}</span>
        </li>
      ))}
      {more > 0 && <li className="hint">{say(words.others, { count: more })}</li>}
    </ul>
  );
}
