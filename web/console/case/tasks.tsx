import { serverNow } from '../api/server-clock.js';
import { Badge } from '../parts/badge.js';
import { Empty } from '../parts/empty.js';
import { priorityTone } from '../queue/priority-tone.js';
import { timeLeft } from '../words/times.js';
import { useWords } from '../words/words-provider.js';
import styles from './case.module.css';
import type { CaseFile } from './case-query.js';
import { named } from './codes.js';
import { PartyHeading } from './party-heading.js';
import { caseWords as words } from './words.js';

/** What people are asked to do about each party; open ones first. */
export function Tasks({ file }: { readonly file: CaseFile }) {
  const { say, language } = useWords();
  const parties = file.parties.filter(({ tasks }) => tasks.length > 0);
  if (parties.length === 0) return <Empty title={say(words.noTasks)} />;
  return (
    <div className="stack">
      {parties.map((party) => (
        <section key={party.id} className="panel">
          <PartyHeading party={party} />
          <ul className={styles.rows}>
            {[...party.tasks]
              .sort((one, other) => Number(one.closed !== undefined) - Number(other.closed !== undefined))
              .map(({ id, kind, priority, team, owner, dueAt, closed }) => (
                <li key={id}>
                  <Badge tone={closed ? 'calm' : priorityTone[priority]}>{priority}</Badge>
                  <span className={styles.wide}>{say(named('task', kind))}</span>
                  <span className="hint">{owner ?? say(named('team', team))}</span>
                  <span className="hint">
                    {closed
                      ? `${say(named('taskEnd', closed.how))} · ${closed.by}`
                      : timeLeft(dueAt, serverNow(), language)}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
