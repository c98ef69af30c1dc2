import { useWords } from '../words/words-provider.js';
import styles from './import.module.css';
import type { Report } from './report.js';
import { importWords as words } from './words.js';

const most = 200;

interface Props {
  readonly title: string;
  readonly faults: Report['faults'];
}

/** What will not do, where, and what to do about it. */
export function FaultTable({ title, faults }: Props) {
  const { say } = useWords();
  if (faults.length === 0) return null;
  const headings = [words.row, words.case, words.column, words.problem, words.remedy];
  return (
    <div>
      <h2>{title}</h2>
      <table className={styles.faults}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading[1]} scope="col">
                {say(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, most).map(({ row, line, caseId, partyId, column, message, remedy }, at) => (
            <tr key={at}>
              <td>{row ?? line}</td>
              <td>{[caseId, partyId].filter(Boolean).join(' · ')}</td>
              <td>{column}</td>
              <td lang="en-US">{message}</td>
              <td lang="en-US">{remedy}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {faults.length > most && <p className="hint">{say(words.more, { count: faults.length - most })}</p>}
    </div>
  );
}
